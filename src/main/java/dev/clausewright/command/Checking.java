package dev.clausewright.command;

import dev.clausewright.account.Account;
import dev.clausewright.check.Examined;
import dev.clausewright.check.Row;
import dev.clausewright.clause.Masking;
import dev.clausewright.need.Place;
import dev.clausewright.remedy.Remedies;
import dev.clausewright.remedy.Remedy;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.Piece;
import dev.clausewright.sql.Read;
import dev.clausewright.sql.SqlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
      Examined examined =
          Examined.of(read, new Examined.Against(account, place, facts), opened.patience());
      List<Checked.Result> results = new ArrayList<>();
      for (Row row : examined.progress().rows()) {
        results.add(new Checked.Result(row, remedy(examined, row)));
      }
      return new Checked(
          file,
          piece.index(),
          piece.start(),
          Diagnosed.kind(read.statement()),
          examined.progress(),
          results,
          Masking.of(read.statement(), vault));
    } finally {
      vault.wipeAll();
    }
  }

  private Optional<Remedy> remedy(Examined examined, Row row) {
    return examined
        .ask()
        .flatMap(ask -> row.outcome().flatMap(outcome -> Remedies.of(outcome, ask, account)));
  }
}
