package dev.clausewright.ui.step.finish;

import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.draft.Asked;
import dev.clausewright.draft.StepId;
import dev.clausewright.sql.Printer;
import dev.clausewright.sql.SecretView;
import dev.clausewright.sql.Style;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Callout;
import dev.clausewright.ui.control.CodeView;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Rows;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.preview.Shown;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Step;
import dev.clausewright.ui.step.StepView;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The last step: hands the statement over. */
public final class FinishStep implements StepView {
  private final Session session;
  private final Handing handing;
  private final VBox page = new VBox();
  private final Label title = Words.title("");
  private final Label quiet = Words.quiet("");
  private final VBox banner = new VBox();
  private final CodeView code;
  private final Button plain;
  private final Button secret;
  private final Label hidden = Words.small("");
  private final ClipRow clip;

  private FinishStep(Session session, Handing handing) {
    this.session = session;
    this.handing = handing;
    this.code = new CodeView(place -> session.go(StepId.STATEMENT));
    this.plain = Buttons.primary("", this::copyPlain);
    plain.setGraphic(Icon.of(Feather.COPY));
    this.secret = Buttons.outlined("Copy with secrets…", this::askSecrets);
    secret.setGraphic(Icon.of(Feather.LOCK));
    VBox surface = new VBox(code);
    surface.getStyleClass().add("finish-code");
    HBox bar = new HBox(plain, secret, Panel.spring(), hidden);
    bar.getStyleClass().add("finish-bar");
    VBox card = new VBox(surface, bar);
    card.getStyleClass().addAll("card");
    clip = new ClipRow(handing.clipping());
    VBox head = new VBox(title, quiet);
    head.getStyleClass().add("page-head");
    page.getStyleClass().add("finish");
    page.getChildren().addAll(head, banner, card, saving(), handing.rehearsal(), clip);
    session.draftProperty().subscribe(this::draw);
    handing.told().subscribe(this::draw);
  }

  /** The step as the window knows it. */
  public static Step step(Session session, Handing handing) {
    return Step.of(StepId.FINISH, () -> new FinishStep(session, handing));
  }

  @Override
  public Region node() {
    return page;
  }

  @Override
  public Optional<Node> fieldOf(Slot slot) {
    return Optional.empty();
  }

  @Override
  public Optional<Node> insist() {
    return Optional.empty();
  }

  @Override
  public ObservableBooleanValue urgent() {
    return new ReadOnlyBooleanWrapper(true);
  }

  @Override
  public Optional<Node> end() {
    Button anew = Buttons.outlined("Start anew", () -> {});
    anew.setGraphic(Icon.of(Feather.ROTATE_CCW));
    anew.setOnAction(event -> AskAnew.open(anew, handing.startAnew()));
    return Optional.of(anew);
  }

  @Override
  public void entered() {
    draw();
  }

  private void draw() {
    Statement statement = session.statement();
    Told told = handing.told().getValue();
    code.show(Shown.of(session.sightProperty().get(), handing.ground()).lines());
    Hidden values = Hidden.in(statement);
    plain.setText(values.count() == 0 ? "Copy the statement" : "Copy with placeholders");
    boolean offered = !values.secrets().isEmpty();
    secret.setVisible(offered);
    secret.setManaged(offered);
    clip.setManaged(offered);
    hidden.setText(hiddenWords(values, told));
    switch (session.draft().toAsk()) {
      case Asked.Ready _ -> {
        title.setText(
            told.status() == Status.FAILED
                ? "Your statement is written, but would fail"
                : "Your statement is ready");
        quiet.setText(told.when());
        banner.getChildren().setAll(verdict(told));
      }
      case Asked.Missing(List<Asked.Piece> pieces) -> {
        title.setText("Your statement is not ready yet");
        quiet.setText("It can be copied and saved all the same, with what is missing marked.");
        banner.getChildren().setAll(missing(pieces));
      }
    }
  }

  private static String hiddenWords(Hidden values, Told told) {
    if (!told.secretsMayGo()) {
      return "Keys of the root user are not copied";
    }
    return values.count() == 0
        ? ""
        : values.count() == 1 ? "1 value hidden" : values.count() + " values hidden";
  }

  private Callout verdict(Told told) {
    Callout callout =
        new Callout(told.status().icon(), Words.wrapping(Words.body(told.sentence())));
    boolean tinted = told.status() != Status.WAITING && told.status() != Status.UNKNOWN;
    String words = told.status() == Status.WAITING ? "Go to the checks" : "See the checks";
    callout.end(Buttons.link(words, () -> session.go(StepId.CHECK)));
    callout.getStyleClass().add("banner");
    return tinted ? callout.tinted(told.status()) : callout;
  }

  private Callout missing(List<Asked.Piece> pieces) {
    VBox lines = new VBox();
    for (Asked.Piece piece : pieces) {
      lines.getChildren().add(Buttons.link(piece.what(), () -> session.go(piece.slot())));
    }
    String count = pieces.size() == 1 ? "One thing is" : pieces.size() + " things are";
    return new Callout(
        Status.WARNING.icon(), Words.strong(count + " still missing or wrong"), lines);
  }

  private Rows saving() {
    Rows rows = new Rows();
    VBox lines =
        new VBox(
            Words.body("Save as .sql"), Words.small("As it stands above, never with a secret"));
    lines.getStyleClass().add("row-lines");
    Button save = Buttons.plain("Save…", this::save);
    rows.row44(Icon.of(Feather.SAVE, "muted"), lines, Panel.spring(), save);
    return rows;
  }

  private void save() {
    handing
        .file()
        .get()
        .ifPresent(
            file -> Saving.to(file, session.sightProperty().get().printed().text(), handing));
  }

  private void copyPlain() {
    handing.clipping().putHarmless(session.sightProperty().get().printed().text());
    handing.say().accept(Status.PASSED, "Copied. No secret is on the clipboard.");
  }

  private void askSecrets() {
    if (handing.told().getValue().secretsMayGo()) {
      AskSecrets.open(secret, Hidden.in(session.statement()), this::copySecrets, this::asking);
    } else {
      handing
          .say()
          .accept(
              Status.FAILED,
              "These are keys of the root user: they are not copied. Make an IAM user first.");
    }
  }

  /** While a popover asks, its button is the one to press. */
  private void asking(boolean now) {
    plain.getStyleClass().removeAll("accent", "strong");
    if (!now) {
      plain.getStyleClass().addAll("accent", "strong");
    }
  }

  private void copySecrets() {
    SecretView revealed = new SecretView.Revealed(session.vault());
    handing.clipping().putSecret(Printer.print(session.statement(), revealed, Style.LOWER).text());
  }
}
