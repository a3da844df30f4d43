package dev.clausewright.ui.step.role;

import dev.clausewright.account.Account;
import dev.clausewright.account.Cause;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.RoleSummary;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.need.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the step knows of the account at one moment. Made off the application thread.
 *
 * @param targets the clusters and namespaces, or why there are none to see
 * @param target the chosen one, with its attachments as they are now
 * @param rows the roles as the picker shows them
 * @param hops the chain of the statement, with its proofs
 * @param user whether the trust of the first role asks for the database user, or cannot be
 *     read
 */
record Asking(
    Seen<List<Target>> targets,
    Optional<Target> target,
    Seen<List<RoleRow>> rows,
    List<Hop> hops,
    boolean user) {
  Asking {
    hops = List.copyOf(hops);
  }

  /** Reads the account; may take long. */
  static Asking of(Account account, Place place, List<RoleArn> chain) {
    Seen<List<Target>> targets = targets(account, place);
    Optional<Target> target = targets.found().flatMap(all -> chosen(all, place));
    Seen<List<RoleSummary>> roles = account.roles();
    return new Asking(
        targets,
        target,
        roles.map(all -> RoleRow.of(all, target)),
        new Hops(account, target).of(chain),
        chain.stream().findFirst().filter(first -> asksForUser(account.role(first))).isPresent());
  }

  /** A live account is asked for the clusters of another Region when that one is named. */
  private static Seen<List<Target>> targets(Account account, Place place) {
    Seen<List<Target>> home = account.targets();
    if (account instanceof LiveAccount live) {
      Optional<Region> other =
          place.region().filter(region -> !region.equals(live.identity().region()));
      return other.map(region -> both(home, live.targets(region))).orElse(home);
    }
    return home;
  }

  private static Seen<List<Target>> both(Seen<List<Target>> home, Seen<List<Target>> other) {
    if (home.found().isEmpty()) {
      return other;
    }
    return home.map(
        all ->
            Stream.concat(all.stream(), other.found().orElse(List.of()).stream())
                .distinct()
                .toList());
  }

  /** Looking itself went wrong, which is no fault of the account. */
  static Asking failed(Exception failure) {
    Cause cause =
        new Cause(
            "The account could not be read",
            "Looking into it ended with " + failure.getClass().getSimpleName() + ".",
            "this program");
    return new Asking(
        new Seen.Failed<>(cause), Optional.empty(), new Seen.Failed<>(cause), List.of(), false);
  }

  /** The target that a place names, if the account has it. */
  static Optional<Target> chosen(List<Target> all, Place place) {
    return all.stream()
        .filter(t -> place.target().filter(name -> Targets.sameAs(name, t.id())).isPresent())
        .filter(t -> place.region().filter(r -> !r.equals(t.id().region())).isEmpty())
        .findFirst();
  }

  private static boolean asksForUser(Seen<RoleDetail> role) {
    return role.found()
        .map(
            detail ->
                detail.trust().sources().stream()
                    .flatMap(source -> source.policy().statements().stream())
                    .flatMap(statement -> statement.conditions().stream())
                    .anyMatch(condition -> condition.key().equalsIgnoreCase("sts:ExternalId")))
        .orElse(false);
  }
}
