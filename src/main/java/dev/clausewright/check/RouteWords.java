package dev.clausewright.check;

import dev.clausewright.clause.Authorization;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.EmrPath;
import dev.clausewright.clause.HttpsUrl;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.S3Location;
import dev.clausewright.clause.Unload;
import dev.clausewright.clause.Value;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Need;
import dev.clausewright.need.Needs;
import dev.clausewright.need.TargetName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws up the route of a run from its rows. */
final class RouteWords {
  private final Ask ask;
  private final Optional<RoleArn> firstRole;
  private final List<Row> rows;

  RouteWords(Ask ask, Optional<RoleArn> firstRole, List<Row> rows) {
    this.ask = ask;
    this.firstRole = firstRole;
    this.rows = rows;
  }

  Route route() {
    List<Route.Stop> middle = principals();
    List<Route.Leg> legs = new ArrayList<>();
    for (int leg = 0; leg <= middle.size(); leg++) {
      legs.add(leg(leg, middle.size()));
    }
    List<Route.Stop> stops = new ArrayList<>();
    stops.add(cluster());
    stops.addAll(middle);
    stops.add(data());
    List<Route.Stop> looked = new ArrayList<>();
    for (int i = 0; i < stops.size(); i++) {
      Route.Stop stop = stops.get(i);
      Route.Look look = i == 0 ? Route.Look.PASSED : arrival(legs.get(i - 1).look());
      looked.add(new Route.Stop(stop.kind(), stop.name(), stop.caption(), stop.account(), look));
    }
    return new Route(looked, legs);
  }

  /** A stop looks as the arrow that reaches it, only softer: a warning does not taint it. */
  private static Route.Look arrival(Route.Look leg) {
    return leg == Route.Look.WARNING ? Route.Look.PASSED : leg;
  }

  private Route.Stop cluster() {
    boolean serverless = ask.place().serverless();
    return new Route.Stop(
        serverless ? Route.Kind.NAMESPACE : Route.Kind.CLUSTER,
        ask.place().target().map(TargetName::id).orElse("not chosen"),
        serverless ? "Namespace" : "Cluster",
        ask.place().account().map(a -> a.digits()),
        Route.Look.OPEN);
  }

  private List<Route.Stop> principals() {
    return switch (ask.statement().authorization()) {
      case Authorization.None _ -> List.of();
      case Authorization.Keys keys ->
          List.of(
              stop(
                  Route.Kind.USER,
                  keys.id().masked(),
                  keys.token().isPresent() ? "Temporary keys" : "Access keys",
                  Optional.empty()));
      case Authorization.Role(RoleValue.SessionIdentity _, _) ->
          List.of(stop(Route.Kind.SESSION, "your session", "Federated identity", Optional.empty()));
      case Authorization.Role(RoleValue.DefaultRole _, _) ->
          List.of(
              stop(
                  Route.Kind.ROLE,
                  firstRole.map(RoleArn::name).orElse("default role"),
                  firstRole.isPresent() ? "Default role" : "Role",
                  firstRole.map(role -> role.account().digits())));
      case Authorization.Role(RoleValue.RoleChain(List<RoleArn> roles), _) -> chain(roles);
    };
  }

