package dev.clausewright.clause;

/// The statements that can be composed.
public enum Verb {
  COPY("COPY"),
  UNLOAD("UNLOAD"),
  CREATE_LIBRARY("CREATE LIBRARY");

  private final String keyword;

  Verb(String keyword) {
    this.keyword = keyword;
  }

  /// As people know it, in upper case.
  public String keyword() {
    return keyword;
  }
}
