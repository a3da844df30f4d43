package dev.clausewright.check;

import dev.clausewright.iam.Coverage;
import dev.clausewright.iam.Decision;
import dev.clausewright.iam.NearMiss;
import dev.clausewright.iam.Remark;
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
 * @param remarks what is worth saying about the question beside its decision
 * @param live where AWS's own simulator was asked, too
 */
public record Subject(
    Optional<String> principal,
    Optional<String> action,
    Optional<String> resource,
    Optional<Decision> decision,
    Optional<Coverage> coverage,
    List<NearMiss> nearest,
    List<Remark> remarks,
    Optional<Live> live) {
  public static final Subject NONE = of(Optional.empty(), Optional.empty(), Optional.empty());

  public Subject {
    nearest = List.copyOf(nearest);
    remarks = List.copyOf(remarks);
  }

  static Subject of(String principal, String action, String resource) {
    return of(Optional.of(principal), Optional.of(action), Optional.of(resource));
  }

  /** A thing that is only looked at. */
  static Subject of(String resource) {
    return of(Optional.empty(), Optional.empty(), Optional.of(resource));
  }

  /** Somebody who is only looked at. */
  static Subject about(String principal) {
    return of(Optional.of(principal), Optional.empty(), Optional.empty());
  }

  /** An action on a resource where nobody in particular is asked about. */
  static Subject of(String action, String resource) {
    return of(Optional.empty(), Optional.of(action), Optional.of(resource));
  }

  private static Subject of(
      Optional<String> principal, Optional<String> action, Optional<String> resource) {
    return new Subject(
        principal,
        action,
        resource,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  Subject decided(Decision decided) {
    return new Subject(
        principal, action, resource, Optional.of(decided), coverage, nearest, remarks, live);
  }

  Subject covered(Coverage covered) {
    return new Subject(
        principal,
        action,
        resource,
        Optional.of(covered.decision()),
        Optional.of(covered),
        nearest,
        remarks,
        live);
  }

  Subject by(String who) {
    return new Subject(
        Optional.of(who), action, resource, decision, coverage, nearest, remarks, live);
  }

  Subject simulated(Live other) {
    return new Subject(
        principal, action, resource, decision, coverage, nearest, remarks, Optional.of(other));
  }

  Subject near(List<NearMiss> misses) {
    return new Subject(principal, action, resource, decision, coverage, misses, remarks, live);
  }

  Subject noting(List<Remark> others) {
    return new Subject(principal, action, resource, decision, coverage, nearest, others, live);
  }
}
