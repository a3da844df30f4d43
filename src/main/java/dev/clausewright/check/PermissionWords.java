package dev.clausewright.check;

import dev.clausewright.account.Permission;
import dev.clausewright.account.Policies;
import dev.clausewright.account.Seen;
import dev.clausewright.iam.Capped;
import dev.clausewright.iam.Coverage;
import dev.clausewright.iam.Deciding;
import dev.clausewright.iam.Decision;
import dev.clausewright.iam.Explanation;
import dev.clausewright.iam.Extent;
import dev.clausewright.iam.Layer;
import dev.clausewright.iam.OpenCondition;
import dev.clausewright.iam.QuestionLint;
import dev.clausewright.iam.Remark;
import dev.clausewright.iam.ResourceSet;
import dev.clausewright.need.Need;
import dev.clausewright.need.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The outcome of a permission, in words. */
final class PermissionWords {
  private final Need need;
  private final Who who;
  private final Judge judge;
  private final Seen<Policies> resourcePolicy;

  PermissionWords(Need need, Who who, Judge judge, Seen<Policies> resourcePolicy) {
    this.need = need;
    this.who = who;
    this.judge = judge;
    this.resourcePolicy = resourcePolicy;
  }

  Outcome outcome(Coverage coverage) {
    if (policyUnseen() && hangsOnPolicy(coverage.decision())) {
      return policyOpen(coverage);
    }
    return switch (coverage.decision()) {
      case Decision.Allowed allowed -> allowed(coverage, allowed);
      case Decision.AllowedIf _, Decision.DeniedIf _ -> open(coverage);
      case Decision.ImplicitDeny _, Decision.ExplicitDeny _ ->
          need.optional() ? mayBeNeeded(coverage) : denied(coverage);
      case Decision.Invalid _, Decision.Undecided _ -> undecided(coverage);
    };
  }

  /** The same without words, for rankings. */
  Fit fit(Decision decision) {
    if (policyUnseen() && hangsOnPolicy(decision)) {
      return Fit.OPEN;
    }
    return switch (decision) {
      case Decision.Allowed _ -> Fit.FITS;
      case Decision.ImplicitDeny _, Decision.ExplicitDeny _ -> Fit.FAILS;
      case Decision.AllowedIf _, Decision.DeniedIf _ -> Fit.OPEN;
      case Decision.Invalid _, Decision.Undecided _ -> Fit.OPEN;
    };
  }

  private Outcome allowed(Coverage coverage, Decision.Allowed decision) {
    return new Outcome.Passed(
        told(
            coverage,
            need.resource().isSet() ? "all of " + tail(need.resource().shown()) : by(decision),
            "%s may %s %s".formatted(who.name(), need.action().deed(), need.resource().shown()),
            "Allowed by %s. %s".formatted(by(decision), need.why())));
  }

  /**
   * Whether the resource's policy, which nobody could read, could turn the decision. A key is used
   * only if its own policy agrees, and in its own account that may grant alone. A bucket of another
   * account must agree, which helps nobody whose own policies do not. Elsewhere the policy of a
   * bucket may only add: what the other layers say stands, and it is told as not looked at.
   */
  private boolean hangsOnPolicy(Decision decision) {
    boolean grants =
        decision instanceof Decision.ImplicitDeny deny
            && deny.cappedBy().stream().map(Capped::layer).toList().equals(List.of(Layer.RESOURCE));
    return judge.crossesAccounts()
        ? grants
        : need.action().isKms()
            && !(decision instanceof Decision.ExplicitDeny)
            && Hindrances.of(decision) != Lack.Hindrance.ORGANISATION;
  }

  private Outcome policyOpen(Coverage coverage) {
    boolean key = need.action().isKms();
    String policy =
        key
            ? "the key policy of " + need.resource().shown()
            : "the bucket policy of " + need.resource().shown().replaceFirst("/.*", "");
    return new Outcome.Unknown(
        told(
                coverage,
                "%s is not readable".formatted(policy.substring(4)),
                "%s is not readable".formatted(policy),
                key
                    ? "A key is used only if its own policy agrees, and nobody at hand could read"
                        + " that."
                    : "Nobody at hand could read the bucket’s own policy.")
            .shownBy(evidence(coverage).stream().map(this::undecisive).toList()),
        resourcePolicy instanceof Seen.Denied<Policies>(Permission missing)
            ? List.of(missing.action())
            : List.of(key ? "kms:GetKeyPolicy" : "s3:GetBucketPolicy"));
  }

  /** What allows it is not overruled, it only does not suffice. */
  private Evidence undecisive(Evidence evidence) {
    return evidence.route().endsWith(" · overruled")
        ? new Evidence(
            "This allows it, if the %s policy agrees."
                .formatted(need.action().isKms() ? "key" : "bucket"),
            evidence.name(),
            evidence.route().replace(" · overruled", " · allows"),
            evidence.text(),
            evidence.firstLine(),
            evidence.lastLine(),
            evidence.marks().stream()
                .map(mark -> new Evidence.Mark(mark.line(), mark.good(), "action matches"))
                .toList())
        : evidence;
  }

  private boolean policyUnseen() {
    return switch (resourcePolicy) {
      case Seen.Got<Policies> _, Seen.Absent<Policies> _ -> false;
      case Seen.NotHeld<Policies> _, Seen.Denied<Policies> _, Seen.Failed<Policies> _ -> true;
    };
  }

