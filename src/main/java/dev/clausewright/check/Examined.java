package dev.clausewright.check;

import dev.clausewright.account.Account;
import dev.clausewright.clause.Copy;
import dev.clausewright.clause.CreateLibrary;
import dev.clausewright.clause.Finished;
import dev.clausewright.clause.Fragment;
import dev.clausewright.clause.Neighbour;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Unload;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Facts;
import dev.clausewright.need.Place;
import dev.clausewright.rules.Era;
import dev.clausewright.rules.RuleBook;
import dev.clausewright.sql.Read;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * One statement of a script, looked at to its end: by its text alone if that is not finished, else
 * against an account.
 *
 * @param progress the last picture of the run
 * @param ask what the account was asked; none: the text came first
 * @param checkable false: no account is asked about this kind of statement
 */
public record Examined(Progress progress, Optional<Ask> ask, boolean checkable) {

  /** Where statements are examined: the same for all of a folder. */
  public record Against(Account account, Place place, Facts facts) {}

  /**
   * Blocks until the account has answered.
   *
   * @param patience how long it may take; then the rest is cancelled. None: for ever
   * @throws InterruptedException when nobody wants the answer any more; the run has been cancelled
   */
  public static Examined of(Read read, Against against, Optional<Duration> patience)
      throws InterruptedException {
    Statement statement = asked(read.statement());
    Optional<Progress> text =
        Unfinished.of(statement, RuleBook.findings(read, Era.latest()), against.place());
    if (text.isPresent()) {
      return new Examined(text.get(), Optional.empty(), isCheckable(statement));
    }
    Ask ask = new Ask(finished(statement), against.place(), against.facts());
    return new Examined(
        run(ask, against.account(), patience), Optional.of(ask), /* checkable= */ true);
  }

  /** The last picture of a run has its verdict. */
  public Verdict verdict() {
    return progress.verdict().orElseThrow();
  }

  /** Of a job the COPY that it runs. */
  private static Statement asked(Statement statement) {
    return statement instanceof Neighbour neighbour
        ? neighbour.copy().<Statement>map(copy -> copy).orElse(neighbour)
        : statement;
  }

  private static boolean isCheckable(Statement statement) {
    return switch (statement) {
      case Copy _, Unload _, CreateLibrary _ -> true;
      case Neighbour _, Fragment _ -> false;
    };
  }

  private static Finished finished(Statement statement) {
    return switch (Finished.of(statement)) {
      case Finished.Result.Ready(Finished finished) -> finished;
      case Finished.Result.NotYet(var gaps) -> throw new IllegalStateException(gaps.toString());
    };
  }

  private static Progress run(Ask ask, Account account, Optional<Duration> patience)
      throws InterruptedException {
    CheckRun run = CheckRun.start(ask, account, moment -> {});
    patience.ifPresent(run::within);
    try {
      return run.end().get();
    } catch (InterruptedException stopped) {
      run.cancel();
      throw stopped;
    } catch (ExecutionException failed) {
      throw new IllegalStateException("A run ended with a defect of Clausewright.", failed);
    }
  }
}
