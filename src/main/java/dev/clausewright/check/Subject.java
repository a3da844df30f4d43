package dev.clausewright.check;

import dev.clausewright.iam.Coverage;
import dev.clausewright.iam.Decision;
import java.util.Optional;

/**
 * Who asked for what, as the headless contract tells it.
 *
 * @param principal ARN of the role or user, or the service
 * @param action such as {@code s3:ListBucket}
 * @param resource ARN or set of ARNs
 * @param coverage where a set was asked for
 * @param live where AWS's own simulator was asked, too
 */
public record Subject(
    Optional<String> principal,
    Optional<String> action,
    Optional<String> resource,
    Optional<Decision> decision,
    Optional<Coverage> coverage,
    Optional<Live> live) {
  public static final Subject NONE =
      new Subject(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  static Subject of(String principal, String action, String resource) {
    return new Subject(
        Optional.of(principal),
        Optional.of(action),
        Optional.of(resource),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A thing that is only looked at. */
  static Subject of(String resource) {
    return new Subject(
        Optional.empty(),
        Optional.empty(),
        Optional.of(resource),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Somebody who is only looked at. */
  static Subject about(String principal) {
    return new Subject(
        Optional.of(principal),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
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
        Optional.empty(),
        Optional.empty());
  }

  Subject decided(Decision decided) {
    return new Subject(principal, action, resource, Optional.of(decided), coverage, live);
  }

  Subject covered(Coverage covered) {
    return new Subject(
        principal, action, resource, Optional.of(covered.decision()), Optional.of(covered), live);
  }

  Subject by(String who) {
    return new Subject(Optional.of(who), action, resource, decision, coverage, live);
  }

  Subject simulated(Live other) {
    return new Subject(principal, action, resource, decision, coverage, Optional.of(other));
  }
}
