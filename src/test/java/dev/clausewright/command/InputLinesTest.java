package dev.clausewright.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputLinesTest {
  private static List<String> lines(Reader in) throws IOException {
    InputLines lines = new InputLines(in);
    List<String> found = new ArrayList<>();
    for (var line = lines.read(); line.isPresent(); line = lines.read()) {
      var begin = line.get().begin();
      found.add(begin.line() + ":" + begin.offset() + " " + line.get().text());
    }
    return found;
  }

  @Test
  void every_kind_of_end_ends_one_line_and_a_mark_is_not_counted() throws IOException {
    assertThat(lines(new StringReader("\uFEFFa\r\nb\rc\n\nd")))
        .containsExactly("1:0 a", "2:3 b", "3:5 c", "4:7 ", "5:8 d");
    assertThat(lines(new StringReader("a\r\n"))).containsExactly("1:0 a");
    assertThat(lines(new StringReader(""))).isEmpty();
  }

  @Test
  void a_line_longer_than_what_is_read_at_once_is_whole() throws IOException {
    String lengthy = "x".repeat(20_000);
    assertThat(lines(new StringReader(lengthy + "\r\ny")))
        .containsExactly("1:0 " + lengthy, "2:20002 y");
  }

  @Test
  void a_line_is_given_as_soon_as_its_end_is_there() throws IOException {
    Reader slow =
        new Reader() {
          private boolean given;

          @Override
          public int read(char[] into, int at, int length) {
            if (given) {
              throw new AssertionError("nobody may wait for more");
            }
            given = true;
            into[at] = 'a';
            into[at + 1] = '\r';
            return 2;
          }

          @Override
          public void close() {}
        };
    assertThat(new InputLines(slow).read().orElseThrow().text()).isEqualTo("a");
  }
}
