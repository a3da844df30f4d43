package dev.clausewright.ui.diagnose;

import dev.clausewright.rules.Certainty;
import dev.clausewright.rules.Severity;
import dev.clausewright.ui.control.Status;

/** How grave something is, and how it is known, in words and signs. */
final class Looks {
  private Looks() {}

  static Status status(Severity severity) {
    return switch (severity) {
      case ERROR -> Status.FAILED;
      case WARNING -> Status.WARNING;
      case INFO -> Status.NOTE;
    };
  }

  static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "Error";
      case WARNING -> "Warning";
      case INFO -> "Note";
    };
  }

  static String words(Severity severity) {
    return switch (severity) {
      case ERROR -> "Errors";
      case WARNING -> "Warnings";
      case INFO -> "Notes";
    };
  }

  static String certainty(Certainty certainty) {
    return switch (certainty) {
      case DOCUMENTED -> "documented by AWS";
      case OBSERVED -> "observed by people who run it";
      case INFERRED -> "inferred from what is documented";
    };
  }
}
