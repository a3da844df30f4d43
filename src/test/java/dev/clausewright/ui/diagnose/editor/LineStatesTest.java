package dev.clausewright.ui.diagnose.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineStatesTest {
  /** Every quote opens or closes; how often it was asked is counted. */
  private int asked;

  private final Colouring quotes =
      (text, state) -> {
        asked++;
        int count = (int) text.chars().filter(c -> c == '\'').count();
        return new Colouring.Coloured(List.of(), (state + count) % 2);
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

  private static int counted(LineStore store, int line) {
    int state = 0;
    for (int i = 0; i < line; i++) {
      state = (state + (int) store.line(i).chars().filter(c -> c == '\'').count()) % 2;
    }
    return state;
  }
}
