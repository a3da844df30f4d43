package dev.clausewright.ui.check;

import dev.clausewright.account.Account;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.check.Progress;
import java.util.Optional;

/**
 * What a run asks: of AWS the calls it really made, of any other account the reads that were
 * answered.
 *
 * @param before how many calls had been made before the run
 */
record Calls(Optional<LiveAccount> live, int before) {
  static final Calls NONE = new Calls(Optional.empty(), 0);

  static Calls of(Account account) {
    return account instanceof LiveAccount live ? new Calls(Optional.of(live), live.calls()) : NONE;
  }

  Progress counted(Progress seen) {
    return live.map(
            account ->
                new Progress(
                    seen.rows(),
                    seen.verdict(),
                    seen.notLookedAt(),
                    seen.route(),
                    Math.max(0, account.calls() - before),
                    seen.milliseconds(),
                    seen.finished()))
        .orElse(seen);
  }

  /** Such as "14 calls", "1 read". */
  String words(int number) {
    return number + (live.isPresent() ? " call" : " read") + (number == 1 ? "" : "s");
  }
}
