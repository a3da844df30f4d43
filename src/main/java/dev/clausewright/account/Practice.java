package dev.clausewright.account;

import java.util.Optional;

/// An account that is there to be changed: nothing is asked before, and all of it can be set back.
public non-sealed interface Practice extends Changer {
  Applied apply(Change change);

  @Override
  Optional<String> undo(Applied.Done done);

  /// Takes everything back.
  void reset();
}
