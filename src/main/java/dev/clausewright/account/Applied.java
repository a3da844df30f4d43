package dev.clausewright.account;

/// What became of a change.
public sealed interface Applied {
  /// It was done, and this takes it back.
  ///
  /// @param id counts from 1 within one account
  record Done(int id, Change change) implements Applied {}

  /// Nothing was changed.
  ///
  /// @param why a sentence for people
  record Refused(String why) implements Applied {}
}
