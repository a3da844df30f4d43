package dev.clausewright.ui.check;

import dev.clausewright.check.CheckId;
import dev.clausewright.check.Route;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The way from the cluster over the roles to the data. Boxes and borders only, so that it grows
 * with the text. A click on a stop or a leg opens the row that decides about it.
 */
final class PathDiagram extends VBox {
  private final Consumer<List<CheckId>> open;
  private final Set<Integer> unfolded = new HashSet<>();
  private Optional<Route> shown = Optional.empty();

  /** The consumer is given the checks behind what was clicked, the one to open first. */
  PathDiagram(Consumer<List<CheckId>> open) {
    this.open = open;
    getStyleClass().add("path");
    setAccessibleRole(AccessibleRole.TEXT);
  }

  void show(Route route) {
    if (shown.filter(route::equals).isPresent()) {
      return;
    }
    if (shown.filter(before -> before.stops().size() == route.stops().size()).isEmpty()) {
      unfolded.clear();
    }
    shown = Optional.of(route);
    draw(route);
  }

  private void draw(Route route) {
    setAccessibleText(PathSentence.of(route));
    getChildren().clear();
    PathLanes plan = PathLanes.of(route, unfolded);
    boolean lanes = plan.lanes().size() > 1;
    for (int i = 0; i < plan.lanes().size(); i++) {
      PathLanes.Lane lane = plan.lanes().get(i);
      VBox box = lines(route, lane);
      if (lanes) {
        box.getStyleClass().add("lane");
        int first = lane.lines().getFirst().getFirst().first();
        box.getChildren().addFirst(head(route, lane, i == 0 ? -1 : first - 1));
        if (i > 0) {
          boolean straight = plan.lanes().get(i - 1).lines().getLast().size() == 1;
          getChildren().add(between(route, first - 1, straight, false));
        }
        if (i + 1 < plan.lanes().size()) {
          box.getChildren().add(foot(route, lane));
          box.getStyleClass().add("leaving");
        }
      }
      getChildren().add(box);
    }
  }

  private VBox lines(Route route, PathLanes.Lane lane) {
    VBox box = new VBox();
    List<PathLanes.Cell> before = List.of();
    for (List<PathLanes.Cell> line : lane.lines()) {
      if (!before.isEmpty()) {
        box.getChildren()
            .add(between(route, line.getFirst().first() - 1, before.size() == 1, true));
      }
      box.getChildren().add(line(route, line));
      before = line;
    }
    return box;
  }

  private HBox line(Route route, List<PathLanes.Cell> cells) {
    HBox line = new HBox();
    line.getStyleClass().add("path-line");
    for (PathLanes.Cell cell : cells) {
      if (!line.getChildren().isEmpty()) {
        int leg = cell.first() - 1;
        line.getChildren().add(PathEdge.across(route.legs().get(leg), () -> opened(route, leg)));
      }
      line.getChildren().add(cell(route, cell));
    }
    return line;
  }

  private Node cell(Route route, PathLanes.Cell cell) {
    return cell.folded()
        ? PathNode.folded(cell.stops(), () -> unfold(route, cell))
        : PathNode.stop(
            route.stops().get(cell.first()), () -> opened(route, Math.max(0, cell.first() - 1)));
  }

  private Node between(Route route, int leg, boolean straight, boolean headed) {
    Route.Leg edge = route.legs().get(leg);
    Runnable click = () -> opened(route, leg);
    return straight ? PathEdge.down(edge, headed, click) : PathEdge.turn(edge, headed, click);
  }

  private static HBox head(Route route, PathLanes.Lane lane, int entering) {
    HBox head = new HBox();
    head.getStyleClass().add("lane-head");
    if (entering >= 0) {
      Route.Leg leg = route.legs().get(entering);
      VBox arrow = new VBox(PathEdge.stroke(leg), PathEdge.head());
      arrow.getStyleClass().addAll("lane-arrow", PathLooks.style(leg.look()));
      head.getChildren().add(arrow);
    }
    String whose = entering < 0 ? " · the cluster’s" : "";
    Label name =
        Words.small(lane.account().map(id -> "Account " + id + whose).orElse("Account not known"));
    head.getChildren().addAll(Panel.spring(), name);
    return head;
  }

  private static HBox foot(Route route, PathLanes.Lane lane) {
    List<PathLanes.Cell> line = lane.lines().getLast();
    HBox foot = new HBox(PathEdge.stroke(route.legs().get(line.getLast().last())));
    foot.getStyleClass().addAll("lane-foot", line.size() == 1 ? "at-left" : "at-right");
    return foot;
  }

  private void unfold(Route route, PathLanes.Cell cell) {
    unfolded.add(cell.first());
    draw(route);
  }

  private void opened(Route route, int leg) {
    if (leg < route.legs().size()) {
      open.accept(route.legs().get(leg).checks());
    }
  }
}
