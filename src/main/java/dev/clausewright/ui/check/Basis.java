package dev.clausewright.ui.check;

import dev.clausewright.check.Row;
import dev.clausewright.need.Ask;
import java.util.List;

/** What the draft gives the checks to work on. */
public sealed interface Basis {
  /**
   * Not finished; {@code gaps} is never empty.
   *
   * @param rows what the checks say of the text: errors, holes, and what waits for them
   */
  record Open(List<Gap> gaps, List<Row> rows) implements Basis {
    public Open {
      gaps = List.copyOf(gaps);
      rows = List.copyOf(rows);
      if (gaps.isEmpty()) {
        throw new IllegalArgumentException("an open statement lacks something");
      }
    }

    public Open(List<Gap> gaps) {
      this(gaps, List.of());
    }
  }

  /** Finished: it can be asked whether it works. */
  record Whole(Ask ask) implements Basis {}
}
