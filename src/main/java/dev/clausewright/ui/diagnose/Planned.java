package dev.clausewright.ui.diagnose;

import java.util.stream.Collectors;

/**
 * A file of a change of many, and how it stands.
 *
 * @param name relative to the folder, with / between its parts
 */
record Planned(String name, Fate fate) {
  /** How it stands with a file. */
  sealed interface Fate {
    /** It will be written. */
    record Ready(FilePlan plan) implements Fate {}

    /** It is left as it is, because. */
    record Left(String why) implements Fate {}

    record Written(int statements) implements Fate {}

    /** It should have been written and was not; the old text still stands there. */
    record Failed(String why) implements Fate {}
  }

  String words() {
    return switch (fate) {
      case Fate.Ready(var plan) -> statements(plan.statements()) + " to change" + unclear(plan);
      case Fate.Left(var why) -> why;
      case Fate.Written(var statements) -> "written, " + statements(statements) + " changed";
      case Fate.Failed(var why) -> "not written: " + why;
    };
  }

  static String statements(int count) {
    return count == 1 ? "1 statement" : "%,d statements".formatted(count);
  }

  static String files(long count) {
    return count == 1 ? "1 file" : "%,d files".formatted(count);
  }

  /** Statements that were asked for and will stay as they are. */
  static String unclear(FilePlan plan) {
    return plan.unclear().isEmpty()
        ? ""
        : ", look at line "
            + plan.unclear().stream().map(String::valueOf).collect(Collectors.joining(", "))
            + " yourself";
  }
}
