package dev.clausewright.ui.step.role;

import dev.clausewright.clause.Fault;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.step.Faults;
import java.util.List;
import java.util.function.Consumer;

/** The faults of a text as its field tells them: the first one, with its one-click repair. */
final class Told {
  private Told() {}

  /**
   * @param faults at least one
   * @param replace writes the mended text into the field
   */
  static FieldState state(List<Fault> faults, Consumer<String> replace) {
    return Faults.problem(faults.getFirst(), replace);
  }
}
