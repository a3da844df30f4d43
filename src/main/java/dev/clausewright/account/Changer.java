package dev.clausewright.account;

import java.util.List;
import java.util.Optional;

/// Whoever can change an account: the one for practice, or AWS itself. Whoever reads after a change
/// sees it. Never on the thread of the window.
public sealed interface Changer permits Practice, LiveChanger {
  /// What was done and not taken back, in order.
  List<Applied.Done> done();

  /// Takes one change back; those before and after it stay.
  ///
  /// @return empty if it is taken back; else why it is not, a sentence
  Optional<String> undo(Applied.Done done) throws InterruptedException;
}
