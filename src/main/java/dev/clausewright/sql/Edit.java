package dev.clausewright.sql;

/// Replaces a range of a text.
///
/// @param start the first character replaced, counted from 0
/// @param end after the last; equal to the start where something is only put in
public record Edit(int start, int end, String replacement) {
  public Edit {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("an edit replaces a range");
    }
  }

  /// Without the replacement: it may hold a secret.
  @Override
  public String toString() {
    return "Edit[" + start + ".." + end + ", " + replacement.length() + " characters]";
  }

  static Edit delete(int start, int end) {
    return new Edit(start, end, "");
  }

  static Edit insert(int at, String text) {
    return new Edit(at, at, text);
  }
}
