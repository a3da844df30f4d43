package dev.clausewright.command;

import dev.clausewright.account.Account;
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
import java.util.Optional;

/** Reads the statement that roles are ranked for; its own authorization may be missing or wrong. */
final class Rankable {
  private Rankable() {}

  static Ranking of(Piece piece, Place place, dev.clausewright.need.Facts facts, Account account)
      throws BadQuestion {
    Vault vault = new Vault();
    try {
      Read read = SqlReader.read(piece.text(), vault);
      Optional<Finding> wrong =
          RuleBook.findings(read, Era.latest()).stream()
              .filter(finding -> finding.severity() == Severity.ERROR)
              .filter(finding -> !finding.slot().part().isAuthorization())
              .findFirst();
      if (wrong.isPresent()) {
        String what = Masking.of(read.statement(), vault).sentence(wrong.get().what());
        throw unfinished(wrong.get().rule() + ": " + what);
      }
      Statement statement =
          read.statement() instanceof Neighbour neighbour
              ? neighbour.copy().<Statement>map(copy -> copy).orElse(neighbour)
              : read.statement();
      return Ranking.of(statement, place, facts, account)
          .orElseThrow(() -> unfinished("lint says what is missing."));
    } finally {
      vault.wipeAll();
    }
  }

  private static BadQuestion unfinished(String why) {
    return new BadQuestion(
        BadQuestion.Code.BAD_VALUE,
        "What the statement needs is not known while it is not finished: " + why);
  }
}
