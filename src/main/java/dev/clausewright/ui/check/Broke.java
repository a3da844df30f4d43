package dev.clausewright.ui.check;

import dev.clausewright.account.Cause;

/** A run that ended with a defect of ours, in words. */
final class Broke {
  private Broke() {}

  static Cause of(Throwable error) {
    return new Cause(
        "The checks stopped with an error of Clausewright",
        "Nothing is known yet, and nothing was changed.",
        error.getClass().getSimpleName());
  }
}
