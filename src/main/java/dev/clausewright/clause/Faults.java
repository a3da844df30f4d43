package dev.clausewright.clause;

import java.util.Locale;

/// Faults that several values share.
final class Faults {
  private Faults() {}

  /// @param what the thing, with its article: "the bucket"
  static Fault nothing(String what, String todo) {
    return Fault.of("G-17", capital(what) + " is empty.", todo);
  }

  /// A CREDENTIALS string without a single pair (G-16).
  static Fault credentials() {
    return Fault.of(
        "G-16",
        "The string of CREDENTIALS holds no pair of name and value.",
        "It looks like aws_iam_role=arn:aws:iam::123456789012:role/name. IAM_ROLE is simpler.");
  }

  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
