package dev.clausewright.command;

import dev.clausewright.account.Account;
import dev.clausewright.check.CheckRun;
import dev.clausewright.check.Progress;
import dev.clausewright.check.Row;
import dev.clausewright.check.Unfinished;
import dev.clausewright.clause.Finished;
import dev.clausewright.clause.Neighbour;
import dev.clausewright.clause.Statement;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Place;
import dev.clausewright.remedy.Remedies;
import dev.clausewright.rules.Era;
import dev.clausewright.rules.RuleBook;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.Piece;
import dev.clausewright.sql.Read;
import dev.clausewright.sql.SqlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Checks statements against one account; several at a time, if wanted. */
final class Checking {
  private final Account account;
  private final Opened opened;

  Checking(Opened opened) {
    this.opened = opened;
    this.account = opened.account();
  }

  /**
   * All that is to be told of one statement. No secret of it is used: whose a key is comes from
   * what the account tells.
   */
  Checked check(String file, Piece piece, Place place, dev.clausewright.need.Facts facts)
      throws InterruptedException {
    Vault vault = new Vault();
    try {
      Read read = SqlReader.read(piece.text(), vault);
      Statement statement = asked(read.statement());
      Optional<Progress> text =
          Unfinished.of(statement, RuleBook.findings(read, Era.latest()), place);
      Progress progress;
      List<Checked.Result> results = new ArrayList<>();
      if (text.isPresent()) {
        progress = text.get();
        progress.rows().forEach(row -> results.add(new Checked.Result(row, Optional.empty())));
      } else {
        Ask ask = new Ask(finished(statement), place, facts);
        progress = run(ask);
        for (Row row : progress.rows()) {
          results.add(
              new Checked.Result(
                  row, row.outcome().flatMap(outcome -> Remedies.of(outcome, ask, account))));
        }
      }
      return new Checked(
          file,
          piece.index(),
          piece.start(),
          Diagnosed.kind(read.statement()),
          progress,
          results,
          Masked.of(read.statement(), vault));
    } finally {
      vault.wipeAll();
    }
  }

  /** Of a job the COPY that it runs. */
  private static Statement asked(Statement statement) {
    return statement instanceof Neighbour neighbour
        ? neighbour.copy().<Statement>map(copy -> copy).orElse(neighbour)
        : statement;
  }

  private static Finished finished(Statement statement) {
    return switch (Finished.of(statement)) {
      case Finished.Result.Ready(Finished finished) -> finished;
      case Finished.Result.NotYet(var gaps) -> throw new IllegalStateException(gaps.toString());
    };
  }

  private Progress run(Ask ask) throws InterruptedException {
    CheckRun run = CheckRun.start(ask, account, moment -> {});
    CompletableFuture<Progress> end = run.end();
    try {
      return opened.patience().isPresent()
          ? end.get(opened.patience().get().toMillis(), TimeUnit.MILLISECONDS)
          : end.get();
    } catch (TimeoutException _) {
      run.cancel();
      return end.join();
    } catch (InterruptedException stopped) {
      run.cancel();
      throw stopped;
    } catch (ExecutionException failed) {
      throw new IllegalStateException("A run ended with a defect of Clausewright.", failed);
    }
  }
}
