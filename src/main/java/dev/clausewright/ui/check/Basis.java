package dev.clausewright.ui.check;

import dev.clausewright.need.Ask;
import java.util.List;

/** What the draft gives the checks to work on. */
public sealed interface Basis {
  /** Not finished; {@code gaps} is never empty. */
  record Open(List<Gap> gaps) implements Basis {
    public Open {
      gaps = List.copyOf(gaps);
      if (gaps.isEmpty()) {
        throw new IllegalArgumentException("an open statement lacks something");
      }
    }
  }

  /** Finished: it can be asked whether it works. */
  record Whole(Ask ask) implements Basis {}
}
