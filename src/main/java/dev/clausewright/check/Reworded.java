package dev.clausewright.check;

/** An outcome with other words. */
final class Reworded {
  private Reworded() {}

  static Outcome as(Outcome outcome, Told told) {
    return switch (outcome) {
      case Outcome.Passed _ -> new Outcome.Passed(told);
      case Outcome.Failed(Told _, Lack lack) -> new Outcome.Failed(told, lack);
      case Outcome.Warning(Told _, var lack) -> new Outcome.Warning(told, lack);
      case Outcome.Unknown(Told _, var needs) -> new Outcome.Unknown(told, needs);
      case Outcome.Skipped(Told _, var because) -> new Outcome.Skipped(told, because);
      case Outcome.Cancelled _ -> new Outcome.Cancelled(told);
    };
  }

  /** With one more sentence at the end of its message. */
  static Outcome saying(Outcome outcome, String sentence) {
    return as(outcome, outcome.told().saying(sentence));
  }
}
