package dev.clausewright.account;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// Runs a COPY with NOLOAD through the Redshift Data API: it reads and parses, and loads nothing.
/// The statement travels in the clear and comes back in the service's own records, so one with keys
/// in it is refused here too (SEC-7).
public interface DryRun {
  /// Runs to its end; an interrupt cancels the statement at the service.
  ///
  /// @param listener told of each state, on the calling thread
  Seen<Ended> run(Wanted wanted, Consumer<Step> listener) throws InterruptedException;

  /// What to run, and where.
  ///
  /// @param sql the printed statement, NOLOAD in it
  record Wanted(Target target, String database, Login login, String sql) {}

  /// As whom the statement runs.
  sealed interface Login {
    /// A database user; its password is made for the call. Clusters only.
    record DatabaseUser(String name) implements Login {}

    /// A secret of AWS Secrets Manager, by its ARN.
    record Secret(String arn) implements Login {}

    /// The IAM identity of the connection.
    record Federated() implements Login {}
  }

  /// Where a run stands.
  ///
  /// @param state AWS's own word: `SUBMITTED`, `PICKED`, `STARTED` …
  record Step(String id, String state, Duration since) {}

  /// How it ended.
  sealed interface Ended {
    /// It would load.
    record Finished(Duration took, OptionalLong rows) implements Ended {}

    /// The server's error text.
    record Refused(String error, Optional<Integer> code) implements Ended {}

    /// Cancelled, by the person or by the server.
    record Aborted() implements Ended {}
  }
}
