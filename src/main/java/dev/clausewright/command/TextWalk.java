package dev.clausewright.command;

import dev.clausewright.account.Change;
import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.check.CheckRun;
import dev.clausewright.check.Evidence;
import dev.clausewright.check.NotLookedAt;
import dev.clausewright.check.Outcome;
import dev.clausewright.check.Progress;
import dev.clausewright.check.Row;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Finished;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Facts;
import dev.clausewright.need.Place;
import dev.clausewright.need.TargetName;
import dev.clausewright.remedy.Remedies;
import dev.clausewright.remedy.Remedy;
import dev.clausewright.sql.Printer;
import dev.clausewright.sql.SecretView;
import dev.clausewright.sql.Style;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * The training example as text, for a start without a display: the statement, each check with its
 * verdict and reason, the remedy for the one that fails, and the statement that works. The same
 * engine as the window.
 */
public final class TextWalk {
  private static final Place PLACE =
      new Place(
          Partition.AWS,
          Optional.of(new AccountId("123456789012")),
          Optional.of(new Region("eu-west-1")),
          Optional.of(new TargetName(TargetName.Kind.CLUSTER, "analytics-prod")),
          Optional.empty());

  private final Streams streams;
  private final TrainingAccount account = TrainingAccount.open();
  private final Statement statement = example();
  private final Ask ask;

  private TextWalk(Streams streams) {
    this.streams = streams;
    this.ask =
        switch (Finished.of(statement)) {
          case Finished.Result.Ready(Finished finished) -> new Ask(finished, PLACE, Facts.NONE);
          case Finished.Result.NotYet _ -> throw new AssertionError("The example is finished.");
        };
  }

  /** Writes the walk; the stream is flushed, not closed. */
  public static void run(OutputStream out) {
    Streams streams =
        Streams.of(InputStream.nullInputStream(), out, OutputStream.nullOutputStream());
    new TextWalk(streams).walk();
    streams.flush();
  }

  private static Statement example() {
    Statement copy = Statement.empty(Verb.COPY);
    copy = put(copy, Part.TABLE, "sales.listing");
    copy = put(copy, Part.SOURCE, "s3://lake/in/listing/");
    copy = put(copy, Part.IAM_ROLE, "arn:aws:iam::123456789012:role/lake-loader");
    return copy.put(Option.CSV)
        .put(
            Slot.of(Option.IGNOREHEADER),
            Entries.read(Slot.of(Option.IGNOREHEADER), Verb.COPY, "1"));
  }

  private static Statement put(Statement statement, Part part, String text) {
    Slot slot = Slot.of(part);
    return statement.put(slot, Entries.read(slot, statement.verb(), text));
  }

  private void walk() {
    heading("The statement");
    statement();
    heading("The checks, on cluster analytics-prod (eu-west-1) of the training account");
    Progress first = check();
    first.rows().stream()
        .filter(row -> row.outcome().stream().anyMatch(Outcome.Failed.class::isInstance))
        .forEach(this::mend);
    heading("Checked again");
    Progress second = check();
    heading("Not looked at");
    second.notLookedAt().forEach(this::unseen);
    heading("The finished statement");
    statement();
  }

  private void statement() {
    String text = Printer.print(statement, new SecretView.Placeholders(), new Style(false)).text();
    indented(text.stripTrailing());
  }

  private Progress check() {
    Progress progress = CheckRun.start(ask, account, moment -> {}).end().join();
    progress.rows().forEach(this::row);
    progress
        .verdict()
        .ifPresent(
            verdict -> {
              streams.answer("");
              streams.answer("  " + verdict.sentence());
              streams.answer("  " + verdict.detail());
            });
    return progress;
  }

  private void row(Row row) {
    String word = row.outcome().map(Outcome::word).orElse("");
    streams.answer(
        String.format(Locale.ROOT, "  %-8s %s: %s", word, row.check().name(), row.detail()));
    row.outcome().ifPresent(outcome -> streams.answer("           " + outcome.told().message()));
  }

  private void mend(Row row) {
    Outcome outcome = row.outcome().orElseThrow();
    Optional<Remedy> remedy = Remedies.of(outcome, ask, account);
    outcome.told().evidence().stream().findFirst().ifPresent(this::evidence);
    remedy.ifPresent(this::apply);
  }

  private void evidence(Evidence evidence) {
    heading("Why: " + evidence.name() + ", " + evidence.route());
    String[] lines = evidence.text().split("\n", -1);
    for (int n = evidence.firstLine(); n <= evidence.lastLine() && n <= lines.length; n++) {
      int line = n;
      String mark =
          evidence.marks().stream()
              .filter(m -> m.line() == line)
              .map(m -> (m.good() ? "   + " : "   - ") + m.reason())
              .findFirst()
              .orElse("");
      streams.answer(String.format(Locale.ROOT, "  %3d %s%s", n, lines[n - 1], mark));
    }
  }

  private void apply(Remedy remedy) {
    heading("The remedy: " + remedy.title());
    streams.answer("  " + remedy.words());
    streams.answer("");
    remedy.command().ifPresent(this::indented);
    for (Change change : remedy.changes()) {
      account.apply(change);
    }
    if (!remedy.changes().isEmpty()) {
      streams.answer("");
      streams.answer("  Applied to the training account.");
    }
  }

  private void unseen(NotLookedAt thing) {
    streams.answer("  " + thing.name() + ": " + thing.why());
    thing.sql().ifPresent(sql -> streams.answer("    " + sql));
  }

  private void heading(String text) {
    streams.answer("");
    streams.answer(text);
  }

  private void indented(String text) {
    text.lines().forEach(line -> streams.answer("  " + line));
  }
}
