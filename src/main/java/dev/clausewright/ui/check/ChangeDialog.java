package dev.clausewright.ui.check;

import dev.clausewright.account.Identity;
import dev.clausewright.account.LiveChanger.Call;
import dev.clausewright.account.LiveChanger.Intent;
import dev.clausewright.account.LiveChanger.Written;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Clause;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.TextEntry;
import dev.clausewright.ui.control.Words;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Asks before anything changes at AWS: where and as whom, the exact calls, the difference, what
 * turns, how it can be taken back; and has the name typed. Apply is never dead: pressed too early,
 * it leads to the name.
 */
public final class ChangeDialog {
  private final ChangeQuestion question;
  private final CompletableFuture<Boolean> answer = new CompletableFuture<>();
  private final TextEntry name;
  private final Panel panel;
  private boolean pressed;

  private ChangeDialog(ChangeQuestion question) {
    this.question = question;
    this.name =
        new TextEntry(
                "Type the name of the " + question.named().kind() + " to confirm", this::judge)
            .code();
    name.control().setId("confirm-name");
    this.panel =
        Panel.dialog(
            "Change %s at AWS?".formatted(question.named().name()),
            question.atAws()
                ? "This is the real account, not a training one."
                : "Whatever answers at the custom endpoint is changed: this is no training.",
            body());
  }

  /** Completes on the application thread: true only if the name was typed and Apply pressed. */
  public static CompletionStage<Boolean> ask(Overlay dialogs, ChangeQuestion question) {
    ChangeDialog dialog = new ChangeDialog(question);
    dialog.open(dialogs);
    return dialog.answer;
  }

  private VBox body() {
    VBox body = new VBox(facts());
    body.getStyleClass().add("change-body");
    CheckSheet.dress(body);
    VBox call = new VBox(callHead(), calls());
    call.getStyleClass().add("sp-4");
    body.getChildren().add(call);
    List<Written> documents =
        question.intents().stream().flatMap(intent -> intent.written().stream()).toList();
    if (!documents.isEmpty()) {
      body.getChildren().add(new DifferencePane(documents, wide -> panel().broad(wide)));
    }
    body.getChildren().add(line(Status.PASSED.icon(), question.turns()));
    question.intents().stream()
        .map(Intent::back)
        .distinct()
        .forEach(
            back -> body.getChildren().add(line(Icon.of(Feather.CORNER_UP_LEFT, "muted"), back)));
    body.getChildren().add(name);
    return body;
  }

  private Panel panel() {
    return panel;
  }

  private void open(Overlay dialogs) {
    panel.foot(
        Words.small("Done once, nothing is deleted."),
        Panel.spring(),
        Buttons.plain("Cancel", panel::close),
        Buttons.with(Buttons.primary("Apply to AWS", this::apply), Icon.of(Feather.UPLOAD_CLOUD)));
    name.control()
        .addEventHandler(
            KeyEvent.KEY_PRESSED,
            event -> {
              if (event.getCode() == KeyCode.ENTER) {
                apply();
                event.consume();
              }
            });
    dialogs.open(panel, () -> answer.complete(false));
    name.reach();
  }

  private void apply() {
    if (matches(name.text())) {
      answer.complete(true);
      panel.close();
    } else {
      pressed = true;
      name.insist();
      name.reach();
    }
  }

  private boolean matches(String text) {
    return text.strip().equals(question.named().name());
  }

  private FieldState judge(String text) {
    String what = "Type " + question.named().name();
    if (matches(text)) {
      return FieldState.valid("This is it.");
    }
    return text.isEmpty() && !pressed ? FieldState.untouched(what) : FieldState.problem(what);
  }

  private GridPane facts() {
    GridPane facts = new GridPane();
    facts.getStyleClass().add("change-facts");
    Identity as = question.as();
    String account = as.account().digits() + " · " + as.region().name();
    facts.addRow(0, Words.quiet("Account"), Words.code(account));
    facts.addRow(1, Words.quiet("As"), Clause.value(question.who()));
    String endpoints = question.endpoints();
    if (!endpoints.isEmpty()) {
      facts.addRow(2, Words.quiet("Endpoint"), Clause.value(endpoints));
    }
    return facts;
  }

  private HBox callHead() {
    int count = question.intents().stream().mapToInt(intent -> intent.calls().size()).sum();
    Hyperlink copy = Buttons.link("Copy as a command", () -> CheckSheet.copy(commands()));
    HBox head =
        new HBox(
            Words.strong(count == 1 ? "The one call" : "The %d calls, in order".formatted(count)),
            Panel.spring(),
            copy);
    head.getStyleClass().add("change-head");
    return head;
  }

  private VBox calls() {
    VBox lines = new VBox();
    question.intents().stream()
        .flatMap(intent -> intent.calls().stream())
        .map(CallText::shown)
        .forEach(lines.getChildren()::add);
    lines.getStyleClass().add("change-calls");
    return lines;
  }

  private String commands() {
    List<Call> calls =
        question.intents().stream().flatMap(intent -> intent.calls().stream()).toList();
    return String.join("\n", calls.stream().map(CallText::command).toList()) + "\n";
  }

  private static HBox line(Node icon, String words) {
    HBox line = new HBox(icon, Words.wrapping(Words.body(words)));
    line.getStyleClass().add("change-line");
    return line;
  }
}
