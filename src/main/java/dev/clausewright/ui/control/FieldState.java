package dev.clausewright.ui.control;

import java.util.Optional;

/** What a field says about what is in it. The message stands in the line below the field. */
public sealed interface FieldState {
  /** Empty for no message. */
  String message();

  /** Nothing typed yet, or being typed: a hint, never a reproach. */
  record Untouched(String message) implements FieldState {}

  record Valid(String message) implements FieldState {}

  /** Would be accepted, but look at it. */
  record Doubtful(String message, Optional<Repair> repair) implements FieldState {}

  /** Would be refused. The reason, where there is one, opens behind a "Why?". */
  record Problem(String message, Optional<Repair> repair, Optional<Why> why)
      implements FieldState {}

  /** The one click that mends it. */
  record Repair(String label, Runnable action) {}

  static FieldState untouched() {
    return new Untouched("");
  }

  static FieldState untouched(String hint) {
    return new Untouched(hint);
  }

  static FieldState valid() {
    return new Valid("");
  }

  static FieldState valid(String message) {
    return new Valid(message);
  }

  static FieldState doubtful(String message) {
    return new Doubtful(message, Optional.empty());
  }

  static FieldState problem(String message) {
    return new Problem(message, Optional.empty(), Optional.empty());
  }

  static FieldState problem(String message, String repair, Runnable action) {
    return new Problem(message, Optional.of(new Repair(repair, action)), Optional.empty());
  }

  /** The repair on offer, if any. */
  default Optional<Repair> repair() {
    return switch (this) {
      case Untouched _, Valid _ -> Optional.empty();
      case Doubtful doubtful -> doubtful.repair;
      case Problem problem -> problem.repair;
    };
  }
}
