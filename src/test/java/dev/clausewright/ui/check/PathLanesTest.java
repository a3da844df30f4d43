package dev.clausewright.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.check.Route;
import dev.clausewright.check.Route.Kind;
import dev.clausewright.check.Route.Leg;
import dev.clausewright.check.Route.Look;
import dev.clausewright.check.Route.Stop;
import dev.clausewright.ui.check.PathLanes.Cell;
import dev.clausewright.ui.check.PathLanes.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PathLanesTest {
  private static final String HOME = "123456789012";
  private static final String ACME = "210987654321";

  @Test
  void aShortWayInOneAccountIsOneLineWithoutItsAccount() {
    PathLanes lanes = PathLanes.of(way(List.of(HOME), Look.PASSED), Set.of());
    assertThat(lanes.lanes())
        .containsExactly(new Lane(Optional.empty(), List.of(List.of(one(0), one(1), one(2)))));
  }

  @Test
  void everyAccountHasALaneAndWhatPassedInsideOneIsFolded() {
    Route route = way(List.of(HOME, HOME, HOME, ACME, ACME), Look.PASSED);
    List<Lane> lanes = PathLanes.of(route, Set.of()).lanes();
    assertThat(lanes)
        .extracting(Lane::account)
        .containsExactly(Optional.of(HOME), Optional.of(ACME));
    assertThat(lanes.getFirst().lines()).containsExactly(List.of(one(0), one(1), new Cell(2, 3)));
    assertThat(lanes.getLast().lines()).containsExactly(List.of(one(4), one(5), one(6)));
  }

  @Test
  void bothEndsOfABrokenHopAreNeverFolded() {
    Route route = way(List.of(HOME, HOME, HOME, HOME, HOME), Look.PASSED);
    List<Leg> legs = new ArrayList<>(route.legs());
    legs.set(3, new Leg("no trust", Look.FAILED, List.of()));
    List<Lane> lanes = PathLanes.of(new Route(route.stops(), legs), Set.of()).lanes();
    List<Cell> cells = lanes.getFirst().lines().stream().flatMap(List::stream).toList();
    assertThat(cells).contains(one(3), one(4));
  }

  @Test
  void whatWasUnfoldedStaysUnfolded() {
    Route route = way(List.of(HOME, HOME, HOME, HOME), Look.PASSED);
    List<Lane> lanes = PathLanes.of(route, Set.of(2)).lanes();
    assertThat(lanes.getFirst().lines())
        .containsExactly(List.of(one(0), one(1), one(2)), List.of(one(3), one(4), one(5)));
  }

  @Test
  void everyStopStandsInExactlyOneCell() {
    for (int roles = 0; roles < 10; roles++) {
      List<String> accounts = new ArrayList<>();
      for (int i = 0; i < roles; i++) {
        accounts.add(i % 4 == 3 ? ACME : HOME);
      }
      Route route = way(accounts, Look.PASSED);
      int stops =
          PathLanes.of(route, Set.of()).lanes().stream()
              .flatMap(lane -> lane.lines().stream())
              .flatMap(List::stream)
              .mapToInt(Cell::stops)
              .sum();
      assertThat(stops).as("%d roles", roles).isEqualTo(roles + 2);
    }
  }

  private static Cell one(int stop) {
    return new Cell(stop, stop);
  }

  /** A cluster, a role for each account named, and a bucket whose account is not known. */
  private static Route way(List<String> accounts, Look look) {
    List<Stop> stops = new ArrayList<>();
    List<Leg> legs = new ArrayList<>();
    stops.add(new Stop(Kind.CLUSTER, "analytics-prod", "Cluster", Optional.of(HOME), look));
    for (String account : accounts) {
      stops.add(new Stop(Kind.ROLE, "role", "Role", Optional.of(account), look));
      legs.add(new Leg("trusted", look, List.of()));
    }
    stops.add(new Stop(Kind.BUCKET, "lake", "Bucket", Optional.empty(), look));
    legs.add(new Leg("may read", look, List.of()));
    return new Route(stops, legs);
  }
}
