package dev.clausewright.clause;

import java.util.List;
import java.util.Optional;

/// A statement that says everything it must, in values only, with one authorization and nothing
/// that Redshift refuses in 2026: what checks and needs are asked about. What the rules call an
/// error is never finished, except the family T: what depends on time or an account is for the
/// checks.
public final class Finished {
  /// What the statement does, typed.
  public sealed interface Work {
    record Load(TableName table, Optional<Columns> columns, DataSource source) implements Work {}

    record Export(Query query, S3Location target) implements Work {}

    record Install(LibraryName name, boolean replace, S3Location archive) implements Work {}

    record InstallFromWeb(LibraryName name, boolean replace, HttpsUrl url) implements Work {}
  }

  /// Finished, or what is missing.
  public sealed interface Result {
    record Ready(Finished statement) implements Result {}

    /// What is missing.
    ///
    /// @param gaps at least one, in the order of the steps
    record NotYet(List<Gap> gaps) implements Result {
      public NotYet {
        gaps = List.copyOf(gaps);
      }
    }
  }

  /// Something that a statement lacks or must not say.
  ///
  /// @param what a sentence
  public record Gap(Slot slot, String what) {}

  private final Statement statement;
  private final Work work;
  private final Authorization.Settled authorization;

  Finished(Statement statement, Work work, Authorization.Settled authorization) {
    this.statement = statement;
    this.work = work;
    this.authorization = authorization;
  }

  public static Result of(Statement statement) {
    return new Finishing(statement).result();
  }

  public Statement statement() {
    return statement;
  }

  public Verb verb() {
    return statement.verb();
  }

  public Work work() {
    return work;
  }

  public Authorization.Settled authorization() {
    return authorization;
  }

  /// The value of an option; a [Flag] where it stands alone.
  public Optional<Value> option(Option option) {
    return statement.value(option);
  }

  public boolean has(Option option) {
    return statement.says(option);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Finished finished && statement.equals(finished.statement);
  }

  @Override
  public int hashCode() {
    return statement.hashCode();
  }

  @Override
  public String toString() {
    return "Finished[" + statement.verb().keyword() + "]";
  }
}
