package dev.clausewright.sql;

/// A statement as text, and where its slots are.
public record Printed(String text, Places places) {
  /// Without the text: it may hold revealed secrets.
  @Override
  public String toString() {
    return "Printed[" + text.length() + " characters]";
  }
}
