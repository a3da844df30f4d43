package dev.clausewright.ui.check;

import dev.clausewright.check.Route;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A leg of the way: a line with an arrow head, a mark on it and a word below it. */
final class PathEdge {
  private PathEdge() {}

  /** From left to right. */
  static Node across(Route.Leg leg, Runnable open) {
    Region line = region("edge-line");
    HBox.setHgrow(line, Priority.ALWAYS);
    HBox arrow = new HBox(line, region("edge-head"));
    arrow.getStyleClass().add("edge-arrow");
    StackPane marked = new StackPane(arrow);
    marked.getStyleClass().add("edge-marked");
    PathLooks.badge(leg.look()).ifPresent(badge -> marked.getChildren().add(badge));
    VBox edge = new VBox(marked, PathLooks.caption(leg));
    edge.getStyleClass().add("edge");
    HBox.setHgrow(edge, Priority.ALWAYS);
    return dressed(edge, leg, open);
  }

  /** From the right end of one line of stops down to the left end of the next. */
  static Node turn(Route.Leg leg, boolean headed, Runnable open) {
    Region left = region("turn-left");
    Region right = region("turn-right");
    VBox down = new VBox(region("turn-gap"), left);
    VBox up = new VBox(right, region("turn-gap"));
    HBox.setHgrow(down, Priority.ALWAYS);
    HBox.setHgrow(up, Priority.ALWAYS);
    HBox turn = new HBox(region("turn-end"), down, word(leg), up, region("turn-end"));
    turn.getStyleClass().add("turn");
    return dressed(headed ? headed(turn) : turn, leg, open);
  }

  /** Straight down, below a line of one stop. */
  static Node down(Route.Leg leg, boolean headed, Runnable open) {
    HBox turn = new HBox(region("turn-end"), region("turn-down"), word(leg));
    turn.getStyleClass().add("turn");
    return dressed(headed ? headed(turn) : turn, leg, open);
  }

  /** The piece of a turn that lies inside a lane. */
  static Region stroke(Route.Leg leg) {
    Region stroke = region("turn-stroke");
    stroke.getStyleClass().add(PathLooks.style(leg.look()));
    return stroke;
  }

  /** The point of an arrow that comes from above. */
  static Region head() {
    return region("turn-head");
  }

  private static VBox headed(HBox turn) {
    HBox foot = new HBox(region("turn-end"), head());
    foot.getStyleClass().add("turn-foot");
    return new VBox(turn, foot);
  }

  private static HBox word(Route.Leg leg) {
    HBox word = new HBox();
    word.getStyleClass().add("turn-word");
    PathLooks.badge(leg.look()).ifPresent(badge -> word.getChildren().add(badge));
    word.getChildren().add(PathLooks.caption(leg));
    return word;
  }

  private static Node dressed(Node edge, Route.Leg leg, Runnable open) {
    edge.getStyleClass().add(PathLooks.style(leg.look()));
    edge.setCursor(Cursor.HAND);
    edge.setOnMouseClicked(event -> open.run());
    return edge;
  }

  private static Region region(String style) {
    Region region = new Region();
    region.getStyleClass().add(style);
    return region;
  }
}
