package dev.clausewright.command;

import dev.clausewright.check.Progress;
import dev.clausewright.check.Row;
import dev.clausewright.check.Verdict;
import dev.clausewright.clause.Masking;
import dev.clausewright.remedy.Remedy;
import dev.clausewright.sql.Position;
import java.util.List;
import java.util.Optional;

/**
 * A statement of a file with what the account says of it.
 *
 * @param index from 1 among all statements of the file
 * @param results in the order in which a server would refuse
 * @param masked keeps the statement's secrets out of sentences
 */
record Checked(
    String file,
    int index,
    Position start,
    String kind,
    Progress progress,
    List<Result> results,
    Masking masked) {

  /** A check with what would mend it. */
  record Result(Row row, Optional<Remedy> remedy) {}

  Checked {
    results = List.copyOf(results);
  }

  /** The last picture of a run has its verdict. */
  Verdict verdict() {
    return progress.verdict().orElseThrow();
  }

  Exit exit() {
    return switch (verdict().kind()) {
      case WORKS, WORKS_BUT -> Exit.GOOD;
      case FAILS -> Exit.OBJECTED;
      case UNKNOWN -> Exit.NOT_KNOWN;
    };
  }
}
