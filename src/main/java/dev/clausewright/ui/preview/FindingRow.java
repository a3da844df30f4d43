package dev.clausewright.ui.preview;

import dev.clausewright.draft.StepId;
import dev.clausewright.rules.Certainty;
import dev.clausewright.rules.Finding;
import dev.clausewright.rules.Fix;
import dev.clausewright.rules.Severity;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Why;
import dev.clausewright.ui.control.WhyPopover;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * One finding: what, where, why, and the button that mends it. What is wrong leads to its field.
 */
final class FindingRow extends HBox {
  private static final int SHORT = 9;

  FindingRow(Finding finding, Session session, Ground ground, OptionalInt line) {
    getStyleClass().add("finding");
    Status status = status(finding.severity());
    Button go = new Button(withoutStop(finding.what()));
    go.setMnemonicParsing(false);
    go.getStyleClass().add("finding-go");
    go.setWrapText(true);
    go.setMinHeight(USE_PREF_SIZE);
    go.setMaxWidth(Double.MAX_VALUE);
    go.setAccessibleText(status.word() + ": " + finding.what() + " " + finding.why());
    go.setOnAction(event -> session.go(finding.slot()));
    Label where = Words.small(where(finding, session, ground, line));
    HBox below = new HBox(where, WhyPopover.link("Why?", why(finding)));
    below.getStyleClass().add("finding-where");
    VBox lines = new VBox(go, below);
    lines.getStyleClass().add("finding-lines");
    HBox.setHgrow(lines, Priority.ALWAYS);
    Node icon = status.icon();
    getChildren().addAll(icon, lines);
    finding.fix().ifPresent(fix -> offer(finding, fix, session, lines));
  }

  /** A short label stands at the right, a long one below: it must not squeeze what is wrong. */
  private void offer(Finding finding, Fix fix, Session session, VBox lines) {
    Button mend = Buttons.small(fix.label(), () -> session.apply(fix));
    mend.setAccessibleText(fix.label() + ": " + finding.what());
    (fix.label().length() <= SHORT ? getChildren() : lines.getChildren()).add(mend);
  }

  private static Why why(Finding finding) {
    return new Why(
        withoutStop(finding.what()),
        finding.rule().id(),
        finding.why(),
        "",
        List.of(new Why.Fact("Certainty", certainty(finding.certainty()))),
        "");
  }

  private static String where(Finding finding, Session session, Ground ground, OptionalInt line) {
    List<String> parts = new ArrayList<>();
    line.ifPresent(number -> parts.add("Line " + number));
    named(finding).ifPresent(parts::add);
    StepId step = StepId.of(finding.slot(), session.statement().verb());
    ground.number(step).ifPresent(number -> parts.add("step " + number));
    return String.join(" · ", parts);
  }

  /** The rule's id; a bare section number of the rule book would tell a person nothing. */
  private static Optional<String> named(Finding finding) {
    return Optional.of(finding.rule().id()).filter(id -> Character.isLetter(id.charAt(0)));
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static String certainty(Certainty certainty) {
    return switch (certainty) {
      case DOCUMENTED -> "documented by AWS";
      case OBSERVED -> "observed by people who run it";
      case INFERRED -> "inferred from what is documented";
    };
  }

  private static Status status(Severity severity) {
    return switch (severity) {
      case ERROR -> Status.FAILED;
      case WARNING -> Status.WARNING;
      case INFO -> Status.NOTE;
    };
  }
}
