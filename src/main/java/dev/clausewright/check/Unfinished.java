package dev.clausewright.check;

import dev.clausewright.clause.Copy;
import dev.clausewright.clause.CreateLibrary;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Finished;
import dev.clausewright.clause.Fragment;
import dev.clausewright.clause.Neighbour;
import dev.clausewright.clause.RuleId;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Unload;
import dev.clausewright.need.Place;
import dev.clausewright.rules.Finding;
import dev.clausewright.rules.RuleBook;
import dev.clausewright.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the checks say of a statement that is not finished, without asking an account: each error
 * failed, under its rule, each hole unknown, all else skipped because of the first of these.
 */
public final class Unfinished {
  private static final RuleId HOLE = new RuleId("S-10");

  private final Statement statement;
  private final List<Row> rows = new ArrayList<>();

  private Unfinished(Statement statement) {
    this.statement = statement;
  }

  /** Empty if the statement is finished: then it is the account's turn. */
  public static Optional<Progress> of(Statement statement, Place place) {
    return switch (Finished.of(statement)) {
      case Finished.Result.Ready _ -> Optional.empty();
      case Finished.Result.NotYet(List<Finished.Gap> gaps) ->
          Optional.of(new Unfinished(statement).progress(gaps, place));
    };
  }

  /**
   * Of a statement as a text says it: what the rules object to in the text makes it unfinished,
   * too, though its values could be read. What depends on time or an account is for the checks.
   */
  public static Optional<Progress> of(Statement statement, List<Finding> findings, Place place) {
    List<Finding> errors =
        findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    boolean refused = errors.stream().anyMatch(error -> !error.rule().id().startsWith("T-"));
    return switch (Finished.of(statement)) {
      case Finished.Result.Ready _ ->
          refused
              ? Optional.of(new Unfinished(statement).progress(errors, List.of(), place))
              : Optional.empty();
      case Finished.Result.NotYet(List<Finished.Gap> gaps) ->
          Optional.of(new Unfinished(statement).progress(errors, gaps, place));
    };
  }

  private Progress progress(List<Finished.Gap> gaps, Place place) {
    return progress(
        RuleBook.findings(statement).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList(),
        gaps,
        place);
  }

  private Progress progress(List<Finding> errors, List<Finished.Gap> gaps, Place place) {
    errors.forEach(this::failed);
    gaps.stream().filter(gap -> isHole(gap, errors)).forEach(this::open);
    skipRest();
    List<NotLookedAt> unseen = List.of(DatabaseRights.of(statement, place.user()));
    Verdict verdict = Verdict.of(called(), rows, unseen.size());
    return new Progress(
        rows, Optional.of(verdict), unseen, new Route(List.of(), List.of()), 0, 0, true);
  }

  /** A COPY JOB that is created has been read as its COPY. */
  private String called() {
    return switch (statement) {
      case Copy _, Unload _, CreateLibrary _ -> statement.verb().keyword();
      case Neighbour neighbour -> neighbour.kind().keyword();
      case Fragment _ -> "clause";
    };
  }

  /** What an error explains already is not also said to be missing. */
  private boolean isHole(Finished.Gap gap, List<Finding> errors) {
    boolean wrong =
        statement.at(gap.slot()).filter(entry -> !(entry instanceof Entry.Hole)).isPresent();
    return errors.stream().noneMatch(error -> error.slot().equals(gap.slot()))
        && !(wrong && !errors.isEmpty());
  }

  private void failed(Finding error) {
    end(
        error.rule(),
        SlotName.of(error.slot()),
        new Outcome.Failed(StatementCheck.told(error), new Lack.Text(error.what(), error.why())));
  }

  private void open(Finished.Gap gap) {
    String words = StatementCheck.phrase(gap.what());
    end(
        HOLE,
        SlotName.of(gap.slot()),
        new Outcome.Unknown(
            Told.of(words, words, gap.what() + " The account is asked about a whole statement."),
            List.of()));
  }

  private void end(RuleId rule, String name, Outcome outcome) {
    add(new CheckId("statement-" + (rows.size() + 1)), CheckKind.STATEMENT, rule, name, outcome);
  }

  private void skipRest() {
    Row first = rows.getFirst();
    String waits =
        "waits for: "
            + first.check().name().substring(0, 1).toLowerCase(Locale.ROOT)
            + first.check().name().substring(1);
    Outcome skipped =
        new Outcome.Skipped(
            Told.of(waits, waits, "Not asked, because the statement is not finished."),
            Optional.of(first.check().id()));
    for (Rest rest : Rest.of(statement)) {
      add(rest.id(), rest.kind(), new RuleId(rest.rule()), rest.label(), skipped);
    }
  }

  private void add(CheckId id, CheckKind kind, RuleId rule, String name, Outcome outcome) {
    Check.Heading heading = new Check.Heading(id, kind, rule, name, name, OptionalInt.empty());
    Check check = Check.needed(heading, Set.of(), _ -> Answer.of(outcome));
    rows.add(new Row(check, new State.Ended(outcome)));
  }
}
