package dev.clausewright.clause;

/// What a statement says beside slots of its own: `JOB CREATE nightly`, `USING TEMPLATE t`,
/// `FROM DATA CATALOG`, `CATALOG_ID '123456789012'`.
///
/// @param keyword in upper case
/// @param argument as written, a string without its quotes; empty where there is none
/// @param quoted whether the argument is a string
public record Setting(String keyword, String argument, boolean quoted) implements Value {
  @Override
  public String text() {
    return argument;
  }
}
