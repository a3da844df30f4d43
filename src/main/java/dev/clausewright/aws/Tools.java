package dev.clausewright.aws;

import dev.clausewright.account.DryRun;
import dev.clausewright.account.KeyProbes;
import dev.clausewright.account.LiveChanger;
import dev.clausewright.account.Minter;
import dev.clausewright.account.Simulator;
import java.util.Optional;

/// What a live account offers besides reading.
final class Tools {
  private final Session session;
  private final LiveChanger changer;

  /// @param changed forgets what was read
  Tools(Session session, Runnable changed) {
    this.session = session;
    this.changer = new Alterations(session, changed);
  }

  Optional<Simulator> simulator() {
    return Optional.of(new PolicySimulator(session));
  }

  KeyProbes probes() {
    return new TypedKeys(session);
  }

  Minter minter() {
    return new Issuing(session);
  }

  DryRun dryRun() {
    return new DataApi(session);
  }

  LiveChanger changer() {
    return changer;
  }
}
