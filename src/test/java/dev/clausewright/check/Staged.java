package dev.clausewright.check;

import dev.clausewright.clause.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Runs that never were, for screens that draw them. */
public final class Staged {
  private final List<Row> rows = new ArrayList<>();
  private final List<NotLookedAt> unseen = new ArrayList<>();

  public Staged row(String name, String plan, State state) {
    CheckId id = new CheckId("row-" + (rows.size() + 1));
    Check.Heading heading =
        new Check.Heading(
            id, CheckKind.PERMISSION, new RuleId("P-01"), name, plan, OptionalInt.empty());
    Work never = sight -> Answer.of(new Outcome.Passed(Told.of("", "", "")));
    rows.add(new Row(Check.needed(heading, Set.of(), never), state));
    return this;
  }

  public Staged passed(String name, String detail) {
    return row(name, "", new State.Ended(new Outcome.Passed(told(detail))));
  }

  public Staged skipped(String name, String detail) {
    return row(name, "", new State.Ended(new Outcome.Skipped(told(detail), Optional.empty())));
  }

  public Staged unseen(String name, String why, Optional<String> sql) {
    unseen.add(new NotLookedAt("layer", "", name, why, sql));
    return this;
  }

  /** A picture of this run; the verdict as the rows have it. */
  public Progress progress(Route route, boolean finished) {
    Verdict verdict = Verdict.of("COPY", rows, unseen.size());
    boolean stands = finished || verdict.kind() == Verdict.Kind.FAILS;
    return new Progress(
        rows, stands ? Optional.of(verdict) : Optional.empty(), unseen, route, 14, 1900, finished);
  }

  public static Told told(String detail) {
    return Told.of(detail, detail, "All is as it should be: " + detail + ".");
  }

  public static Told told(String detail, String phrase, String message, List<Evidence> evidence) {
    return Told.of(detail, phrase, message).shownBy(evidence);
  }
}
