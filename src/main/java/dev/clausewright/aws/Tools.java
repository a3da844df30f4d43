package dev.clausewright.aws;

import dev.clausewright.account.DryRun;
import dev.clausewright.account.KeyProbes;
import dev.clausewright.account.LiveChanger;
import dev.clausewright.account.Minter;
import dev.clausewright.account.Simulator;
import java.util.Optional;

/// What a live account offers besides reading. Each is made when first asked for.
@SuppressWarnings("DoNotCallSuggester")
final class Tools {
  private final Session session;

  Tools(Session session) {
    this.session = session;
  }

  Optional<Simulator> simulator() {
    return Optional.empty();
  }

  KeyProbes probes() {
    throw new UnsupportedOperationException(session.connection().name());
  }

  Minter minter() {
    throw new UnsupportedOperationException(session.connection().name());
  }

  DryRun dryRun() {
    throw new UnsupportedOperationException(session.connection().name());
  }

  LiveChanger changer() {
    throw new UnsupportedOperationException(session.connection().name());
  }
}
