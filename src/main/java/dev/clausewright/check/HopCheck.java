package dev.clausewright.check;

import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RuleId;
import dev.clausewright.iam.Decision;
import dev.clausewright.iam.Explanation;
import dev.clausewright.iam.Layer;
import dev.clausewright.iam.Layers;
import dev.clausewright.iam.OpenCondition;
import dev.clausewright.iam.Policy;
import dev.clausewright.iam.PolicyReading;
import dev.clausewright.iam.ResourceSet;
import dev.clausewright.iam.Source;
import dev.clausewright.need.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Whether one role of a chain may become the next: two halves, judged apart and together.
 */
final class HopCheck {
  private final RoleArn role;
  private final RoleArn next;
  private final Source trust;
  private final Judge judge;

  private HopCheck(Sight sight, RoleDetail from, RoleArn next, Source trust) {
    this.role = from.arn();
    this.next = next;
    this.trust = trust;
    Who who = Who.of(from);
    this.judge =
        Judge.of(
            who,
            Action.ASSUME_ROLE.text(),
            Optional.of(next.account()),
            OrganisationLayers.around(
                who.layers().withResource(Optional.of(trust)),
                sight,
                Optional.of(from.arn().account()),
                Optional.of(next.account())),
            sight.ask().facts());
  }

  static CheckId id(int hop) {
    return new CheckId("chain-" + hop);
  }

  static Check of(int hop, RoleArn role, RoleArn next, Set<CheckId> after) {
    return Check.needed(
        new Check.Heading(
            id(hop),
            CheckKind.CHAIN,
            new RuleId("R-41"),
            "Role %d may become role %d".formatted(hop, hop + 1),
            "%s to %s".formatted(role.name(), next.name()),
            OptionalInt.of(hop)),
        after,
        sight -> Answer.of(look(sight, role, next)));
  }

  private static Outcome look(Sight sight, RoleArn role, RoleArn next) {
    Subject subject = Subject.of(role.text(), Action.ASSUME_ROLE.text(), next.text());
    if (role.partition() != next.partition()) {
      return new Outcome.Failed(
          Told.of(
                  "across partitions",
                  "%s and %s lie in different partitions".formatted(role.name(), next.name()),
                  "A role cannot be assumed across partitions (L-36).")
              .about(subject),
          new Lack.Text(
              "The roles lie in different partitions.", "Use roles of one partition (L-36)."));
    }
    Seen<RoleDetail> to = sight.role(next);
    if (to instanceof Seen.Absent<RoleDetail>(String where)) {
      return new Outcome.Failed(
          Told.of(
                  "there is no role " + next.name(),
                  "there is no role " + next.name(),
                  "The account has no role of this ARN. " + where)
              .about(subject),
          new Lack.NoSuchRole(next));
    }
    Seen<RoleDetail> from = sight.role(role);
    if (!(from instanceof Seen.Got<RoleDetail>(RoleDetail asker, _))) {
      return from instanceof Seen.Absent<RoleDetail>
          ? new Outcome.Skipped(
              Told.of(
                  "there is no such role",
                  "there is no role " + role.name(),
                  "Not asked: the role before does not exist."),
              Optional.of(Plan.ATTACHMENT))
          : NotKnown.of("what " + role.name() + " may do", from, subject);
    }
    if (!(to instanceof Seen.Got<RoleDetail>(RoleDetail target, _))) {
      return NotKnown.of("whom " + next.name() + " trusts", to, subject);
    }
    return target
        .trust()
        .one()
        .map(trust -> new HopCheck(sight, asker, next, trust).judged())
        .orElseGet(
            () ->
                NotKnown.unknown(
                    "whom " + next.name() + " trusts",
                    "The document cannot be read.",
                    subject,
                    List.of("iam:GetRole")));
  }

  /** The same without words, for rankings. */
  static Fit fit(Sight sight, RoleDetail from, RoleDetail to) {
    Optional<Source> trust = to.trust().one();
    if (from.arn().partition() != to.arn().partition()) {
      return Fit.FAILS;
    }
    return trust
        .map(source -> new HopCheck(sight, from, to.arn(), source))
        .map(hop -> fit(hop.judge.decide(hop.resource())))
        .orElse(Fit.OPEN);
  }

  private static Fit fit(Decision whole) {
    return switch (whole) {
      case Decision.Allowed _ -> Fit.FITS;
      case Decision.AllowedIf _, Decision.DeniedIf _ -> Fit.WARNS;
      case Decision.ImplicitDeny _, Decision.ExplicitDeny _ -> Fit.FAILS;
      case Decision.Invalid _, Decision.Undecided _ -> Fit.OPEN;
    };
  }