  private static List<Route.Stop> chain(List<RoleArn> roles) {
    List<Route.Stop> stops = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      stops.add(
          stop(
              Route.Kind.ROLE,
              roles.get(i).name(),
              roles.size() == 1 ? "Role" : "Role " + (i + 1),
              Optional.of(roles.get(i).account().digits())));
    }
    return stops;
  }

  private Route.Stop data() {
    Part part = ask.statement().statement() instanceof Unload ? Part.TARGET : Part.SOURCE;
    Optional<Value> place = ask.statement().statement().value(part);
    if (place.isEmpty()) {
      return stop(Route.Kind.BUCKET, "?", "Data", Optional.empty());
    }
    return switch (place.get()) {
      case S3Location location ->
          stop(Route.Kind.BUCKET, location.bucket().name(), "Bucket", Optional.empty());
      case DynamoTable table -> stop(Route.Kind.TABLE, table.name(), "Table", Optional.empty());
      case EmrPath emr ->
          stop(Route.Kind.EMR_CLUSTER, emr.clusterId(), "EMR cluster", Optional.empty());
      case HttpsUrl url ->
          stop(Route.Kind.LIBRARY_SITE, host(url.url()), "Web address", Optional.empty());
      default -> stop(Route.Kind.BUCKET, place.get().text(), "Data", Optional.empty());
    };
  }

  private static String host(String url) {
    String rest = url.substring("https://".length());
    int slash = rest.indexOf('/');
    return slash < 0 ? rest : rest.substring(0, slash);
  }

  private static Route.Stop stop(
      Route.Kind kind, String name, String caption, Optional<String> account) {
    return new Route.Stop(kind, name, caption, account, Route.Look.OPEN);
  }

  private Route.Leg leg(int leg, int last) {
    List<Row> mine = rows.stream().filter(row -> legOf(row.check(), last) == leg).toList();
    Optional<Row> worst =
        mine.stream()
            .filter(row -> row.check().needed() || row.check().kind() != CheckKind.PERMISSION)
            .max(Comparator.comparing(RouteWords::look));
    Route.Look look = worst.map(RouteWords::look).orElse(Route.Look.OPEN);
    boolean open =
        look != Route.Look.FAILED && mine.stream().anyMatch(row -> row.outcome().isEmpty());
    Route.Look shown = open ? Route.Look.OPEN : look;
    return new Route.Leg(
        caption(leg, last, shown, worst),
        shown,
        mine.stream().map(row -> row.check().id()).toList());
  }

  private static int legOf(Check check, int last) {
    return switch (check.kind()) {
      case IDENTITY, KEY, ATTACHMENT, DEFAULT_ROLE, TRUST, EXPIRY -> last == 0 ? -1 : 0;
      case CHAIN -> check.hop().orElse(0);
      case PERMISSION, REGION, EXISTS, ENCRYPTION -> last;
      case DATABASE, STATEMENT -> -1;
    };
  }

  /** Ordered from the mildest to the gravest, as {@link Route.Look} is. */
  private static Route.Look look(Row row) {
    if (row.outcome().isEmpty()) {
      return Route.Look.OPEN;
    }
    return switch (row.outcome().get()) {
      case Outcome.Passed _ -> Route.Look.PASSED;
      case Outcome.Warning _ -> Route.Look.WARNING;
      case Outcome.Failed _ -> Route.Look.FAILED;
      case Outcome.Unknown _, Outcome.Cancelled _ ->
          row.check().needed() ? Route.Look.UNKNOWN : Route.Look.PASSED;
      case Outcome.Skipped(Told _, Optional<CheckId> because) ->
          because.isPresent() ? Route.Look.SKIPPED : Route.Look.PASSED;
    };
  }

  private String caption(int leg, int last, Route.Look look, Optional<Row> worst) {
    return switch (look) {
      case OPEN -> "";
      case SKIPPED -> "skipped";
      case UNKNOWN -> "not known";
      case PASSED, WARNING -> leg == last ? mayDo() : leg == 0 ? first() : "trusted";
      case FAILED -> worst.map(row -> refusal(row.check())).orElse("refused");
    };
  }

  private String mayDo() {
    return switch (ask.statement().verb()) {
      case COPY, CREATE_LIBRARY -> "may read";
      case UNLOAD -> "may write";
    };
  }

  private String first() {
    return ask.statement().authorization() instanceof Authorization.Keys ? "has keys" : "trusted";
  }

  private String refusal(Check check) {
    return switch (check.kind()) {
      case ATTACHMENT -> "not attached";
      case DEFAULT_ROLE -> "no default";
      case TRUST, CHAIN -> "no trust";
      case IDENTITY, KEY -> "bad keys";
      case EXPIRY -> "expired";
      case REGION -> "other Region";
      case EXISTS -> "not there";
      case ENCRYPTION -> "key unusable";
      case PERMISSION -> cannot(check);
      case DATABASE, STATEMENT -> "refused";
    };
  }

  private String cannot(Check check) {
    return Needs.of(ask).needs().stream()
        .filter(need -> PermissionCheck.id(need).equals(check.id()))
        .map(Need::action)
        .findFirst()
        .map(
            action ->
                switch (action) {
                  case LIST_BUCKET -> "cannot list";
                  case GET_OBJECT, SCAN -> "cannot read";
                  case PUT_OBJECT -> "cannot write";
                  case DELETE_OBJECT -> "cannot delete";
                  default -> "not allowed";
                })
        .orElse("not allowed");
  }
}
