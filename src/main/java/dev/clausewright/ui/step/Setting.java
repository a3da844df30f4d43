package dev.clausewright.ui.step;

import dev.clausewright.account.Account;
import dev.clausewright.need.Facts;
import dev.clausewright.need.Place;
import dev.clausewright.ui.work.Work;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;

/**
 * What steps ask beside the statement, and where the answers come from. Changes go through the same
 * history as those of the statement.
 */
public interface Setting {
  /** The account in use; reading it may take long: through {@link #work}. */
  ObservableValue<Account> accountProperty();

  Work work();

  InstantSource clock();

  /** Where the statement will run, as far as known. */
  ObservableValue<Place> placeProperty();

  void place(UnaryOperator<Place> change);

  /** What is known beyond the text. */
  ObservableValue<Facts> factsProperty();

  void facts(UnaryOperator<Facts> change);
}
