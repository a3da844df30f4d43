package dev.clausewright.ui.diagnose.folder;

import dev.clausewright.check.Upshot;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an account says of the rows, each for itself: a row that was read again has no verdict yet.
 * The same words are kept once, however many rows they are said of. Application thread only.
 */
final class Verdicts {
  private final IdentityHashMap<Row, Upshot> all = new IdentityHashMap<>();
  private final Map<Upshot, Upshot> said = new HashMap<>();

  boolean isEmpty() {
    return all.isEmpty();
  }

  Optional<Upshot> of(Row row) {
    return Optional.ofNullable(all.get(row));
  }

  void put(Row row, Upshot upshot) {
    all.put(row, said.computeIfAbsent(upshot, same -> same));
  }

  void clear() {
    all.clear();
    said.clear();
  }

  /** Forgets the rows that are there no more. */
  void keep(List<Row> rows) {
    if (!all.isEmpty()) {
      Set<Row> present = Collections.newSetFromMap(new IdentityHashMap<>());
      present.addAll(rows);
      all.keySet().removeIf(row -> !present.contains(row));
    }
  }

  /** What has no verdict has not been checked. */
  Upshot.Kind kind(Row row) {
    Upshot upshot = all.get(row);
    return upshot == null ? Upshot.Kind.NOT_CHECKED : upshot.kind();
  }

  Map<Upshot.Kind, Integer> counts(List<Row> rows) {
    Map<Upshot.Kind, Integer> counts = new EnumMap<>(Upshot.Kind.class);
    rows.forEach(row -> counts.merge(kind(row), 1, Integer::sum));
    return counts;
  }

  /** Empty where nothing is missing, or nothing is known. */
  String missing(Row row) {
    Upshot upshot = all.get(row);
    return upshot == null ? "" : upshot.missing();
  }
}
