package dev.clausewright.command;

import dev.clausewright.clause.Authorization;
import dev.clausewright.clause.Finished;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Statement;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Facts;
import dev.clausewright.need.Needs;
import dev.clausewright.need.Place;
import dev.clausewright.rules.Era;
import dev.clausewright.rules.RuleBook;
import dev.clausewright.rules.Severity;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.Piece;
import dev.clausewright.sql.Position;
import dev.clausewright.sql.Read;
import dev.clausewright.sql.SqlReader;
import java.util.Optional;

/**
 * What a statement of a file needs, as far as its text tells.
 *
 * @param needs empty while the statement is not finished
 */
record Needing(String file, int index, String kind, Position start, Optional<Needs> needs) {

  static Needing of(String file, Piece piece) {
    Vault vault = new Vault();
    try {
      Read read = SqlReader.read(piece.text(), vault);
      Statement statement = read.statement();
      boolean refused =
          RuleBook.findings(read, Era.latest()).stream()
              .anyMatch(
                  finding ->
                      finding.severity() == Severity.ERROR
                          && !finding.rule().id().startsWith("T-"));
      return new Needing(
          file,
          piece.index(),
          Diagnosed.kind(statement),
          piece.start(),
          Diagnosed.finished(statement)
              .filter(finished -> !refused)
              .map(
                  finished ->
                      Needs.of(new Ask(finished, Place.open(partition(finished)), Facts.NONE))));
    } finally {
      vault.wipeAll();
    }
  }

  /** The partition of the role that the text names; the largest one where it names none. */
  private static Partition partition(Finished finished) {
    return finished.authorization() instanceof Authorization.Role(RoleValue.RoleChain chain, _)
        ? chain.first().partition()
        : Partition.AWS;
  }

  /** A role as the statement names it. */
  static String role(Optional<RoleArn> role) {
    return role.map(RoleArn::text).orElse("default");
  }
}
