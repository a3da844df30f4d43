package dev.clausewright.ui.preview;

import dev.clausewright.rules.Finding;
import dev.clausewright.ui.control.Chip;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Sight;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the rules found in the text, and, once checks have run, what nobody looked at. */
final class FindingsPane extends VBox {
  private static final double MOST = 0.5;

  private final Session session;
  private final VBox found = new VBox();
  private final VBox all = new VBox(found);

  FindingsPane(Session session) {
    this.session = session;
    getStyleClass().add("findings-pane");
    ScrollPane scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("edge-to-edge", "page-scroll", "findings-scroll");
    all.heightProperty().subscribe(height -> scroll.setPrefHeight(height.doubleValue() + 1));
    getChildren().add(scroll);
    found.getStyleClass().add("findings");
  }

  /** At most half of the preview; the rest scrolls. */
  void within(VBox preview) {
    maxHeightProperty().bind(preview.heightProperty().multiply(MOST));
    setMinHeight(USE_PREF_SIZE);
    minHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.min(all.getHeight() + 1, preview.getHeight() * MOST),
                preview.heightProperty(),
                all.heightProperty()));
  }

  void show(Sight sight, Shown shown, Ground ground) {
    List<Finding> findings = sight.findings();
    found.getChildren().setAll(head("Findings", findings.size()));
    if (findings.isEmpty()) {
      found.getChildren().add(none(Open.of(sight.statement(), ground)));
    }
    for (Finding finding : findings) {
      Integer line = shown.lineOf().get(finding.slot());
      OptionalInt number = line == null ? OptionalInt.empty() : OptionalInt.of(line);
      Node row = new FindingRow(finding, session, ground, number);
      if (found.getChildren().size() > 1) {
        row.getStyleClass().add("ruled");
      }
      found.getChildren().add(row);
    }
  }

  /** What stands under the findings; it shows and hides itself. */
  void below(Region node) {
    all.getChildren().add(node);
  }

  /** What stands in the place of the findings while it is visible. */
  void instead(Region node) {
    all.getChildren().addFirst(node);
    found.visibleProperty().bind(node.visibleProperty().not());
    found.managedProperty().bind(found.visibleProperty());
  }

  /** A text that still lacks its authorization is not in order, though no rule speaks of it. */
  private static Label none(Open open) {
    Label none =
        Words.quiet(
            open.access()
                ? "Nothing to mend so far; access is open."
                : "Nothing to mend in the text.");
    none.setGraphic(open.access() ? Icon.of(Feather.CIRCLE, "muted") : Status.PASSED.icon());
    none.getStyleClass().add("finding-none");
    return none;
  }

  private static HBox head(String words, int count) {
    HBox head = new HBox(Words.strong(words), Chip.count(count));
    head.getStyleClass().add("findings-head");
    return head;
  }
}
