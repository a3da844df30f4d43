package dev.clausewright.clause;

import java.util.List;
import java.util.regex.Pattern;

/// A secret access key in the field of something else: 40 characters with capitals, small letters
/// and digits. Wrong text and its faults stay in statements, undo and files; a secret must not
/// (SEC-10).
final class SecretLike {
  private static final Pattern SECRET =
      Pattern.compile("(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9])[A-Za-z0-9/+]{40}");

  private static final Pattern INSIDE = Pattern.compile("[A-Za-z0-9/+]{40}");

  private SecretLike() {}

  static boolean matches(String text) {
    return SECRET.matcher(text.strip()).matches();
  }

  /// Whether a run of such characters stands anywhere in it, as in `<…>` around a pasted secret.
  static boolean isInside(String text) {
    return INSIDE.matcher(text).find();
  }

  /// Bad, without the text.
  static Entry entry() {
    return new Entry.Bad(
        new Raw.Plain("<masked>"),
        List.of(
            Fault.of(
                "SEC-10",
                "This looks like a secret access key, so it was not kept.",
                "A secret goes into its own field, under key-based access. A role has none.")));
  }
}
