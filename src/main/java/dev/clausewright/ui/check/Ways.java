package dev.clausewright.ui.check;

import java.util.List;

/**
 * How one goes on when an account could not be asked.
 *
 * @param advice what a person can do, best first; code stands between backticks
 * @param again tries once more
 * @param other leads to the other accounts
 * @param training goes on with the training account
 */
public record Ways(List<String> advice, Runnable again, Runnable other, Runnable training) {
  public Ways {
    advice = List.copyOf(advice);
  }
}
