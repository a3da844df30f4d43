package dev.clausewright.ui.check;

import dev.clausewright.check.Evidence;
import dev.clausewright.check.Told;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Words;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * What stands behind a row: the sentence, whose policy decided and how it reached the one who asks,
 * the lines that matter, and the remedy.
 */
final class EvidencePane extends VBox {
  private final Overlay sheets;

  EvidencePane(Told told, Overlay sheets) {
    this.sheets = sheets;
    getStyleClass().add("evidence");
    getChildren().add(Words.wrapping(Words.body(told.message())));
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
    return document;
  }

  private void open(Evidence evidence) {
    VBox body = new VBox(PolicyLines.whole(evidence));
    body.getStyleClass().add("document-view");
    CheckSheet.dress(body);
    sheets.open(
        Panel.sheet(evidence.name(), evidence.route(), body)
            .foot(
                Panel.spring(),
                Buttons.plain("Copy the policy", () -> CheckSheet.copy(evidence.text()))));
  }

  private static String route(Evidence evidence) {
    return evidence.route().isBlank() || evidence.route().equals(evidence.name())
        ? evidence.name()
        : evidence.name() + " · " + evidence.route();
  }
}
