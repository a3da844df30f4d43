package dev.clausewright.account;

import dev.clausewright.clause.Authorization;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// Runs a COPY with NOLOAD through the Redshift Data API: it reads and parses, and loads nothing.
/// The statement travels in the clear and comes back in the service's own records, so one with keys
/// in it cannot be asked for: see [Sql].
public interface DryRun {
  /// Runs to its end; an interrupt cancels the statement at the service.
  ///
  /// @param listener told of each state, on the calling thread
  Seen<Ended> run(Wanted wanted, Consumer<Step> listener) throws InterruptedException;

  /// What to run, and where.
  record Wanted(Target target, String database, Login login, Sql sql) {}

  /// A printed COPY with NOLOAD that authorizes by a role. There is none with keys: it would come
  /// back in the service's own records (SEC-7).
  ///
  /// @param role the authorization that stands in the text
  record Sql(Authorization.Role role, String text) {}

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
