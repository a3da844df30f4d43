package dev.clausewright.ui.diagnose.folder;

import dev.clausewright.account.Account;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.account.TargetId;
import dev.clausewright.account.TargetKind;
import dev.clausewright.clause.DbUser;
import dev.clausewright.clause.Region;
import dev.clausewright.need.Place;
import dev.clausewright.need.TargetName;
import java.util.List;
import java.util.Optional;

/** On which cluster or namespace of an account the statements of a folder would run. */
sealed interface Where {
  /** There; or, where the account does not tell its clusters, on one that is not known. */
  record At(Place place) implements Where {}

  /** On one of these; a person has to say which. */
  record OneOf(List<Place> places) implements Where {
    public OneOf {
      places = List.copyOf(places);
    }
  }

  /** Nowhere, because. */
  record Nowhere(String why) implements Where {}

  /**
   * The cluster that was chosen, if the account has it, else the only one. May block.
   *
   * @param chosen where the statement that is being composed would run
   */
  static Where of(Account account, Place chosen) {
    Seen<List<Target>> seen = account.targets();
    return switch (seen) {
      case Seen.Got<List<Target>>(List<Target> targets, var _) -> among(account, targets, chosen);
      case Seen.Absent<List<Target>>(String where) -> new Nowhere(where);
      case Seen.Failed<List<Target>>(var cause) -> new Nowhere(cause.sentence());
      case Seen.NotHeld<List<Target>> _, Seen.Denied<List<Target>> _ ->
          new At(
              chosen.target().isPresent()
                  ? chosen
                  : new Place(
                      chosen.partition(),
                      account.id(),
                      chosen.region(),
                      Optional.empty(),
                      chosen.user()));
    };
  }

  private static Where among(Account account, List<Target> targets, Place chosen) {
    List<Place> places = targets.stream().map(target -> place(target.id(), chosen.user())).toList();
    Optional<Place> same =
        places.stream()
            .filter(place -> place.target().equals(chosen.target()))
            .filter(place -> place.region().equals(chosen.region()))
            .findFirst();
    return same.isPresent()
        ? new At(same.get())
        : switch (places.size()) {
          case 0 -> new Nowhere(account.name() + " has no cluster and no namespace.");
          case 1 -> new At(places.getFirst());
          default -> new OneOf(places);
        };
  }

  private static Place place(TargetId id, Optional<DbUser> user) {
    TargetName.Kind kind =
        id.kind() == TargetKind.SERVERLESS ? TargetName.Kind.NAMESPACE : TargetName.Kind.CLUSTER;
    return new Place(
        id.region().partition(),
        Optional.of(id.account()),
        Optional.of(id.region()),
        Optional.of(new TargetName(kind, id.name())),
        user);
  }

  /** Such as "analytics-prod", for after the name of the account. */
  static String name(Place place) {
    return place.target().map(TargetName::id).orElse("cluster not known")
        + place.user().map(user -> " as " + user.name()).orElse("");
  }

  /** Such as "analytics-prod, cluster in eu-west-1", to choose from. */
  static String choice(Place place) {
    return name(place)
        + place.target().map(target -> ", " + target.kind().word()).orElse("")
        + place.region().map(Region::name).map(region -> " in " + region).orElse("");
  }
}