  private Outcome judged() {
    Decision whole = judge.decide(resource());
    return switch (whole) {
      case Decision.Allowed _ -> allowed(whole);
      case Decision.AllowedIf _, Decision.DeniedIf _ -> open(whole);
      case Decision.ImplicitDeny _, Decision.ExplicitDeny _ -> broken(whole);
      case Decision.Invalid _, Decision.Undecided _ ->
          NotKnown.unknown(
              "whether %s may become %s".formatted(role.name(), next.name()),
              "A policy that counts cannot be read.",
              subject(whole),
              List.of());
    };
  }

  private Outcome allowed(Decision whole) {
    if (asking() instanceof Decision.Allowed) {
      return new Outcome.Passed(
          told(
              whole,
              "allowed to ask, and let in",
              "%s may become %s".formatted(role.name(), next.name()),
              "Both halves are there: %s may ask, and %s lets it in."
                  .formatted(role.name(), next.name())));
    }
    return new Outcome.Warning(
        told(
            whole,
            "let in, but not allowed to ask",
            "%s has no permission of its own to assume %s".formatted(role.name(), next.name()),
            "In one account a trust policy that names the role is enough for STS, but Redshift’s"
                + " documentation asks for both halves (R-41)."),
        Optional.of(
            new Lack.HopBroken(
                role, next, Optional.of(Lack.Hindrance.NOT_GRANTED), Optional.empty())));
  }

  private Outcome open(Decision whole) {
    String keys =
        String.join(", ", whole.conditions().stream().map(OpenCondition::key).distinct().toList());
    return new Outcome.Warning(
        told(
            whole,
            "only under the condition " + keys,
            "%s may become %s only under a condition on %s"
                .formatted(role.name(), next.name(), keys),
            "It is not documented what Redshift sends of %s when one role of a chain assumes the next (R-6)."
                .formatted(keys)),
        Optional.empty());
  }

  private Outcome broken(Decision whole) {
    boolean letIn = trusting() instanceof Decision.Allowed;
    Decision asking = asking();
    boolean may = asking instanceof Decision.Allowed;
    String detail =
        may
            ? "allowed to ask, not let in"
            : letIn ? "let in, but not allowed to ask" : "neither allowed to ask nor let in";
    String phrase =
        letIn
            ? "%s may not assume %s".formatted(role.name(), next.name())
            : "%s does not trust %s".formatted(next.name(), role.name());
    String message =
        may
            ? "A hop has two halves. %s may ask; %s admits another."
                .formatted(role.name(), next.name())
            : letIn
                ? "A hop has two halves. %s would let it in; %s may not ask."
                    .formatted(next.name(), role.name())
                : "A hop has two halves, and both are missing: %s may not ask, and %s does not let it in."
                    .formatted(role.name(), next.name());
    Optional<Lack.Hindrance> hindrance =
        may ? Optional.empty() : Optional.of(Hindrances.of(asking));
    return new Outcome.Failed(
        told(whole, detail, phrase, message),
        new Lack.HopBroken(
            role, next, hindrance, letIn ? Optional.empty() : Optional.of(trust.policy().text())));
  }

  /** The first half alone: as if the next role left the decision to this role's account. */
  private Decision asking() {
    String root = "arn:%s:iam::%s:root".formatted(role.partition().id(), role.account().digits());
    return judge
        .under(judge.layers().withResource(Optional.of(letting("\"AWS\":\"" + root + "\""))))
        .decide(resource());
  }

  /** The second half alone: as if this role might assume anything. */
  private Decision trusting() {
    Source all =
        source(
            Layer.IDENTITY,
            "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRole\",\"Resource\":\"*\"}]}");
    return judge
        .under(
            Layers.none()
                .withIdentity(List.of(all))
                .withBoundary(List.of())
                .withSession(List.of())
                .withResource(Optional.of(trust)))
        .decide(resource());
  }

  private static Source letting(String principal) {
    return source(
        Layer.TRUST,
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{%s},\"Action\":\"sts:AssumeRole\"}]}"
            .formatted(principal));
  }

  private static Source source(Layer layer, String text) {
    return switch (Policy.read(text)) {
      case PolicyReading.Parsed(Policy policy) -> new Source(layer, "supposed", "supposed", policy);
      case PolicyReading.Invalid(var problems) ->
          throw new IllegalStateException(problems.toString());
    };
  }

  private ResourceSet resource() {
    return ResourceSet.literal(next.text());
  }

  private Subject subject(Decision decision) {
    return Subject.of(role.text(), Action.ASSUME_ROLE.text(), next.text()).decided(decision);
  }

  private Told told(Decision whole, String detail, String phrase, String message) {
    Explanation words = Explanation.of(judge.question(resource()), judge.layers(), whole);
    List<Evidence> evidence =
        new ArrayList<>(TrustWords.evidence(trust, next, trusting(), role.text()));
    EvidenceOf.decision(judge, whole, words).stream()
        .filter(more -> !more.text().equals(trust.policy().text()))
        .forEach(evidence::add);
    return Told.of(detail, phrase, message)
        .about(subject(whole).near(words.nearest()))
        .shownBy(evidence);
  }
}
