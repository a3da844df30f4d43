package dev.clausewright.ui.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/** Of a difference, what changes is shown with a little around it; the rest is folded. */
final class Folding {
  private static final int CONTEXT = 2;

  private Folding() {}

  /** Tells each line that is shown, and between them how many are not, where there are some. */
  static <T> void of(List<T> lines, Predicate<T> same, Consumer<T> shown, IntConsumer folded) {
    int hidden = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (near(lines, same, i)) {
        tell(folded, hidden);
        hidden = 0;
        shown.accept(lines.get(i));
      } else {
        hidden++;
      }
    }
    tell(folded, hidden);
  }

  private static void tell(IntConsumer folded, int hidden) {
    if (hidden > 0) {
      folded.accept(hidden);
    }
  }

  private static <T> boolean near(List<T> lines, Predicate<T> same, int at) {
    int from = Math.max(0, at - CONTEXT);
    int to = Math.min(lines.size(), at + CONTEXT + 1);
    return !lines.subList(from, to).stream().allMatch(same);
  }
}
