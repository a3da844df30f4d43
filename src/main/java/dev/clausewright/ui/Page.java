package dev.clausewright.ui;

import dev.clausewright.ui.control.Overlay;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The column of the current step: its view, which scrolls, and the footer below it. */
final class Page extends StackPane {
  private final ScrollPane scroll = new ScrollPane();
  private final HBox footer = new HBox();
  private final Overlay sheets = Overlay.forSheets();

  Page() {
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "page-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    footer.getStyleClass().add("footer-line");
    StackPane foot = new StackPane(footer);
    foot.getStyleClass().add("footer");
    VBox column = new VBox(scroll, foot);
    getStyleClass().add("page-column");
    getChildren().addAll(column, sheets);
  }

  /** Shows a view from its top. */
  void show(Region view) {
    view.getStyleClass().remove("page");
    view.getStyleClass().add("page");
    StackPane centred = new StackPane(view);
    centred.getStyleClass().add("page-centred");
    scroll.setContent(centred);
    scroll.setVvalue(0);
  }

  void footer(Node... nodes) {
    footer.getChildren().setAll(nodes);
  }

  /** Scrolls until the node is in sight. */
  void reveal(Node node) {
    Node content = scroll.getContent();
    if (content == null || node.getScene() == null) {
      return;
    }
    double high = content.getBoundsInLocal().getHeight();
    double seen = scroll.getViewportBounds().getHeight();
    double top = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
    double from = scroll.getVvalue() * (high - seen);
    if (high > seen && (top < from + 24 || top > from + seen - 96)) {
      scroll.setVvalue(Math.clamp((top - seen / 3) / (high - seen), 0, 1));
    }
  }

  Overlay sheets() {
    return sheets;
  }
}
