package dev.clausewright.ui;

import dev.clausewright.ui.check.Changes;
import dev.clausewright.ui.step.Anew;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;

/**
 * When what was read of the account is old: a person wants it read anew, or a remedy has changed
 * the account, or taken a change back.
 */
final class AccountTurns {
  private AccountTurns() {}

  /**
   * Joins what makes it old.
   *
   * @param looks counts up when a person wants it anew
   * @param again reads it anew
   */
  static Anew of(
      ObservableValue<? extends Number> looks, ObservableValue<Changes> changes, Runnable again) {
    ReadOnlyIntegerWrapper turns = new ReadOnlyIntegerWrapper();
    looks.subscribe((before, now) -> turns.set(turns.get() + 1));
    changes.subscribe(
        (before, now) -> {
          if (!now.done().equals(before.done())) {
            turns.set(turns.get() + 1);
          }
        });
    return new Anew(turns.getReadOnlyProperty(), again);
  }
}
