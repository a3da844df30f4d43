package dev.clausewright.aws;

import dev.clausewright.account.DryRun;
import dev.clausewright.account.KeyProbes;
import dev.clausewright.account.LiveChanger;
import dev.clausewright.account.Minter;
import dev.clausewright.account.Simulator;
import dev.clausewright.clause.AccountId;
import java.util.Optional;

/// What a live account offers besides reading.
final class Tools {
  private final Session session;
  private final AccountId account;
  private final LiveChanger changer;

  /// @param changed forgets what was read
  Tools(Session session, AccountId account, Runnable changed) {
    this.session = session;
    this.account = account;
    this.changer = new Alterations(session, account, changed);
  }

  Optional<Simulator> simulator() {
    return Optional.of(new PolicySimulator(session));
  }

  KeyProbes probes() {
    return new TypedKeys(session);
  }

  Minter minter() {
    return new Issuing(session, account);
  }

  DryRun dryRun() {
    return new DataApi(session);
  }

  LiveChanger changer() {
    return changer;
  }
}
