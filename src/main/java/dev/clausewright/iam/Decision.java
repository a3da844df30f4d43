package dev.clausewright.iam;

import java.util.List;
import java.util.Set;

/** What the policies say to a question, and which statements say it. */
public sealed interface Decision {

  /** Layers that nobody looked at; they counted as absent. */
  Set<Layer> unseen();

  /** The statements that decided; none for an implicit denial. */
  default List<Deciding> because() {
    return List.of();
  }

  /** Allowing statements that matched and were of no avail. */
  default List<Deciding> overrode() {
    return List.of();
  }

  /** The layers that withheld what another one allowed. */
  default List<Capped> cappedBy() {
    return List.of();
  }

  /** The conditions that the decision hangs on. */
  default List<OpenCondition> conditions() {
    return List.of();
  }

  /** Allowed; {@code because} holds every allowing statement that matched. */
  record Allowed(List<Deciding> because, Set<Layer> unseen) implements Decision {}

  /** Allowed if the conditions turn out right. */
  record AllowedIf(List<Deciding> because, List<OpenCondition> conditions, Set<Layer> unseen)
      implements Decision {}

  /** Allowed, unless the conditions make the denying statements match. */
  record DeniedIf(
      List<Deciding> because,
      List<Deciding> overrode,
      List<OpenCondition> conditions,
      Set<Layer> unseen)
      implements Decision {}

  /** Nothing allows it, or not in every layer that must. */
  record ImplicitDeny(List<Deciding> overrode, List<Capped> cappedBy, Set<Layer> unseen)
      implements Decision {}

  /** Denied by the statements in {@code because}. */
  record ExplicitDeny(List<Deciding> because, List<Deciding> overrode, Set<Layer> unseen)
      implements Decision {}

  /** A policy that applies is not a valid document. */
  record Invalid(List<Flaw> flaws, Set<Layer> unseen) implements Decision {}

  /** A limit was hit, or a policy known to be attached was not at hand. */
  record Undecided(String why, Set<Layer> unseen) implements Decision {}
}
