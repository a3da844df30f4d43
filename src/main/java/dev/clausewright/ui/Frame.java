package dev.clausewright.ui;

import dev.clausewright.ui.control.Notice;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Theme;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Where the parts of the window lie, and what gives way when it shrinks: below 1100 the steps
 * become a rail of glyphs; when the width divided by the text scale is under 900 the preview moves
 * below the page. In Compose the preview never goes away.
 */
final class Frame extends StackPane {
  private enum Shape {
    WIDE,
    NARROW,
    STACKED
  }

  private static final double RAIL_BELOW = 1100;
  private static final double STACK_BELOW = 900;
  private static final double STACKED_PAGE = 0.62;

  private final Theme theme;
  private final StepBar steps;
  private final SplitPane split;
  private final BorderPane window = new BorderPane();
  private final Overlay dialogs = Overlay.forDialogs();
  private final Notice notice = new Notice();
  private Shape shape = Shape.WIDE;
  private boolean placed;

  Frame(Theme theme, Node header, StepBar steps, Region page, Region preview) {
    this.theme = theme;
    this.steps = steps;
    split = new SplitPane(page, preview);
    SplitPane.setResizableWithParent(preview, false);
    split.getStyleClass().add("main-split");
    window.setTop(header);
    compose();
    StackPane above = new StackPane(notice);
    above.setPickOnBounds(false);
    above.getStyleClass().add("notice-area");
    getChildren().addAll(window, above, dialogs);
    widthProperty().subscribe(this::fit);
    theme.textScaleProperty().subscribe(this::fit);
    split.widthProperty().subscribe(this::place);
  }

  /** The steps, the page and the preview. */
  void compose() {
    window.setCenter(split);
    window.setLeft(steps);
  }

  /** Something else in the place of all that; it comes back as it was. */
  void instead(Region screen) {
    window.setLeft(null);
    window.setCenter(screen);
  }

  Overlay dialogs() {
    return dialogs;
  }

  /** What is said of the window's account and statement, whichever page is open. */
  Notice notice() {
    return notice;
  }

  private void fit() {
    double scale = theme.textScaleProperty().get();
    double width = getWidth() / scale;
    Shape now =
        width < STACK_BELOW ? Shape.STACKED : width < RAIL_BELOW ? Shape.NARROW : Shape.WIDE;
    if (getWidth() > 0 && now != shape) {
      shape = now;
      steps.rail(now != Shape.WIDE);
      getStyleClass().remove("wr-narrow");
      if (now != Shape.WIDE) {
        getStyleClass().add("wr-narrow");
      }
      split.setOrientation(now == Shape.STACKED ? Orientation.VERTICAL : Orientation.HORIZONTAL);
      placed = false;
    }
  }

  /**
   * Puts the divider where the design has it, once for each shape; after that it is the person's.
   */
  private void place() {
    if (placed || split.getWidth() <= 0) {
      return;
    }
    placed = true;
    divide();
    Platform.runLater(this::divide);
  }

  /**
   * Done again after the layout under way, which gives the preview back the width it had; by the
   * width of then, since the window may have been resized meanwhile.
   */
  private void divide() {
    double preview = (shape == Shape.WIDE ? 372 : 336) * theme.textScaleProperty().get();
    split.setDividerPositions(
        shape == Shape.STACKED ? STACKED_PAGE : 1 - preview / split.getWidth());
  }
}
