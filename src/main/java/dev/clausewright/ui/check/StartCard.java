package dev.clausewright.ui.check;

import dev.clausewright.check.Progress;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Spinner;
import dev.clausewright.ui.control.Words;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Before a run: the grey way, what will happen, one button. Or: what the statement still lacks. */
final class StartCard extends VBox {
  private static final String[] NUMBERS = {
    "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven",
    "Twelve"
  };

  StartCard() {
    getStyleClass().addAll("card", "start-card");
  }

  void ready(Progress plan, String account, CheckDesk desk) {
    PathDiagram path = new PathDiagram(checks -> {});
    path.show(plan.route());
    String count =
        plan.total() < NUMBERS.length ? NUMBERS[plan.total()] : Integer.toString(plan.total());
    Label words =
        Words.wrapping(
            Words.quiet(
                "%s ask %s whether this statement may run. Nothing is changed and no data is read."
                    .formatted(
                        count + (plan.total() == 1 ? " check" : " checks"), spoken(account))));
    words.getStyleClass().add("start-words");
    getChildren().setAll(path, centred(Words.cardTitle("Ask before you load"), words, run(desk)));
  }

  /** The account is on its way. */
  void opening(String account, Runnable cancel) {
    Label words =
        Words.wrapping(Words.quiet("Your statement stays as it is, whatever comes of it."));
    words.getStyleClass().add("start-words");
    HBox head = new HBox(new Spinner(), Words.cardTitle("Opening " + account + "…"));
    head.getStyleClass().addAll("sp-8", "start-opening");
    getChildren().setAll(centred(head, words, Buttons.plain("Cancel", cancel)));
  }

  void unfinished(Iterable<Gap> gaps) {
    VBox lines = new VBox();
    lines.getStyleClass().add("gap-lines");
    for (Gap gap : gaps) {
      HBox line = new HBox(Icon.of(Feather.CIRCLE, "muted"), Buttons.link(gap.words(), gap.go()));
      line.getStyleClass().add("gap-line");
      lines.getChildren().add(line);
    }
    Label words =
        Words.wrapping(Words.quiet("The checks need a whole statement. These are still missing:"));
    words.getStyleClass().add("start-words");
    getChildren().setAll(centred(Words.cardTitle("Not yet"), words, lines));
  }

  /** The one button that asks, with its keys. */
  static Button run(CheckDesk desk) {
    Label keys = new Label(keys());
    keys.getStyleClass().addAll("text-small", "keys");
    Label words = new Label("Run the checks");
    words.getStyleClass().add("strong");
    HBox content = new HBox(Icon.of(Feather.PLAY), words, keys);
    content.getStyleClass().add("run-content");
    Button button = Buttons.with(Buttons.primary("", desk::run), content);
    button.getStyleClass().add("run");
    button.setAccessibleText("Run the checks, " + keys());
    return button;
  }

  /** The keys in words: the sign for Enter is not in every font. */
  private static String keys() {
    return CheckView.RUN.getDisplayText().replace("\u21b5", "Enter");
  }

  private static String spoken(String account) {
    return account.equals("Training account") ? "the training account" : account;
  }

  private static VBox centred(Node... nodes) {
    VBox box = new VBox(nodes);
    box.getStyleClass().add("start-body");
    return box;
  }
}
