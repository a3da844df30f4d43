package dev.clausewright.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintTest {
  private static final String GOOD =
      "copy sales.listing from 's3://lake/in/' iam_role"
          + " 'arn:aws:iam::123456789012:role/loader' csv;\n";
  private static final String BAD =
      "copy sales.listing from 's3://lake/in/' iam_role default fixedwidth 'a:1' csv;\n";
  private static final String OPEN = "copy sales.listing from 's3://lake/in/' iam_role '<role>';\n";

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void an_answer_lists_statements_and_findings() throws IOException {
    Ran ran = Ran.run("select 1;\n" + GOOD + OPEN, "lint", "-", "--format", "json").fits("lint");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    JsonNode answer = ran.json();
    assertThat(ran.out()).startsWith("{\"version\":1,\"tool\":\"clausewright ").endsWith("}\n");
    assertThat(answer.path("files").asInt()).isEqualTo(1);
    JsonNode first = answer.path("statements").path(0);
    assertThat(first.path("file").asText()).isEqualTo("-");
    assertThat(first.path("index").asInt()).as("other SQL counts").isEqualTo(2);
    assertThat(first.path("kind").asText()).isEqualTo("copy");
    assertThat(first.path("authorization").asText()).isEqualTo("role");
    assertThat(first.path("roles")).hasToString("[\"arn:aws:iam::123456789012:role/loader\"]");
    assertThat(first.path("complete").asBoolean()).isTrue();
    assertThat(first.path("start")).hasToString("{\"line\":2,\"column\":1,\"offset\":10}");
    assertThat(Ran.at(first.path("end"))).isEqualTo("2:" + GOOD.length());
    assertThat(answer.path("statements").path(1).path("complete").asBoolean()).isFalse();
    assertThat(answer.path("findings")).hasSize(1);
    JsonNode finding = answer.path("findings").path(0);
    assertThat(finding.path("rule").asText()).isEqualTo("S-10");
    assertThat(finding.path("statement").asInt()).isEqualTo(3);
    assertThat(finding.path("severity").asText()).isEqualTo("warning");
    assertThat(Ran.at(finding.path("start"))).isEqualTo("3:" + (OPEN.indexOf('<') + 1));
  }

  @ParameterizedTest
  @CsvSource({"good,error,0", "open,error,0", "open,warning,1", "bad,error,1", "bad,warning,1"})
  void findings_at_the_limit_object(String which, String limit, int code) {
    String text = which.equals("good") ? GOOD : which.equals("open") ? OPEN : BAD;
    assertThat(Ran.run(text, "lint", "-", "--fail-on", limit).code()).isEqualTo(code);
  }

  @Test
  void what_cannot_be_read_weighs_more_than_what_objects() throws IOException {
    Path bad = file("bad.sql", BAD);
    Ran ran = Ran.run("", "lint", bad, folder.resolve("nope.sql"), "--format", "json");
    assertThat(ran.fits("lint").code()).isEqualTo(2);
    assertThat(ran.err()).contains("nope.sql: There is no such file.");
    assertThat(Ran.each(ran.json().path("errors"), "file"))
        .containsExactly(folder.resolve("nope.sql").toString());
    assertThat(ran.json().path("findings")).isNotEmpty();
  }

  @Test
  void text_is_a_line_a_finding_and_a_summary() throws IOException {
    Path open = file("open.sql", "\n" + OPEN + GOOD);
    Ran ran = Ran.run("", "lint", open);
    assertThat(ran.out())
        .isEqualTo(
            open
                + ":2:"
                + (OPEN.indexOf('<') + 1)
                + ": warning S-10 The placeholder <role> is still to be filled in.\n"
                + "no errors, 1 warning, no hints in 2 statements of 1 file.\n");
  }

  @Test
  void a_folder_is_read_below_but_not_what_is_hidden_linked_or_no_text() throws IOException {
    file("b/two.SQL", GOOD);
    file("a.ddl", GOOD);
    file("c.sql.j2", GOOD);
    file("d.jinja", GOOD);
    file("e.psql", GOOD);
    file("f.txt", BAD);
    file(".git/g.sql", BAD);
    file("nul.sql", "copy\0");
    Files.createSymbolicLink(folder.resolve("link.sql"), folder.resolve("a.ddl"));
    Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("b"));
    Ran ran = Ran.run("", "lint", folder, "--format", "json").fits("lint");
    assertThat(ran.code()).isZero();
    String root = folder.toString();
    assertThat(Ran.each(ran.json().path("statements"), "file"))
        .containsExactly(
            root + "/a.ddl",
            root + "/b/two.SQL",
            root + "/c.sql.j2",
            root + "/d.jinja",
            root + "/e.psql");
    assertThat(ran.json().path("files").asInt()).isEqualTo(5);
    assertThat(Ran.each(ran.json().path("skipped"), "file")).containsExactly(root + "/nul.sql");
    assertThat(ran.json().path("skipped").path(0).path("why").asText()).contains("NUL");
  }

  @Test
  void a_folder_without_sql_objects_to_nothing_and_says_so() {
    Ran ran = Ran.run("", "lint", folder, "--format", "json");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).contains("no SQL files").contains(".psql");
    assertThat(ran.out()).contains("\"files\":0").contains("\"findings\":[]");
  }

  @Test
  void a_file_asked_for_by_name_that_is_no_text_cannot_be_read() throws IOException {
    Path file = folder.resolve("utf16.sql");
    Files.writeString(file, GOOD, StandardCharsets.UTF_16);
    Ran ran = Ran.run("", "lint", file, "--format", "json");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(Ran.each(ran.json().path("skipped"), "file")).containsExactly(file.toString());
  }

  @Test
  void bytes_that_are_no_utf8_are_an_error_that_names_them() throws IOException {
    Path file = folder.resolve("latin.sql");
    Files.writeString(file, "-- für\n", StandardCharsets.ISO_8859_1);
    Ran ran = Ran.run("", "lint", folder, "--format", "json");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.json().path("errors").path(0).path("message").asText())
        .isEqualTo("It is not valid UTF-8: the byte at 4 begins no character.");
  }

  @Test
  void too_large_a_file_is_skipped_and_a_character_on_an_edge_of_the_buffer_is_not()
      throws IOException {
    String edge = "-" + "é".repeat(70_000) + "\n" + GOOD;
    assertThat(Ran.run("--" + edge, "lint", "-").code()).isZero();
    byte[] large = new byte[50 * 1024 * 1024 + 1];
    java.util.Arrays.fill(large, (byte) ' ');
    Ran ran = Ran.run(large, "lint", "-", "--format", "json");
    assertThat(ran.json().path("skipped").path(0).path("why").asText()).contains("50 MB");
  }

  @Test
  void places_count_utf16_units_without_byte_order_mark_and_crlf_ends_one_line()
      throws IOException {
    String text = "\uFEFF/* \uD83D\uDE00 */ select 1;\r\n\r\n/*\r*/ " + OPEN.strip();
    JsonNode answer = Ran.run(text, "lint", "-", "--format", "json").json();
    int copy = text.indexOf("copy");
    assertThat(answer.path("statements").path(0).path("start"))
        .hasToString("{\"line\":4,\"column\":4,\"offset\":" + (copy - 1) + "}");
    int hole = text.indexOf('<');
    assertThat(answer.path("findings").path(0).path("start"))
        .hasToString(
            "{\"line\":4,\"column\":" + (hole - copy + 4) + ",\"offset\":" + (hole - 1) + "}");
  }

  @Test
  void the_order_is_that_of_names_places_and_rules_whatever_the_order_asked_for()
      throws IOException {
    Path b = file("b.sql", BAD + OPEN);
    Path a = file("a.sql", OPEN + BAD);
    Ran one = Ran.run("", "lint", b, a, "--format", "json");
    Ran other = Ran.run("", "lint", a, b, a, "--format", "json");
    assertThat(one.out()).isEqualTo(other.out());
    assertThat(Ran.each(one.json().path("findings"), "file")).isSorted();
    Ran text = Ran.run("", "lint", b, a);
    assertThat(text.out().lines().findFirst().orElseThrow()).startsWith(a + ":1:");
  }

  @Test
  void wrong_usage_is_told() {
    Ran era = Ran.run("", "lint", "-", "--era", "2024");
    assertThat(era.code()).isEqualTo(2);
    assertThat(era.err()).contains("“2024” is no era. There are 2023, 2025, 2026");
    assertThat(era.out()).isEmpty();
    Ran nothing = Ran.run("", "lint");
    assertThat(nothing.code()).isEqualTo(2);
    assertThat(nothing.err()).contains("Name a file or a folder");
    assertThat(Ran.run("", "lint", "--jsonl", "-").code()).isEqualTo(2);
    assertThat(Ran.run("", "lint", "-", "--format", "xml").err()).contains("[text, json, sarif]");
  }

  @Test
  void the_era_decides_what_is_an_error() throws IOException {
    String session = "copy sales.listing from 's3://lake/in/' iam_role 'SESSION';";
    for (String era : new String[] {"2023", "2025", "2026"}) {
      Ran.run(session, "lint", "-", "--era", era, "--format", "json").fits("lint");
    }
  }

  @Test
  void questions_a_line_are_answered_a_line_and_a_bad_one_stops_nothing() throws IOException {
    String lines =
        """
        {"id":"a","text":"copy t.x from 's3://lake/in/' iam_role default"}
        nonsense
        {"id":3,"text":"copy t.x from 's3://lake/in/'","era":"2023"}
        {"id":4,"txt":"x"}
        {"id":5,"text":"x","era":"1999"}
        """;
    Ran ran = Ran.run(lines, "lint", "--jsonl").fits("lint");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.lines()).hasSize(5);
    assertThat(Ran.each(Ran.JSON.valueToTree(ran.lines()), "id"))
        .containsExactly("a", "null", "3", "4", "5");
    assertThat(ran.lines().get(2).path("findings").path(0).path("rule").asText()).isEqualTo("G-1");
    assertThat(ran.lines().get(4).path("error").path("code").asText()).isEqualTo("bad_value");
    assertThat(Ran.run("{\"text\":\"copy t.x\"}", "lint", "--jsonl").code())
        .as("answered, whatever the findings")
        .isZero();
  }
}
