package dev.clausewright.ui.step.keys;

import dev.clausewright.account.KeyProbes.KeyProbe;
import dev.clausewright.account.KeyProbes.Keys;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.check.KeyTest;
import dev.clausewright.check.Outcome;
import dev.clausewright.check.State;
import dev.clausewright.clause.Authorization;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Rows;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Setting;
import dev.clausewright.ui.step.StepSheet;
import dev.clausewright.ui.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Says which calls would be made with the typed keys, and makes them after one click. */
final class KeyTestSheet {
  private final Session session;
  private final Setting setting;
  private final LiveAccount account;
  private final KeyTest test;
  private final Rows rows = new Rows();
  private final List<Rows.Row> lines = new ArrayList<>();
  private final Button go;
  private Work.Running running = () -> {};

  KeyTestSheet(Session session, Setting setting, LiveAccount account) {
    this.session = session;
    this.setting = setting;
    this.account = account;
    this.test = KeyTest.of(session.statement(), session.draft().place().region(), account.id());
    this.go =
        Buttons.with(
            Buttons.primary("Make these calls", this::start), Icon.of(Feather.CHECK_SQUARE));
    go.setId("test-keys-go");
    test.plan().forEach(line -> lines.add(rows.opening()));
    show(test.plan());
  }

  void open(Overlay sheets) {
    VBox body =
        new VBox(
            Words.wrapping(
                Words.body(
                    "One click signs these calls with the keys you typed. They only read, nothing"
                        + " is written with them, and the secret is not sent: it signs.")),
            rows,
            Words.wrapping(
                Words.small(
                    "AWS keeps a record of each call under the owner of the keys, as of any other"
                        + " use.")));
    body.getStyleClass().add("setup");
    body.getStylesheets().setAll(StepSheet.URL);
    Panel panel =
        Panel.sheet(
            "Test these keys",
            "Each call is one check; they go to %s."
                .formatted(account.identity().endpoints().asked()),
            body);
    panel.foot(Panel.spring(), Buttons.plain("Close", panel::close), go);
    sheets.open(panel, () -> running.cancel());
  }

  private void start() {
    if (!(Authorization.of(session.statement()) instanceof Authorization.Keys typed)) {
      return;
    }
    go.setDisable(true);
    Keys keys = new Keys(typed.id(), typed.secret(), typed.token(), session.vault());
    running = setting.work().run(() -> made(keys), done -> again(), problem -> again());
  }

  private boolean made(Keys keys) throws InterruptedException {
    try (KeyProbe probe = account.probes().with(keys)) {
      test.run(probe, now -> Platform.runLater(() -> show(now)));
    }
    return true;
  }

  private void again() {
    go.setDisable(false);
    go.setText("Test again");
  }

  private void show(List<KeyTest.Line> now) {
    for (int i = 0; i < now.size(); i++) {
      KeyTest.Line line = now.get(i);
      Rows.Row row = lines.get(i);
      switch (line.state()) {
        case State.Waiting _ -> row.show(Status.WAITING, line.name(), line.plan(), "");
        case State.Running _ -> row.show(Status.RUNNING, line.name(), line.plan(), "Asking");
        case State.Ended(Outcome outcome) -> {
          Status status = status(outcome);
          row.show(status, line.name(), outcome.told().detail(), status.word());
          Label why = Words.wrapping(Words.body(outcome.told().message()));
          VBox evidence = new VBox(why);
          evidence.getStyleClass().add("evidence");
          row.evidence(evidence);
        }
      }
    }
    open(now);
  }

  /** The first that failed opens. */
  private void open(List<KeyTest.Line> now) {
    Optional<Integer> failed =
        java.util.stream.IntStream.range(0, now.size())
            .boxed()
            .filter(
                i ->
                    now.get(i).state() instanceof State.Ended(Outcome outcome)
                        && outcome instanceof Outcome.Failed)
            .findFirst();
    failed.ifPresent(i -> lines.get(i).open());
  }

  private static Status status(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Passed _ -> Status.PASSED;
      case Outcome.Failed _ -> Status.FAILED;
      case Outcome.Warning _ -> Status.WARNING;
      case Outcome.Unknown _ -> Status.UNKNOWN;
      case Outcome.Skipped _ -> Status.SKIPPED;
      case Outcome.Cancelled _ -> Status.CANCELLED;
    };
  }
}
