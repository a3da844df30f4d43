package dev.clausewright.ui.check;

import dev.clausewright.account.Cause;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;

/** The account could not be asked: amber, not red, because nothing was refused. */
final class LostCard extends VBox {
  LostCard(Cause cause, Ways ways) {
    this(
        cause,
        ways.advice(),
        primary(ways.again()),
        Buttons.plain("Choose another…", ways.other()),
        Buttons.plain("Use the training account", ways.training()));
  }

  /** The run broke by itself. */
  LostCard(Cause cause, Runnable again) {
    this(
        cause,
        List.of(
            "Try again; it may have been a moment’s matter.",
            "If it happens again, tell us with the details below; no secret is in them."),
        primary(again));
  }

  private LostCard(Cause cause, List<String> advice, Button... buttons) {
    getStyleClass().addAll("card", "verdict", "warning");
    getChildren().addAll(head(cause), body(advice, buttons), details(cause));
  }

  private static Button primary(Runnable again) {
    return Buttons.with(Buttons.primary("Try again", again), Icon.of(Feather.REFRESH_CW));
  }

  private static HBox head(Cause cause) {
    Label what = Words.wrapping(Words.strong("The account could not be asked"));
    Label why = Words.wrapping(Words.body(cause.what() + ", so nothing is known yet."));
    VBox lines = new VBox(what, why);
    lines.getStyleClass().add("verdict-lines");
    HBox head = new HBox(Icon.of(Feather.CLOUD_OFF, "warning", "i20"), lines);
    head.getStyleClass().addAll("verdict-head", "warning");
    return head;
  }

  private static VBox body(List<String> advice, Button... buttons) {
    VBox body = new VBox(Words.strong("What you can do"));
    body.getStyleClass().add("lost-body");
    for (int i = 0; i < advice.size(); i++) {
      Label number = Words.quiet(i + 1 + ".");
      number.getStyleClass().add("deed-number");
      TextFlow words = sentence(advice.get(i));
      HBox.setHgrow(words, Priority.ALWAYS);
      HBox deed = new HBox(number, words);
      deed.getStyleClass().add("sp-8");
      body.getChildren().add(deed);
    }
    HBox line = new HBox(buttons);
    line.getStyleClass().add("lost-buttons");
    body.getChildren().add(line);
    return body;
  }

  /** What stands between backticks is code. */
  private static TextFlow sentence(String words) {
    String[] parts = words.split("`", -1);
    Text[] runs = new Text[parts.length];
    for (int i = 0; i < parts.length; i++) {
      runs[i] = i % 2 == 0 ? Words.run(parts[i]) : Words.codeRun(parts[i]);
    }
    return Words.sentence(runs);
  }

  private static VBox details(Cause cause) {
    Button copy =
        Buttons.with(
            Buttons.small("Copy details", () -> CheckSheet.copy(cause.sentence())),
            Icon.small(Feather.COPY));
    HBox head = new HBox(Words.body("Details"), Panel.spring(), copy);
    head.getStyleClass().add("evidence-head");
    Label text = Words.wrapping(Words.code(cause.sentence()));
    text.getStyleClass().add("text-muted");
    VBox details = new VBox(head, text);
    details.getStyleClass().add("lost-details");
    return details;
  }
}
