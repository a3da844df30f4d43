package dev.clausewright.ui.diagnose.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.sql.Tokens;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineStatesTest {
  /** Every quote opens or closes; how often it was asked is counted. */
  private int asked;

  private final Colouring quotes =
      (text, before) -> {
        asked++;
        int count = (int) text.chars().filter(c -> c == '\'').count();
        return new Tokens.Line(List.of(), state(before.depth() + count));
      };

  @Test
  void anyEditLeavesTheStatesThatCountingAnewWouldGive() {
    Random random = new Random(8);
    LineStore store = LineStore.of("a\n'b\nc'\n".repeat(20));
    LineStates states = new LineStates(quotes, store::line);
    String[] put = {"", "'", "\n", "x'\ny", "\n\n'\n"};
    for (int i = 0; i < 500; i++) {
      states.at(random.nextInt(store.size()));
      Spot from = store.spot(random.nextInt(160));
      Spot to = store.spot(store.offset(from) + random.nextInt(5));
      Spot end = store.replace(from, to, put[random.nextInt(put.length)]);
      states.changed(from.line(), to.line() - from.line(), end.line() - from.line(), store.size());
      int line = random.nextInt(store.size());
      assertThat(states.at(line)).isEqualTo(counted(store, line));
    }
  }

  @Test
  void aKeyInALongTextCountsOnlyALineOrTwo() {
    LineStore store = LineStore.of("select 1;\n".repeat(100_000));
    LineStates states = new LineStates(quotes, store::line);
    states.at(store.size() - 1);
    asked = 0;
    Spot at = new Spot(50_000, 3);
    store.replace(at, at, "x");
    states.changed(at.line(), 0, 0, store.size());
    states.at(store.size() - 1);
    assertThat(asked).isLessThan(5);
  }

  private static Tokens.State counted(LineStore store, int line) {
    int count = 0;
    for (int i = 0; i < line; i++) {
      count += (int) store.line(i).chars().filter(c -> c == '\'').count();
    }
    return state(count);
  }

  private static Tokens.State state(int quotes) {
    return new Tokens.State(Tokens.State.Mode.CODE, quotes % 2, "");
  }
}
