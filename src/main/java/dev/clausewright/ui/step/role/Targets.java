package dev.clausewright.ui.step.role;

import dev.clausewright.account.Target;
import dev.clausewright.account.TargetId;
import dev.clausewright.account.TargetKind;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.Region;
import dev.clausewright.draft.Draft;
import dev.clausewright.need.Place;
import dev.clausewright.need.TargetName;
import java.util.Optional;

/** The two names of a cluster: the account's, and the one that a draft keeps. */
final class Targets {
  private Targets() {}

  static boolean sameAs(TargetName name, TargetId id) {
    return name.id().equals(id.name()) && name.kind() == kind(id);
  }

  /** The place with this cluster, its account and Region. */
  static Place at(Place place, Target target) {
    TargetId id = target.id();
    return new Place(
        id.region().partition(),
        Optional.of(id.account()),
        Optional.of(id.region()),
        Optional.of(new TargetName(kind(id), id.name())),
        place.user());
  }

  /** The place without a cluster: its Region and partition stay. */
  static Place open(Place place) {
    return new Place(
        place.partition(), Optional.empty(), place.region(), Optional.empty(), place.user());
  }

  /** The draft without a cluster, and that this was said on purpose. */
  static Draft unknown(Draft draft) {
    return draft.withPlace(open(draft.place())).withOpen(Draft.Fact.TARGET, "not known yet");
  }

  /** The place in this Region, as far as known. */
  static Place in(Place place, Partition partition, Optional<Region> region) {
    return new Place(partition, place.account(), region, Optional.empty(), place.user());
  }

  private static TargetName.Kind kind(TargetId id) {
    return id.kind() == TargetKind.PROVISIONED
        ? TargetName.Kind.CLUSTER
        : TargetName.Kind.NAMESPACE;
  }
}
