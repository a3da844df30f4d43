package dev.clausewright.ui.step.role;

import dev.clausewright.check.CheckRun;
import dev.clausewright.check.Outcome;
import dev.clausewright.check.Progress;
import dev.clausewright.check.Row;
import dev.clausewright.clause.Finished;
import dev.clausewright.clause.Statement;
import dev.clausewright.need.Ask;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Setting;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** "If you use etl-nightly": what each check would say, below the statement that is tried out. */
final class RankTrial extends VBox {
  private final Session session;
  private final Setting setting;
  private final RankMend mend;
  private Optional<CheckRun> running = Optional.empty();
  private int tried;

  RankTrial(Session session, Setting setting, RankMend mend) {
    this.session = session;
    this.setting = setting;
    this.mend = mend;
    getStyleClass().addAll("findings", "rank-trial");
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  void show(String name, Statement statement) {
    end();
    session.tryOut(Optional.of(statement));
    session.litProperty().set(Optional.of(RoleUse.slot(statement)));
    getChildren().setAll(Words.strong("If you use " + name));
    setVisible(true);
    if (Finished.of(statement) instanceof Finished.Result.Ready(Finished finished)) {
      Ask ask = new Ask(finished, session.draft().place(), session.draft().facts());
      int mine = tried;
      draw(name, CheckRun.preview(ask));
      running =
          Optional.of(
              CheckRun.start(
                  ask,
                  setting.account(),
                  progress -> {
                    if (progress.finished()) {
                      Platform.runLater(() -> told(mine, name, ask, progress));
                    }
                  }));
    }
  }

  private void told(int trial, String name, Ask ask, Progress progress) {
    if (trial == tried) {
      draw(name, progress);
      mend.show(ask, progress);
    }
  }

  /** Ends the trial: the preview shows the draft again. */
  void leave() {
    end();
    session.tryOut(Optional.empty());
    session.litProperty().set(Optional.empty());
    setVisible(false);
  }

  private void end() {
    tried++;
    mend.clear();
    running.ifPresent(CheckRun::cancel);
    running = Optional.empty();
  }

  private void draw(String name, Progress progress) {
    getChildren().setAll(Words.strong("If you use " + name));
    List<Row> rows = progress.rows().stream().filter(row -> RankTrial.isAboutTheRole(row)).toList();
    rows.forEach(row -> getChildren().add(line(row)));
  }

  private static boolean isAboutTheRole(Row row) {
    return switch (row.check().kind()) {
      case ATTACHMENT, DEFAULT_ROLE, TRUST, CHAIN, PERMISSION -> row.check().needed();
      case REGION, EXISTS, DATABASE, ENCRYPTION ->
          row.outcome().filter(Outcome.Failed.class::isInstance).isPresent();
      case IDENTITY, KEY, EXPIRY, STATEMENT -> false;
    };
  }

  private static HBox line(Row row) {
    Label name = Words.body(row.check().name());
    name.setMinWidth(0);
    Optional<Outcome> outcome = row.outcome();
    HBox line =
        new HBox(
            status(outcome).icon(),
            name,
            Panel.spring(),
            Words.small(outcome.map(o -> word(row, o)).orElse("…")));
    line.getStyleClass().add("rank-check");
    return line;
  }

  private static Status status(Optional<Outcome> outcome) {
    return switch (outcome.orElse(null)) {
      case null -> Status.WAITING;
      case Outcome.Passed _ -> Status.PASSED;
      case Outcome.Failed _ -> Status.FAILED;
      case Outcome.Warning _ -> Status.WARNING;
      case Outcome.Unknown _ -> Status.UNKNOWN;
      case Outcome.Skipped _ -> Status.SKIPPED;
      case Outcome.Cancelled _ -> Status.CANCELLED;
    };
  }

  private static String word(Row row, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Passed _ -> "would pass";
      case Outcome.Failed _ ->
          switch (row.check().kind()) {
            case ATTACHMENT -> "not yet";
            case IDENTITY,
                KEY,
                DEFAULT_ROLE,
                TRUST,
                CHAIN,
                PERMISSION,
                REGION,
                EXPIRY,
                EXISTS,
                DATABASE,
                ENCRYPTION,
                STATEMENT ->
                "would fail";
          };
      case Outcome.Warning _ -> "would warn";
      case Outcome.Unknown _ -> "not known";
      case Outcome.Skipped _ -> "not asked";
      case Outcome.Cancelled _ -> "cancelled";
    };
  }
}
