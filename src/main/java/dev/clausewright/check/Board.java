package dev.clausewright.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a run in their final order, and what may start next. Used by one thread only. Checks
 * that a check brings stand right after it, so the order never depends on who ends first.
 */
final class Board {
  private final List<Row> rows = new ArrayList<>();
  private final Map<CheckId, State> states = new HashMap<>();

  Board(List<Check> plan) {
    plan.forEach(check -> insert(rows.size(), check));
  }

  private void insert(int at, Check check) {
    if (states.put(check.id(), new State.Waiting()) != null) {
      throw new IllegalStateException("Two checks are called " + check.id());
    }
    rows.add(at, new Row(check, new State.Waiting()));
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  boolean finished() {
    return rows.stream().allMatch(row -> row.state() instanceof State.Ended);
  }

  /**
   * A check that two parents bring, such as the use of one key for two buckets, stands once: behind
   * the first of them.
   */
  void grow(CheckId parent, List<Check> further) {
    int at = indexOf(parent) + 1;
    for (Check check : further) {
      if (!states.containsKey(check.id())) {
        insert(at++, check);
      } else if (indexOf(check.id()) > at) {
        rows.add(at++, rows.remove(indexOf(check.id())));
      }
    }
  }

  void set(CheckId id, State state) {
    int at = indexOf(id);
    rows.set(at, new Row(rows.get(at).check(), state));
    states.put(id, state);
  }

  boolean running(CheckId id) {
    return states.get(id) instanceof State.Running;
  }

  /** Ends with a skip all that rests on what did not pass, and answers with what may start now. */
  List<Check> ready() {
    List<Check> ready = new ArrayList<>();
    boolean again = true;
    while (again) {
      again = false;
      ready.clear();
      for (Row row : rows()) {
        if (!(row.state() instanceof State.Waiting)) {
          continue;
        }
        Optional<CheckId> blocker = blocker(row.check());
        if (blocker.isPresent()) {
          set(row.check().id(), new State.Ended(skipped(blocker.get())));
          again = true;
        } else if (row.check().after().stream()
            .allMatch(id -> states.get(id) instanceof State.Ended)) {
          ready.add(row.check());
        }
      }
    }
    return ready;
  }

  private Optional<CheckId> blocker(Check check) {
    return rows.stream()
        .filter(row -> check.after().contains(row.check().id()))
        .flatMap(row -> row.outcome().flatMap(o -> cause(row.check().id(), o)).stream())
        .findFirst();
  }

  private static Optional<CheckId> cause(CheckId id, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Passed _, Outcome.Warning _ -> Optional.empty();
      case Outcome.Failed _, Outcome.Unknown _, Outcome.Cancelled _ -> Optional.of(id);
      case Outcome.Skipped(Told _, Optional<CheckId> because) -> because;
    };
  }

  private Outcome skipped(CheckId because) {
    String name = rows.get(indexOf(because)).check().name();
    String waits =
        "waits for: " + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    return new Outcome.Skipped(
        Told.of(waits, waits, "Not asked, because “" + name + "” did not pass."),
        Optional.of(because));
  }

  private int indexOf(CheckId id) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).check().id().equals(id)) {
        return i;
      }
    }
    throw new IllegalStateException("No check is called " + id);
  }
}
