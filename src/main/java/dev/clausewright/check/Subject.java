package dev.clausewright.check;

import dev.clausewright.iam.Coverage;
import dev.clausewright.iam.Decision;
import dev.clausewright.iam.NearMiss;
import java.util.List;
import java.util.Optional;

/**
 * Who asked for what, as the headless contract tells it.
 *
 * @param principal ARN of the role or user, or the service
 * @param action such as {@code s3:ListBucket}
 * @param resource ARN or set of ARNs
 * @param coverage where a set was asked for
 * @param nearest statements that would have allowed it but for one element, the nearest first
 */
public record Subject(
    Optional<String> principal,
    Optional<String> action,
    Optional<String> resource,
    Optional<Decision> decision,
    Optional<Coverage> coverage,
    List<NearMiss> nearest) {
  public Subject {
    nearest = List.copyOf(nearest);
  }

  Subject(
      Optional<String> principal,
      Optional<String> action,
      Optional<String> resource,
      Optional<Decision> decision,
      Optional<Coverage> coverage) {
    this(principal, action, resource, decision, coverage, List.of());
  }

  public static final Subject NONE =
      new Subject(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  static Subject of(String principal, String action, String resource) {
    return new Subject(
        Optional.of(principal),
        Optional.of(action),
        Optional.of(resource),
        Optional.empty(),
        Optional.empty());
  }

  /** An action on a resource where nobody in particular is asked about. */
  static Subject of(String action, String resource) {
    return new Subject(
        Optional.empty(),
        Optional.of(action),
        Optional.of(resource),
        Optional.empty(),
        Optional.empty());
  }

  Subject decided(Decision decided) {
    return new Subject(principal, action, resource, Optional.of(decided), coverage, nearest);
  }

  Subject covered(Coverage covered) {
    return new Subject(
        principal,
        action,
        resource,
        Optional.of(covered.decision()),
        Optional.of(covered),
        nearest);
  }

  Subject near(List<NearMiss> misses) {
    return new Subject(principal, action, resource, decision, coverage, misses);
  }
}
