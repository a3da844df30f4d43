package dev.clausewright.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.sql.Script;
import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ScriptsTest {
  private static final String STATEMENT =
      "copy sales.listing from 's3://lake/in/' iam_role default csv;\nselect 1;\n";

  /** A script of many characters that are made when they are asked for. */
  private static final class Endless extends Reader {
    private final long length;
    private long given;

    Endless(long length) {
      this.length = length;
    }

    @Override
    public int read(char[] into, int offset, int count) {
      if (given >= length) {
        return -1;
      }
      int some = (int) Math.min(count, length - given);
      for (int i = 0; i < some; i++) {
        into[offset + i] = STATEMENT.charAt((int) ((given + i) % STATEMENT.length()));
      }
      given += some;
      return some;
    }

    @Override
    public void close() {}
  }

  @Test
  void statements_are_taken_while_the_script_is_still_being_read() throws IOException {
    Endless script = new Endless(Long.MAX_VALUE);
    AtomicInteger taken = new AtomicInteger();
    boolean all =
        Scripts.each(
            "-",
            Script.pieces(script),
            (file, piece) -> {
              assertThat(piece.text()).startsWith("copy").endsWith(";");
              return taken.incrementAndGet() < 1_000;
            });
    assertThat(all).isFalse();
    assertThat(script.given).isLessThan(1_000L * STATEMENT.length() + (1 << 17));
  }

  @Test
  void a_large_answer_goes_over_a_file_and_stays_the_same() throws IOException {
    String text = "copy t.x from 's3://lake/in/' iam_role '<role>';\n".repeat(20_000);
    Ran ran = Ran.run(text, "lint", "-", "--format", "json");
    assertThat(ran.out().length()).isGreaterThan(8 * 1024 * 1024);
    assertThat(ran.json().path("findings")).hasSize(20_000);
    assertThat(ran.json().path("statements")).hasSize(20_000);
    assertThat(Ran.at(ran.json().path("findings").path(19_999).path("start"))).startsWith("20000:");
  }
}
