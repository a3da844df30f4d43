package dev.clausewright.check;

import dev.clausewright.clause.RoleArn;
import dev.clausewright.need.Ask;
import java.util.List;
import java.util.Optional;

/**
 * The way from the cluster over the roles to the data, for the diagram: it only has to be drawn.
 * {@code legs.get(i)} leads from {@code stops.get(i)} to {@code stops.get(i + 1)}.
 */
public record Route(List<Stop> stops, List<Leg> legs) {
  public Route {
    stops = List.copyOf(stops);
    legs = List.copyOf(legs);
  }

  /** What kind of thing stands at a stop. */
  public enum Kind {
    CLUSTER,
    NAMESPACE,
    ROLE,
    USER,
    SESSION,
    BUCKET,
    TABLE,
    EMR_CLUSTER,
    LIBRARY_SITE
  }

  /** How a stop or leg is drawn; from the mildest to the gravest. */
  public enum Look {
    PASSED,
    WARNING,
    /** Not asked yet, or still running. */
    OPEN,
    SKIPPED,
    UNKNOWN,
    FAILED
  }

  /**
   * A node.
   *
   * @param name "lake-loader"
   * @param caption the second line: "Role", "Role 2", "Bucket"
   * @param account its account where it is known, for the lanes
   */
  public record Stop(Kind kind, String name, String caption, Optional<String> account, Look look) {}

  /**
   * An arrow.
   *
   * @param caption "trusted", "cannot list", "skipped"; empty while open
   * @param checks the checks that decide it
   */
  public record Leg(String caption, Look look, List<CheckId> checks) {
    public Leg {
      checks = List.copyOf(checks);
    }
  }

  static Route of(Ask ask, Optional<RoleArn> firstRole, List<Row> rows) {
    return new RouteWords(ask, firstRole, rows).route();
  }
}
