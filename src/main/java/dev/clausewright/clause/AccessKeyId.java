package dev.clausewright.clause;

import java.util.regex.Pattern;

/// The id of an access key (2.3). Not a secret, but lists and logs show its first and last four
/// only.
public record AccessKeyId(String id) implements Value {
  /// What the first four letters say.
  public enum Lifetime {
    /// AKIA: belongs to a user until it is deleted.
    LONG_TERM,
    /// ASIA: comes with a session token and ends with it.
    TEMPORARY,
    /// Another prefix: a warning says what it is.
    OTHER
  }

  private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_]{16,128}");

  public AccessKeyId {
    if (!VALID.matcher(id).matches()) {
      throw new IllegalArgumentException("an access key id has 16 to 128 letters, digits or _");
    }
  }

  public static Reading<AccessKeyId> read(String text) {
    return Pasted.read(text, KeyIdReader::read);
  }

  public Lifetime lifetime() {
    if (id.startsWith("AKIA")) {
      return Lifetime.LONG_TERM;
    }
    return id.startsWith("ASIA") ? Lifetime.TEMPORARY : Lifetime.OTHER;
  }

  /// First and last four characters.
  public String masked() {
    return id.substring(0, 4) + "…" + id.substring(id.length() - 4);
  }

  static boolean isValid(String text) {
    return VALID.matcher(text).matches();
  }

  @Override
  public String text() {
    return id;
  }

  @Override
  public String toString() {
    return masked();
  }
}
