package dev.clausewright.ui.check;

import dev.clausewright.check.CheckId;
import dev.clausewright.check.Row;
import dev.clausewright.need.Ask;
import dev.clausewright.ui.work.Work;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Looks for the remedies of one run at a time, each row once. Application thread only. */
final class MendSearch {
  private final Work work;
  private final Consumer<Map<CheckId, Mend>> found;
  private Map<CheckId, Mend> mends = new HashMap<>();
  private Set<CheckId> asked = new HashSet<>();

  /** The consumer gets all that was found of the run, each time there is more. */
  MendSearch(Work work, Consumer<Map<CheckId, Mend>> found) {
    this.work = work;
    this.found = found;
  }

  /** For another run: what is still looked for of the one before is not told any more. */
  void startAnew() {
    mends = new HashMap<>();
    asked = new HashSet<>();
  }

  Map<CheckId, Mend> found() {
    return Map.copyOf(mends);
  }

  void look(Row row, Ask ask, Reach.At at) {
    CheckId id = row.check().id();
    Map<CheckId, Mend> mine = mends;
    Set<CheckId> these = asked;
    if (Mends.wanted(row) && these.add(id)) {
      work.run(
          () -> Mends.of(row, ask, at),
          mend ->
              mend.ifPresent(
                  one -> {
                    mine.put(id, one);
                    tell(mine);
                  }),
          problem -> these.remove(id));
    }
  }

  private void tell(Map<CheckId, Mend> mine) {
    if (mine == mends) {
      found.accept(Map.copyOf(mine));
    }
  }
}
