package dev.clausewright.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixTest {
  private static final String KEYS =
      "access_key_id 'ASIAIOSFODNN7EXAMPLE' secret_access_key"
          + " 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'";
  private static final String BEFORE =
      "-- nightly\r\nselect 1;\r\ncopy t.x from 's3://lake/in/' " + KEYS + " TOKEN 'Zm9v';\r\n";
  private static final String AFTER = BEFORE.replace("TOKEN", "SESSION_TOKEN");
  private static final String OWN = "copy t.x from 's3://lake/in/' iam_role default csv;\n";

  @TempDir Path folder;

  @Test
  void the_text_is_the_whole_new_text_with_its_line_ends() {
    Ran ran = Ran.run(BEFORE, "fix", "-");
    assertThat(ran.out()).isEqualTo(AFTER);
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).startsWith("-: 1 change, ");
    assertThat(Ran.run(AFTER, "fix", "-").out()).as("a fixed point").isEqualTo(AFTER);
    assertThat(Ran.run("\uFEFF" + BEFORE, "fix", "-").out()).isEqualTo("\uFEFF" + AFTER);
  }

  @Test
  void json_tells_the_edits_of_the_text_before_and_what_is_left_in_the_text_after()
      throws IOException {
    String hole = "copy t.y from 's3://lake/in/' iam_role '<role>';";
    Ran ran = Ran.run(BEFORE + hole, "fix", "-", "--format", "json").fits("fix");
    JsonNode edit = ran.json().path("edits").path(0);
    assertThat(edit.path("rule").asText()).isEqualTo("S-05");
    int start = edit.path("start").path("offset").asInt();
    int end = edit.path("end").path("offset").asInt();
    assertThat(new StringBuilder(BEFORE).replace(start, end, edit.path("replacement").asText()))
        .hasToString(AFTER);
    assertThat(Ran.at(edit.path("start"))).startsWith("3:");
    assertThat(Ran.each(ran.json().path("left"), "rule")).contains("S-10");
    for (JsonNode left : ran.json().path("left")) {
      if (left.path("rule").asText().equals("S-10")) {
        assertThat(left.path("statement").asInt()).isEqualTo(3);
        assertThat(left.path("start").path("offset").asInt())
            .isEqualTo((AFTER + hole).indexOf("<role>"));
      }
    }
  }

  @Test
  void the_difference_is_one_that_patch_reads() {
    String many = OWN.repeat(5);
    Ran ran = Ran.run(many + BEFORE.replace("\r", "") + many, "fix", "-", "--format", "diff");
    String old = "copy t.x from 's3://lake/in/' " + KEYS + " TOKEN 'Zm9v';\n";
    assertThat(ran.out())
        .isEqualTo(
            "--- a/-\n+++ b/-\n@@ -5,7 +5,7 @@\n "
                + OWN
                + " -- nightly\n select 1;\n-"
                + old
                + "+"
                + old.replace("TOKEN", "SESSION_TOKEN")
                + (" " + OWN).repeat(3));
    assertThat(Ran.run(OWN, "fix", "-", "--format", "diff").out()).isEmpty();
    String unended = old.strip();
    assertThat(Ran.run(unended, "fix", "-", "--format", "diff").out())
        .isEqualTo(
            "--- a/-\n+++ b/-\n@@ -1 +1 @@\n-"
                + unended
                + "\n\\ No newline at end of file\n+"
                + unended.replace("TOKEN", "SESSION_TOKEN")
                + "\n\\ No newline at end of file\n");
  }

  @Test
  void writing_replaces_the_file_and_keeps_its_rights_line_ends_and_mark() throws IOException {
    Path file = Files.writeString(folder.resolve("a.sql"), "\uFEFF" + BEFORE);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.sql"), file);
    Ran ran = Ran.run("", "fix", link, "--write");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo("\uFEFF" + AFTER);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    assertThat(Files.isSymbolicLink(link)).isTrue();
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrder(file, link);
    }
  }

  @Test
  void a_file_with_nothing_to_mend_is_not_touched() throws IOException {
    Path file = Files.writeString(folder.resolve("a.sql"), OWN);
    var before = Files.readAttributes(file, java.nio.file.attribute.BasicFileAttributes.class);
    assertThat(Ran.run("", "fix", file, "--write").code()).isZero();
    assertThat(
            Files.readAttributes(file, java.nio.file.attribute.BasicFileAttributes.class).fileKey())
        .isEqualTo(before.fileKey());
  }

  @Test
  void keys_go_over_to_a_role_that_is_named_and_roles_stay() throws IOException {
    String arn = "arn:aws:iam::123456789012:role/loader";
    String text = BEFORE + "COPY t.x FROM 's3://lake/in/' CREDENTIALS '';\n" + OWN;
    Ran ran = Ran.run(text, "fix", "-", "--to-role", arn);
    assertThat(ran.out())
        .isEqualTo(
            "-- nightly\r\nselect 1;\r\ncopy t.x from 's3://lake/in/' iam_role '"
                + arn
                + "';\r\nCOPY t.x FROM 's3://lake/in/' IAM_ROLE '"
                + arn
                + "';\n"
                + OWN);
    assertThat(Ran.run(text, "fix", "-", "--to-role", "default").out())
        .contains("iam_role default;", "IAM_ROLE DEFAULT;");
    assertThat(
            Ran.each(
                Ran.run(text, "fix", "-", "--to-role", arn, "--format", "json")
                    .fits("fix")
                    .json()
                    .path("edits"),
                "rule"))
        .contains("A-3");
    Ran wrong = Ran.run(text, "fix", "-", "--to-role", "arn:aws:iam::123:user/x");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("--to-role: ");
  }

  @Test
  void a_rule_that_is_named_is_mended_too() throws IOException {
    String text =
        "copy t.x from 's3://lake/in/' credentials"
            + " 'aws_iam_role=arn:aws:iam::123456789012:role/loader';";
    assertThat(Ran.run(text, "fix", "-").out()).isEqualTo(text);
    String mended =
        "copy t.x from 's3://lake/in/' iam_role 'arn:aws:iam::123456789012:role/loader';";
    assertThat(Ran.run(text, "fix", "--rule", "a-1", "L-35", "-").out()).isEqualTo(mended);
    assertThat(Ran.run(text, "fix", "-", "--rule", "L-35,A-1").out()).isEqualTo(mended);
    Path file = Files.writeString(folder.resolve("a.sql"), text);
    assertThat(Ran.run("", "fix", "--rule", "A-1", file).out()).isEqualTo(mended);
    Ran wrong = Ran.run(text, "fix", "-", "--rule", "Z-99");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("“Z-99” is no rule.");
  }

  @Test
  void an_error_that_is_left_objects_and_wrong_usage_is_told() throws IOException {
    assertThat(Ran.run("copy t.x from 's3://lake/in/';", "fix", "-").code()).isEqualTo(1);
    assertThat(Ran.run("", "fix", "-", "--write").code()).isEqualTo(2);
    assertThat(Ran.run("", "fix").code()).isEqualTo(2);
    Ran directory = Ran.run("", "fix", folder);
    assertThat(directory.code()).isEqualTo(2);
    assertThat(directory.err()).contains("This is a folder. Name one file.");
    assertThat(Ran.run("", "fix", folder.resolve("none.sql")).code()).isEqualTo(2);
    Files.write(folder.resolve("x.sql"), new byte[] {'a', 0});
    assertThat(Ran.run("", "fix", folder.resolve("x.sql")).code()).isEqualTo(2);
  }

  @Test
  void questions_a_line_are_answered_a_line() throws IOException {
    String line = "{\"id\":1,\"text\":\"copy t.x from 's3://lake/in/' " + KEYS;
    Ran ran =
        Ran.run(
                line
                    + "\",\"toRole\":\"default\"}\n"
                    + line
                    + "\",\"rules\":[\"nope\"]}\n"
                    + line
                    + "\",\"toRole\":\"nope\"}\n",
                "fix",
                "--jsonl")
            .fits("fix");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.lines().getFirst().path("edits").path(0).path("replacement").asText())
        .isEqualTo("iam_role default");
  }
}
