package dev.clausewright.clause;

import java.util.Locale;

/// Faults that several values share.
final class Faults {
  private Faults() {}

  /// @param what the thing, with its article: "the bucket"
  static Fault nothing(String what, String todo) {
    return Fault.of("G-17", capital(what) + " is empty.", todo);
  }

  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
