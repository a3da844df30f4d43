package dev.clausewright.ui.diagnose;

import dev.clausewright.rules.Era;
import dev.clausewright.rules.Severity;
import dev.clausewright.ui.diagnose.editor.Snapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What there is to say about a script, and which script that was. Working it out takes as long as
 * the script is long; after an edit, as long as what the edit touches.
 */
final class Diagnosis {
  static final Diagnosis NOTHING = new Diagnosis(Snapshot.of(""), Era.latest(), List.of());

  private final Snapshot text;
  private final Era era;
  private final List<Stretch> stretches;
  private final List<Passage> passages;
  private final List<Remark> remarks;
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private final int others;
  private final int safe;

  private Diagnosis(Snapshot text, Era era, List<Stretch> stretches) {
    this.text = text;
    this.era = era;
    this.stretches = stretches;
    List<Passage> known = new ArrayList<>();
    List<Remark> said = new ArrayList<>();
    int passed = 0;
    int mendable = 0;
    for (Stretch stretch : stretches) {
      passed += stretch.passage().isEmpty() ? stretch.count() : 0;
      stretch.passage().ifPresent(known::add);
      for (Remark remark : stretch.remarks()) {
        said.add(remark);
        counts.merge(remark.severity(), 1, Integer::sum);
        mendable += remark.isSafe() ? 1 : 0;
      }
    }
    said.sort(Remark.ORDER);
    passages = Collections.unmodifiableList(known);
    remarks = Collections.unmodifiableList(said);
    others = passed;
    safe = mendable;
  }

  /**
   * Reads a script, statement by statement.
   *
   * @throws InterruptedException when nobody wants the answer any more
   */
  static Diagnosis of(Snapshot script, Era era) throws InterruptedException {
    return new Diagnosis(script, era, Stretches.of(script, era));
  }

  /** Reads a later state of the script; what did not change is not read again. */
  Diagnosis again(Snapshot script, Era now) throws InterruptedException {
    if (now != era) {
      return of(script, now);
    }
    Snapshot.Change change = script.since(text);
    return new Diagnosis(script, now, Stretches.again(script, now, stretches, change));
  }

  /** The script that this is about. */
  Snapshot text() {
    return text;
  }

  Era era() {
    return era;
  }

  /** The statements that concern authorization, in their order. */
  List<Passage> passages() {
    return passages;
  }

  /** The heaviest first. */
  List<Remark> remarks() {
    return remarks;
  }

  /** Those that weigh so much, in the same order. */
  List<Remark> remarks(Set<Severity> wanted) {
    if (wanted.size() == Severity.values().length) {
      return remarks;
    }
    List<Remark> some = new ArrayList<>();
    int from = 0;
    for (Severity severity : Severity.values()) {
      int to = from + count(severity);
      if (wanted.contains(severity)) {
        some.addAll(remarks.subList(from, to));
      }
      from = to;
    }
    return some;
  }

  /** How many statements were passed over. */
  int others() {
    return others;
  }

  /** How many remarks weigh so much. */
  int count(Severity severity) {
    return counts.getOrDefault(severity, 0);
  }

  /** How many can be mended without asking. */
  int safe() {
    return safe;
  }

  /** The statements in which something can be mended without asking. */
  List<Passage> mendable() {
    return stretches.stream()
        .filter(stretch -> stretch.remarks().stream().anyMatch(Remark::isSafe))
        .flatMap(stretch -> stretch.passage().stream())
        .toList();
  }

  /** The statement at a place, or the last one before it, or else the first. */
  Optional<Passage> at(int place) {
    int low = 0;
    int high = passages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passages.get(middle).start() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return passages.isEmpty() ? Optional.empty() : Optional.of(passages.get(Math.max(0, low - 1)));
  }

  /** The remark that says the same as one of an earlier look, perhaps elsewhere. */
  Optional<Remark> like(Remark earlier) {
    return remarks.stream().filter(now -> now.isLike(earlier)).findFirst();
  }

  /** The statement that was so many of an earlier look, if it is still of its kind. */
  Optional<Passage> again(Passage earlier) {
    return passages.stream()
        .filter(now -> now.index() == earlier.index() && now.kind() == earlier.kind())
        .findFirst();
  }

  /** Without any text of the script. */
  @Override
  public String toString() {
    return "Diagnosis[" + passages.size() + " statements, " + remarks + "]";
  }
}
