package dev.clausewright.ui.check;

import dev.clausewright.check.Progress;
import dev.clausewright.check.Verdict;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The verdict and the way to the data, in one card, because they are one answer. */
final class VerdictCard extends VBox {
  private static final String OLD = "This result is older than the statement.";
  private static final String ELSEWHERE = "This result is about another account.";

  private final HBox head = new HBox();
  private final Label sentence = Words.wrapping(Words.strong(""));
  private final Label detail = Words.wrapping(Words.body(""));
  private final PathDiagram path;

  VerdictCard(PathDiagram path) {
    this.path = path;
    getStyleClass().addAll("card", "verdict");
    head.getStyleClass().add("verdict-head");
    getChildren().addAll(head, path);
  }

  /** While nothing stands yet, and then as soon as something does. */
  void running(Progress progress) {
    path.show(progress.route());
    progress
        .verdict()
        .ifPresentOrElse(
            this::verdict, () -> head("neutral", Status.WAITING.icon(), "Asking the account…", ""));
  }

  /**
   * At the end of a run.
   *
   * @param current false greys it all
   * @param here whether the account that was asked is still the one in use
   */
  void ended(Progress progress, boolean current, boolean here) {
    path.show(progress.route());
    if (current) {
      progress.verdict().ifPresent(verdict -> verdict(verdict, more(verdict)));
    } else {
      String said = progress.verdict().map(verdict -> "It said: " + verdict.sentence()).orElse("");
      head("neutral", Icon.of(Feather.CLOCK, "muted"), here ? OLD : ELSEWHERE, said);
    }
  }

  /** A failure stands while others still run: nothing may be added to it, or it would grow. */
  private static String more(Verdict verdict) {
    return verdict.kind() == Verdict.Kind.FAILS ? "" : verdict.detail();
  }

  private void verdict(Verdict verdict) {
    verdict(verdict, "");
  }

  private void verdict(Verdict verdict, String more) {
    Status status =
        switch (verdict.kind()) {
          case WORKS -> Status.PASSED;
          case WORKS_BUT -> Status.WARNING;
          case FAILS -> Status.FAILED;
          case UNKNOWN -> Status.UNKNOWN;
        };
    String tint = status == Status.UNKNOWN ? "neutral" : status.colour();
    head(tint, status.icon(), verdict.sentence(), more);
  }

  private void head(String tint, Node icon, String words, String more) {
    sentence.setText(words);
    detail.setText(more);
    VBox lines = new VBox(sentence);
    lines.getStyleClass().add("verdict-lines");
    if (!more.isBlank()) {
      lines.getChildren().add(detail);
    }
    HBox.setHgrow(lines, Priority.ALWAYS);
    icon.getStyleClass().add("i20");
    head.getChildren().setAll(icon, lines);
    head.getStyleClass().setAll("verdict-head", tint);
    getStyleClass().setAll("card", "verdict", tint);
    head.setAccessibleText(words + " " + more);
  }
}
