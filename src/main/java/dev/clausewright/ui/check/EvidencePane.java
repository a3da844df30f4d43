package dev.clausewright.ui.check;

import dev.clausewright.check.Evidence;
import dev.clausewright.check.Told;
import dev.clausewright.iam.Advice;
import dev.clausewright.iam.Decision;
import dev.clausewright.iam.OpenCondition;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * What stands behind a row: the sentence, whose policy decided and how it reached the one who asks,
 * the lines that matter, and the remedy.
 */
final class EvidencePane extends VBox {
  private final Overlay sheets;

  /** The openings lead from a condition that is not known to where it is set. */
  EvidencePane(Told told, Overlay sheets, Optional<Consumer<OpenCondition>> openings) {
    this.sheets = sheets;
    getStyleClass().add("evidence");
    getChildren().add(Words.wrapping(Words.body(told.message())));
    openings.ifPresent(opening -> open(told, opening));
    for (Evidence evidence : told.evidence()) {
      boolean more = !told.message().contains(evidence.sentence());
      getChildren().add(document(evidence, more));
    }
    told.subject().live().ifPresent(live -> getChildren().add(new SimulatorLines(live)));
  }

  private VBox document(Evidence evidence, boolean withSentence) {
    VBox document = new VBox();
    document.getStyleClass().add("evidence-document");
    if (withSentence && !evidence.sentence().isBlank()) {
      document.getChildren().add(Words.wrapping(Words.body(evidence.sentence())));
    }
    Label route = Words.small(route(evidence));
    route.setMinWidth(0);
    Hyperlink whole = Buttons.link("Whole policy", () -> open(evidence));
    whole.setMinWidth(USE_PREF_SIZE);
    whole.setAccessibleText("Whole policy " + evidence.name());
    HBox head = new HBox(route, Panel.spring(), whole);
    head.getStyleClass().add("evidence-head");
    document.getChildren().addAll(head, PolicyLines.excerpt(evidence));
    evidence.adviceHere().forEach(each -> document.getChildren().add(advice(each)));
    return document;
  }

  /** A line for each condition key that nobody knows, with the way to say what it is. */
  private void open(Told told, Consumer<OpenCondition> opening) {
    Set<String> keys = new HashSet<>();
    told.subject().decision().map(Decision::conditions).orElse(List.of()).stream()
        .filter(open -> keys.add(open.key().toLowerCase(Locale.ROOT)))
        .forEach(
            open -> {
              Label words =
                  Words.small("%s %s".formatted(open.operator(), String.join(", ", open.values())));
              words.setMinWidth(0);
              Hyperlink set = Buttons.link("Set…", () -> opening.accept(open));
              set.setAccessibleText("Set " + open.key());
              HBox line = new HBox(Words.code(open.key()), words, Panel.spring(), set);
              line.getStyleClass().add("evidence-head");
              getChildren().add(line);
            });
  }

  private static HBox advice(Advice advice) {
    Label words =
        Words.wrapping(Words.small("Line %d: %s".formatted(advice.line(), advice.message())));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line =
        new HBox(
            advice.weight() == Advice.Weight.NOTE
                ? Icon.small(Feather.INFO, "muted")
                : Icon.small(Feather.ALERT_TRIANGLE, "warning"),
            words);
    line.getStyleClass().add("evidence-advice");
    return line;
  }

  private void open(Evidence evidence) {
    VBox body = new VBox();
    evidence.advice().forEach(each -> body.getChildren().add(advice(each)));
    body.getChildren().add(PolicyLines.whole(evidence));
    body.getStyleClass().add("document-view");
    CheckSheet.dress(body);
    Panel panel = Panel.sheet(evidence.name(), evidence.route(), body);
    sheets.open(
        panel.foot(
            Panel.spring(),
            Buttons.plain("Close", panel::close),
            Buttons.plain("Copy the policy", () -> CheckSheet.copy(evidence.text()))));
  }

  private static String route(Evidence evidence) {
    return evidence.route().isBlank() || evidence.route().equals(evidence.name())
        ? evidence.name()
        : evidence.name() + " · " + evidence.route();
  }
}
