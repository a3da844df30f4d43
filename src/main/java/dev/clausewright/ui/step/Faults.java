package dev.clausewright.ui.step;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Fault;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.Why;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Faults of a value as the state of its field: what is wrong, why, and the one-click repair. */
public final class Faults {
  private Faults() {}

  /**
   * The state of a field that holds this entry.
   *
   * @param valid said of a value; may be empty
   * @param rewrite receives the mended text when the repair is pressed
   */
  public static FieldState state(Entry entry, String valid, Consumer<String> rewrite) {
    return switch (entry) {
      case Entry.Is _ -> FieldState.valid(valid);
      case Entry.Hole hole -> FieldState.untouched("Still to be filled in: " + hole.text());
      case Entry.Redacted _ -> FieldState.problem("Blanked by a log or a client. Type it again.");
      case Entry.Bad(var _, List<Fault> faults) -> problem(faults.getFirst(), rewrite);
    };
  }

  /** The first fault is the one to show first. */
  public static FieldState problem(Fault fault, Consumer<String> rewrite) {
    return new FieldState.Problem(
        fault.what(),
        fault.repair().map(r -> new FieldState.Repair(r.label(), () -> rewrite.accept(r.text()))),
        Optional.of(why(fault)));
  }

  public static Why why(Fault fault) {
    return new Why(fault.what(), fault.rule().id(), fault.why(), "", List.of(), "");
  }
}
