package dev.clausewright.check;

import dev.clausewright.account.Cause;
import dev.clausewright.clause.RuleId;
import dev.clausewright.need.Ask;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The rows of a run for which no account could be opened: what needs one waits, what the text alone
 * tells is told.
 */
public final class Unanswered {
  private static final CheckId ACCOUNT = new CheckId("account");
  private static final String NAME = "Account answers";

  private Unanswered() {}

  public static List<Row> of(Ask ask, Cause cause) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(account(cause), new State.Ended(unknown(cause))));
    Plan.of(ask).stream()
        .filter(check -> check.kind() != CheckKind.STATEMENT)
        .map(check -> new Row(check, new State.Ended(waiting(check))))
        .forEach(rows::add);
    rows.addAll(StatementCheck.rows(ask));
    return List.copyOf(rows);
  }

  private static Check account(Cause cause) {
    Check.Heading heading =
        new Check.Heading(
            ACCOUNT, CheckKind.EXISTS, new RuleId("P-01"), NAME, "", OptionalInt.empty());
    return Check.needed(heading, Set.of(), _ -> Answer.of(unknown(cause)));
  }

  private static Outcome unknown(Cause cause) {
    String words = StatementCheck.phrase(cause.what());
    return new Outcome.Unknown(Told.of(words, words, cause.sentence()), List.of());
  }

  private static Outcome waiting(Check check) {
    return new Outcome.Skipped(
        Told.of(
            "waits for: account answers",
            "“" + check.name() + "” waits for the account",
            "Not asked, because the account could not be opened."),
        Optional.of(ACCOUNT));
  }
}
