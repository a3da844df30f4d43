package dev.clausewright.ui.check;

import dev.clausewright.check.CheckId;
import dev.clausewright.check.Progress;
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
  private final Map<CheckId, Mend> mends = new HashMap<>();
  private final Set<CheckId> asked = new HashSet<>();

  /** Which run it is: what is found for one before is too late. */
  private int round;

  private Consumer<Row> look = row -> {};

  /** The consumer gets all that was found of the run, each time there is more. */
  MendSearch(Work work, Consumer<Map<CheckId, Mend>> found) {
    this.work = work;
    this.found = found;
  }

  /**
   * For another run, or another way to mend: what is still looked for of the one before is not told
   * any more.
   */
  void startAnew(Ask ask, Reach.At at) {
    look = row -> look(row, ask, at);
    round++;
    mends.clear();
    asked.clear();
  }

  Map<CheckId, Mend> found() {
    return Map.copyOf(mends);
  }

  void look(Progress progress) {
    progress.rows().forEach(look);
  }

  private void look(Row row, Ask ask, Reach.At at) {
    CheckId id = row.check().id();
    int asking = round;
    if (Mends.wanted(row) && asked.add(id)) {
      work.run(
          () -> Mends.of(row, ask, at),
          mend -> mend.filter(one -> asking == round).ifPresent(one -> tell(id, one)),
          problem -> again(id, asking));
    }
  }

  private void tell(CheckId id, Mend one) {
    mends.put(id, one);
    found.accept(Map.copyOf(mends));
  }

  private void again(CheckId id, int asking) {
    if (asking == round) {
      asked.remove(id);
    }
  }
}