  private Outcome open(Coverage coverage) {
    String keys =
        String.join(
            ", ",
            coverage.decision().conditions().stream().map(OpenCondition::key).distinct().toList());
    return new Outcome.Unknown(
        told(
            coverage,
            "depends on " + keys,
            "whether %s may %s %s depends on %s"
                .formatted(who.name(), need.action().deed(), need.resource().shown(), keys),
            "The policies decide by a condition on %s, and what the request will carry there is not known."
                .formatted(keys)),
        List.of());
  }

  private Outcome undecided(Coverage coverage) {
    String why =
        coverage.decision() instanceof Decision.Undecided(String reason, _)
            ? reason
            : "A policy that applies is not a valid document.";
    return new Outcome.Unknown(
        told(
            coverage,
            "could not be decided",
            "whether %s may %s %s could not be decided"
                .formatted(who.name(), need.action().deed(), need.resource().shown()),
            why),
        List.of());
  }

  private Outcome mayBeNeeded(Coverage coverage) {
    return new Outcome.Unknown(
        told(
            coverage,
            "may be needed: %s lacks it".formatted(who.name()),
            "%s may need to %s %s"
                .formatted(who.name(), need.action().deed(), need.resource().shown()),
            "%s It is not documented as needed, so its lack does not count against the statement."
                .formatted(need.why())),
        List.of());
  }

  private Outcome denied(Coverage coverage) {
    Lack.Hindrance hindrance = Hindrances.of(coverage.decision());
    Optional<String> example =
        coverage.extent() == Extent.PART
            ? Optional.of(Examples.denied(coverage))
            : Optional.empty();
    String thing = example.map(Examples::shown).orElse(need.resource().shown());
    String detail =
        example
            .map(arn -> "not all: %s is denied".formatted(Examples.shown(arn)))
            .orElse("%s on %s".formatted(need.action().text(), need.resource().shown()));
    String phrase =
        "%s may not %s %s".formatted(who.name(), need.action().deed(), thing)
            + (example.isPresent() ? ", which the prefix includes" : "");
    Told told = told(coverage, detail, phrase, reason(hindrance, coverage, example));
    if (need.action().isKms()
        && hindrance != Lack.Hindrance.CAPPED
        && hindrance != Lack.Hindrance.ORGANISATION
        && keyPolicyStands(coverage)) {
      String policy = judge.layers().resource().map(source -> source.policy().text()).orElse("");
      return new Outcome.Failed(
          told, new Lack.KeyPolicyMissing(need, who.arn(), need.resource().policyText(), policy));
    }
    return new Outcome.Failed(told, new Lack.RightMissing(need, who.arn(), hindrance, example));
  }

  /**
   * Whether the key policy is what is missing: alone, the principal's own policies would allow it.
   */
  private boolean keyPolicyStands(Coverage coverage) {
    return coverage.decision() instanceof Decision.ImplicitDeny deny
        && deny.cappedBy().stream().anyMatch(capped -> capped.layer() == Layer.RESOURCE);
  }

  private String reason(Lack.Hindrance hindrance, Coverage coverage, Optional<String> example) {
    String part =
        example
            .map(
                arn ->
                    "Only a part is allowed: for example %s is denied. "
                        .formatted(Examples.shown(arn)))
            .orElse("");
    String cause =
        switch (hindrance) {
          case NOT_GRANTED ->
              nearest(coverage).orElse("Nothing allows it. " + need.holder().route());
          case DENIED -> "A statement denies it, and a denial wins over every permission.";
          case CAPPED ->
              "A policy allows it, but the permissions boundary of %s withholds it."
                  .formatted(who.name());
          case ORGANISATION ->
              "A policy allows it, but a policy of the organisation withholds it from the account.";
          case RESOURCE_POLICY ->
              "%s would be allowed, but the policy of the resource does not agree."
                  .formatted(who.name());
        };
    return part + cause;
  }

  private Optional<String> nearest(Coverage coverage) {
    return evidence(coverage).stream()
        .filter(e -> e.route().endsWith("nearest miss"))
        .findFirst()
        .map(Evidence::sentence);
  }

  private static String by(Decision.Allowed decision) {
    return decision.because().stream()
        .findFirst()
        .map(PermissionWords::place)
        .orElse("the policies");
  }

  private static String place(Deciding deciding) {
    return "%s, line %d"
        .formatted(EvidenceOf.shortName(deciding.source()), deciding.range().line());
  }

  private static String tail(String shown) {
    return shown.substring(shown.indexOf('/') + 1);
  }

  private Told told(Coverage coverage, String detail, String phrase, String message) {
    List<Remark> remarks = remarks(coverage);
    Subject subject =
        Subject.of(who.arn(), need.action().text(), need.resource().policyText())
            .near(words(coverage).nearest())
            .noting(remarks);
    String more = remarks.stream().map(Remark::message).collect(Collectors.joining(" "));
    return Told.of(detail, phrase, message + (more.isEmpty() ? "" : " " + more))
        .about(
            need.resource() instanceof Pattern.Objects
                ? subject.covered(coverage)
                : subject.decided(coverage.decision()))
        .shownBy(evidence(coverage));
  }

  private List<Evidence> evidence(Coverage coverage) {
    return Remarked.beside(
        EvidenceOf.decision(judge, coverage.decision(), words(coverage)), remarks(coverage));
  }

  private Explanation words(Coverage coverage) {
    return Explanation.of(judge.question(about(coverage)), judge.layers(), coverage.decision());
  }

  private List<Remark> remarks(Coverage coverage) {
    return QuestionLint.of(judge.question(about(coverage)), judge.layers(), coverage.decision());
  }

  private ResourceSet about(Coverage coverage) {
    return coverage.extent() == Extent.PART
        ? ResourceSet.literal(Examples.denied(coverage))
        : ResourceSet.literal(Examples.any(coverage, need.resource().policyText()));
  }
}
