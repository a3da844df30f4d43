package dev.clausewright.draft;

/// What the last run of the checks came to, for the list of steps; of a draft that has not
/// changed since.

public record Checked(StepState state, String line) {
  public static final Checked NOT_YET = new Checked(StepState.UNTOUCHED, "Not run yet");

  /// "1 failed, 1 warning", "6 passed".
  public static Checked of(int passed, int failed, int warned, int unknown) {
    if (failed > 0) {
      return new Checked(StepState.FAILED, join(failed + " failed", warnings(warned)));
    }
    if (unknown > 0) {
      return new Checked(StepState.NEEDS, join(unknown + " unknown", warnings(warned)));
    }
    return warned > 0
        ? new Checked(StepState.NEEDS, warnings(warned))
        : new Checked(StepState.DONE, passed + " passed");
  }

  private static String warnings(int count) {
    return count == 0 ? "" : count == 1 ? "1 warning" : count + " warnings";
  }

  private static String join(String first, String second) {
    return second.isEmpty() ? first : first + ", " + second;
  }
}
