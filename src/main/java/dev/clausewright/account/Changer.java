package dev.clausewright.account;

import java.util.List;

/// Changes an account. Whoever reads after a change sees it.
public interface Changer {
  Applied apply(Change change);

  /// Takes one change back; those before and after it stay. False if it was taken back already.
  boolean undo(Applied.Done done);

  /// What was done and not taken back, in order.
  List<Applied.Done> done();

  /// Takes everything back.
  void reset();
}
