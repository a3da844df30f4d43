package dev.clausewright.ui.check;

import dev.clausewright.check.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How the way is laid out: a lane an account, in each at most three cells a line. What passed is
 * folded where a lane would need more, but never the first role of an account, nor either end of a
 * leg that did not pass.
 */
record PathLanes(List<Lane> lanes) {
  private static final int WIDE = 3;

  /** One stop, or several that passed. */
  record Cell(int first, int last) {
    boolean folded() {
      return last > first;
    }

    int stops() {
      return last - first + 1;
    }
  }

  /** The account, if the way touches more than one, and the lines of cells. */
  record Lane(Optional<String> account, List<List<Cell>> lines) {}

  /**
   * Lays a route out.
   *
   * @param unfolded the first stops of those cells that a person unfolded
   */
  static PathLanes of(Route route, Set<Integer> unfolded) {
    List<List<Integer>> groups = groups(route);
    List<Lane> lanes = new ArrayList<>();
    for (List<Integer> group : groups) {
      List<Cell> cells = cells(route, group, unfolded);
      Optional<String> account =
          groups.size() > 1 ? route.stops().get(group.getFirst()).account() : Optional.empty();
      lanes.add(new Lane(account, lines(cells)));
    }
    return new PathLanes(lanes);
  }

  /** Stops of one account that follow each other; one of unknown account joins those before it. */
  private static List<List<Integer>> groups(Route route) {
    List<List<Integer>> groups = new ArrayList<>();
    Optional<String> account = Optional.empty();
    for (int i = 0; i < route.stops().size(); i++) {
      Optional<String> own = route.stops().get(i).account();
      boolean other = own.isPresent() && account.isPresent() && !own.equals(account);
      if (groups.isEmpty() || other) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(i);
      account = own.isPresent() ? own : account;
    }
    return groups;
  }

  private static List<Cell> cells(Route route, List<Integer> group, Set<Integer> unfolded) {
    List<Cell> cells = new ArrayList<>();
    int at = group.getFirst();
    while (at <= group.getLast()) {
      int last = at;
      while (group.size() > WIDE && folds(route, group, at) && folds(route, group, last + 1)) {
        last++;
      }
      if (unfolded.contains(at)) {
        IntStream.rangeClosed(at, last).forEach(stop -> cells.add(new Cell(stop, stop)));
      } else {
        cells.add(new Cell(at, last));
      }
      at = last + 1;
    }
    return cells;
  }

  private static boolean folds(Route route, List<Integer> group, int at) {
    if (!group.contains(at) || at == 0 || at >= route.legs().size()) {
      return false;
    }
    boolean firstRole =
        route.stops().get(at - 1).kind() != Route.Kind.ROLE || !group.contains(at - 1);
    return route.stops().get(at).kind() == Route.Kind.ROLE
        && !firstRole
        && passed(route, at - 1)
        && passed(route, at);
  }

  private static boolean passed(Route route, int leg) {
    return route.legs().get(leg).look() == Route.Look.PASSED;
  }

  /** Lines of equal length, as far as that goes. */
  private static List<List<Cell>> lines(List<Cell> cells) {
    int count = (cells.size() + WIDE - 1) / WIDE;
    int length = (cells.size() + count - 1) / count;
    List<List<Cell>> lines = new ArrayList<>();
    for (int at = 0; at < cells.size(); at += length) {
      lines.add(List.copyOf(cells.subList(at, Math.min(cells.size(), at + length))));
    }
    return lines;
  }
}
