package dev.clausewright.command;

import dev.clausewright.account.Seen;
import dev.clausewright.check.Outcome;
import dev.clausewright.check.Ranked;
import dev.clausewright.check.Ranking;
import dev.clausewright.clause.Masking;
import dev.clausewright.clause.Neighbour;
import dev.clausewright.clause.Statement;
import dev.clausewright.need.Place;
import dev.clausewright.rules.Era;
import dev.clausewright.rules.Finding;
import dev.clausewright.rules.RuleBook;
import dev.clausewright.rules.Severity;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.Piece;
import dev.clausewright.sql.Read;
import dev.clausewright.sql.SqlReader;
import java.util.List;
import java.util.Optional;

/** Ranks the roles or users of an account for the statements of one run. */
final class Rankable {
  private final Opened opened;
  private final boolean users;

  /**
   * @param users users in the place of roles
   */
  Rankable(Opened opened, boolean users) {
    this.opened = opened;
    this.users = users;
  }

  /**
   * What was found, with the words that no secret of the statement may stand in.
   *
   * @param masked of the statement
   */
  record Result(Ranking.Found found, Masking masked) {

    /** As for checks: who could, else what fails, else what is not known. */
    Exit exit() {
      boolean could = false;
      boolean open = found.timedOut();
      for (Ranked one : found.all()) {
        switch (one.standing()) {
          case WORKS, WORKS_ONCE_ATTACHED, THROUGH_CHAIN -> could = true;
          case UNKNOWN -> open = true;
          case LACKS, WRONG_TRUST -> {}
        }
      }
      boolean fails =
          found.obstacles().stream()
              .flatMap(row -> row.outcome().stream())
              .anyMatch(Outcome.Failed.class::isInstance);
      return could ? Exit.GOOD : open && !fails ? Exit.NOT_KNOWN : Exit.OBJECTED;
    }
  }

  /** The statement's own authorization may be missing or wrong; other errors are for everybody. */
  Result rank(Piece piece, Place place, dev.clausewright.need.Facts facts)
      throws BadQuestion, InterruptedException {
    Vault vault = new Vault();
    try {
      Read read = SqlReader.read(piece.text(), vault);
      List<Finding> wrong =
          RuleBook.findings(read, Era.latest()).stream()
              .filter(finding -> finding.severity() == Severity.ERROR)
              .filter(finding -> !finding.slot().part().isAuthorization())
              .toList();
      Statement statement =
          read.statement() instanceof Neighbour neighbour
              ? neighbour.copy().<Statement>map(copy -> copy).orElse(neighbour)
              : read.statement();
      Optional<Ranking> ranking =
          wrong.isEmpty()
              ? Ranking.of(statement, place, facts, opened.account())
              : Optional.empty();
      Seen<Ranking.Found> seen =
          ranking.isPresent()
              ? rank(ranking.get())
              : Ranking.unfinished(statement, wrong, place, opened.account(), users);
      return new Result(Opened.got(seen), Masking.of(read.statement(), vault));
    } finally {
      vault.wipeAll();
    }
  }

  private Seen<Ranking.Found> rank(Ranking ranking) throws InterruptedException {
    return users
        ? ranking.users((done, of) -> {}, opened.patience())
        : ranking.roles((done, of) -> {}, opened.patience());
  }
}
