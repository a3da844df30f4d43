package dev.clausewright.ui.check;

import dev.clausewright.account.DryRun;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.account.TargetKind;
import dev.clausewright.clause.DbUser;
import dev.clausewright.need.Ask;
import dev.clausewright.need.TargetName;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Field;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Segments;
import dev.clausewright.ui.control.TextEntry;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.work.Work;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A dry run: first a question that names cluster, database and the exact statement, then the run,
 * followed and cancellable. Leaving the sheet cancels it.
 */
final class DryRunSheet {
  /** What is to be tried, and where. */
  record Try(LiveAccount account, TargetName target, DryRun.Sql sql) {}

  private enum As {
    USER("Database user"),
    SECRET("Secret"),
    IAM("My IAM identity");

    private final String words;

    As(String words) {
      this.words = words;
    }
  }

  private final Try wanted;
  private final Work work;
  private final TextEntry database = new TextEntry("Database", DryRunSheet::named).code();
  private final TextEntry user = new TextEntry("Database user", DryRunSheet::named).code();
  private final TextEntry secret =
      new TextEntry("ARN of the secret", DryRunSheet::judgeSecret).code();
  private final Segments<As> as;
  private final DryRunProgress progress = new DryRunProgress(() -> panel().toEnd());
  private final Label where = Words.wrapping(Words.body(""));
  private final Button run;
  private final Button stop;
  private final Button close;
  private final Panel panel;
  private Work.Running running = () -> {};

  DryRunSheet(Try wanted, Ask ask, Work work) {
    this.wanted = wanted;
    this.work = work;
    as =
        new Segments<>(
            "As whom",
            serverless() ? List.of(As.IAM, As.SECRET) : List.of(As.values()),
            a -> a.words);
    as.onChosen(chosen -> draw());
    as.put(serverless() ? As.IAM : As.USER);
    database.control().setId("dry-run-database");
    database.put("dev");
    user.control().setId("dry-run-user");
    user.put(ask.place().user().map(DbUser::name).orElse(""));
    secret.prompt("arn:aws:secretsmanager:…");
    database.onEdited(text -> draw());
    user.onEdited(text -> draw());
    secret.onEdited(text -> draw());
    run =
        Buttons.with(Buttons.primary("Run the dry run", this::start), Icon.of(Feather.PLAY_CIRCLE));
    run.setId("dry-run-go");
    stop = Buttons.plain("Cancel the run", this::cancel);
    close = Buttons.plain("Close", () -> panel().close());
    panel =
        Panel.sheet(
                "Dry run on %s?".formatted(wanted.target().id()),
                "COPY with NOLOAD reads and parses the files, and loads nothing.",
                body())
            .foot(Panel.spring(), close, stop, run);
  }

  private Panel panel() {
    return panel;
  }

  private VBox body() {
    Field whom = new Field("As whom", as).withoutMessage();
    HBox first = new HBox(database, whom);
    HBox.setHgrow(database, Priority.ALWAYS);
    first.getStyleClass().add("sp-12");
    Label sql = Words.wrapping(Words.code(wanted.sql().text().strip()));
    VBox statement = new VBox(sql);
    statement.getStyleClass().add("change-calls");
    VBox body =
        new VBox(
            first,
            user,
            secret,
            Words.strong("What will run"),
            where,
            statement,
            Words.wrapping(Words.small(records())),
            progress);
    body.getStyleClass().add("dry-run");
    CheckSheet.dress(body);
    return body;
  }

  private String records() {
    String kept = "The Redshift Data API keeps this text in its own records.";
    return serverless() ? kept + " The workgroup wakes up for it if it sleeps, which costs." : kept;
  }

  private boolean serverless() {
    return wanted.target().kind() == TargetName.Kind.NAMESPACE;
  }

  /** Custom endpoints are always named. */
  private String at() {
    return wanted
        .account()
        .identity()
        .endpoints()
        .at("redshift-data")
        .map(uri -> ", at " + uri)
        .orElse("");
  }

  void open(Overlay sheets) {
    draw();
    sheets.open(panel, () -> running.cancel());
  }

  private void draw() {
    As now = as.value().orElse(As.IAM);
    shown(user, now == As.USER);
    shown(secret, now == As.SECRET);
    where.setText(
        "On the %s %s, database %s, %s%s:"
            .formatted(
                wanted.target().kind().word(),
                wanted.target().id(),
                database.text().isBlank() ? "…" : database.text().strip(),
                switch (now) {
                  case USER -> "as " + (user.text().isBlank() ? "…" : user.text().strip());
                  case SECRET -> "with the user of the secret";
                  case IAM -> "as your IAM identity";
                },
                at()));
    boolean busy = progress.busy();
    run.setDisable(busy);
    shown(stop, busy);
    shown(close, !busy);
  }

  private void start() {
    Optional<DryRun.Login> login = login();
    if (database.text().isBlank()) {
      database.insist();
      database.reach();
    } else if (login.isPresent()) {
      progress.started();
      running =
          work.run(
              () -> ran(login.get()),
              this::ended,
              problem ->
                  ended(
                      new Seen.Absent<>(
                          "Something went wrong here (%s)."
                              .formatted(problem.getClass().getSimpleName()))));
      draw();
    }
  }

  private Optional<DryRun.Login> login() {
    return switch (as.value().orElse(As.IAM)) {
      case IAM -> Optional.of(new DryRun.Login.Federated());
      case USER -> said(user).map(DryRun.Login.DatabaseUser::new);
      case SECRET -> said(secret).map(DryRun.Login.Secret::new);
    };
  }

  /** What a field says; where it says nothing that can be, it is shown. */
  private static Optional<String> said(TextEntry entry) {
    entry.insist();
    if (entry.state() instanceof FieldState.Problem) {
      entry.reach();
      return Optional.empty();
    }
    return Optional.of(entry.text().strip());
  }

  private Seen<DryRun.Ended> ran(DryRun.Login login) throws InterruptedException {
    Seen<List<Target>> targets = wanted.account().targets();
    Seen<Target> target =
        targets.then(
            (all, when) ->
                all.stream()
                    .filter(this::isWanted)
                    .findFirst()
                    .<Seen<Target>>map(found -> new Seen.Got<>(found, when))
                    .orElseGet(
                        () ->
                            new Seen.Absent<>(
                                "There is no %s here.".formatted(wanted.target().id()))));
    if (!(target instanceof Seen.Got<Target>(Target found, _))) {
      return target.map(_ -> new DryRun.Ended.Aborted());
    }
    return wanted
        .account()
        .dryRun()
        .run(
            new DryRun.Wanted(found, database.text().strip(), login, wanted.sql()),
            step -> Platform.runLater(() -> progress.step(step)));
  }

  private boolean isWanted(Target target) {
    boolean serverless = target.id().kind() == TargetKind.SERVERLESS;
    return target.id().name().equals(wanted.target().id()) && serverless == serverless();
  }

  private void ended(Seen<DryRun.Ended> seen) {
    progress.ended(seen);
    run.setText("Run it again");
    draw();
  }

  /** The thread is interrupted, and the run cancelled at the service from there. */
  private void cancel() {
    running.cancel();
    progress.cancelled();
    run.setText("Run it again");
    draw();
  }

  private static FieldState named(String text) {
    return text.isBlank() ? FieldState.problem("Say which.") : FieldState.untouched();
  }

  private static FieldState judgeSecret(String text) {
    return text.strip().matches("arn:[a-z-]+:secretsmanager:\\S+")
        ? FieldState.valid()
        : FieldState.problem("An ARN of AWS Secrets Manager, not the secret itself.");
  }

  private static void shown(javafx.scene.Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }
}
