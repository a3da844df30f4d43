package dev.clausewright.ui.check;

import dev.clausewright.check.Route;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Named;
import dev.clausewright.ui.control.Words;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A stop of the way: icon, name, what it is. As wide as its words, within limits. */
final class PathNode extends HBox {
  private static final double LEAST = 8.308;
  private static final double MOST = 10.615;

  private final Label title;

  private PathNode(Node icon, String name, String caption) {
    title = Words.strong(name);
    title.setMinWidth(0);
    Label what = Words.small(caption);
    what.setMinWidth(0);
    VBox words = new VBox(title, what);
    words.setMinWidth(0);
    getChildren().addAll(icon, words);
    getStyleClass().add("path-node");
  }

  @Override
  protected double computePrefWidth(double height) {
    double em = title.getFont().getSize();
    return Math.ceil(Math.clamp(super.computePrefWidth(height), LEAST * em, MOST * em));
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.ceil(LEAST * title.getFont().getSize());
  }

  @Override
  protected double computeMaxWidth(double height) {
    return computePrefWidth(height);
  }

  /** A stop; a click opens the row that decides about it. */
  static Node stop(Route.Stop stop, Runnable open) {
    PathNode node =
        new PathNode(Icon.of(PathLooks.icon(stop.kind()), "muted"), stop.name(), stop.caption());
    node.getStyleClass().add(PathLooks.style(stop.look()));
    node.setCursor(Cursor.HAND);
    node.setOnMouseClicked(event -> open.run());
    return Named.as(node, stop.name() + " · " + stop.caption());
  }

  /** Several roles that passed, with a second card peeking out behind; a press unfolds them. */
  static Node folded(int roles, Runnable unfold) {
    PathNode front =
        new PathNode(Icon.of(Feather.MORE_HORIZONTAL, "muted"), roles + " roles", "all passed");
    front.getStyleClass().add("passed");
    Region behind = new Region();
    behind.getStyleClass().addAll("path-node", "behind");
    Button button = new Button("", new StackPane(behind, front));
    button.getStyleClass().setAll("path-fold");
    button.setOnAction(event -> unfold.run());
    return Named.as(button, "Show the " + roles + " roles in between, all passed");
  }
}
