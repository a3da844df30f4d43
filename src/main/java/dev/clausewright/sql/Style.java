package dev.clausewright.sql;

/// How the text looks.
///
/// @param upperCase whether keywords are in upper case
public record Style(boolean upperCase) {
  public static final Style LOWER = new Style(false);
  public static final Style UPPER = new Style(true);
}
