package dev.clausewright.check;

import dev.clausewright.account.ApplyStatus;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.account.TargetKind;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Needs;
import dev.clausewright.need.TargetName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which role the cluster uses, and whether it may use it at all (section 5.2). */
final class RoleChecks {
  private RoleChecks() {}

  static Check defaultRole(Ask ask) {
    return Check.needed(
        Plan.heading(
            Plan.DEFAULT_ROLE,
            CheckKind.DEFAULT_ROLE,
            "R-23",
            "Default role is set",
            "the default role of " + targetName(ask)),
        Set.of(),
        sight -> Answer.of(resolve(sight)));
  }

  static Check attachment(Ask ask, Set<CheckId> after) {
    String role =
        Needs.chain(ask).stream().findFirst().map(RoleArn::name).orElse("the default role");
    return Check.needed(
        Plan.heading(
            Plan.ATTACHMENT,
            CheckKind.ATTACHMENT,
            "R-21",
            "Role is attached",
            role + " on " + targetName(ask)),
        after,
        sight -> Answer.of(attached(sight)));
  }

  private static String targetName(Ask ask) {
    return ask.place().target().map(TargetName::id).orElse("a cluster that is not chosen yet");
  }

  private static Outcome resolve(Sight sight) {
    Seen<Target> seen = sight.target();
    if (!(seen instanceof Seen.Got<Target>(Target target, _))) {
      return NotKnown.of("which role is the default", seen);
    }
    Optional<RoleArn> role = target.defaultRole();
    String name = target.id().name();
    if (role.isEmpty()) {
      return new Outcome.Failed(
          Told.of(
                  "none on " + name,
                  name + " has no default role",
                  "IAM_ROLE default is resolved when the statement runs, and %s has none: the server answers that it cannot find a default IAM role (E-43)."
                      .formatted(name))
              .about(Subject.of(mending(target), target.arn())),
          new Lack.NoDefaultRole(target.id()));
    }
    return new Outcome.Passed(
        Told.of(
                role.get().name() + " on " + name,
                role.get().name() + " is the default role of " + name,
                "IAM_ROLE default means %s there.".formatted(role.get().text()))
            .about(Subject.of(role.get().text(), mending(target), target.arn())));
  }

  private static Outcome attached(Sight sight) {
    Seen<RoleArn> first = sight.firstRole();
    if (!(first instanceof Seen.Got<RoleArn>(RoleArn role, _))) {
      return NotKnown.of("the role", first);
    }
    Seen<RoleDetail> detail = sight.role(role);
    Seen<Target> seen = sight.target();
    if (detail instanceof Seen.Absent<RoleDetail>(String where)) {
      return new Outcome.Failed(
          Told.of(
                  "there is no role " + role.name(),
                  "there is no role " + role.name(),
                  "The account has no role of this ARN. " + where)
              .about(
                  Subject.of(
                      role.text(), "iam:CreateRole", seen.found().map(Target::arn).orElse("*"))),
          new Lack.NoSuchRole(role));
    }
    if (!(seen instanceof Seen.Got<Target>(Target target, _))) {
      return NotKnown.of(
          "whether " + role.name() + " is attached",
          seen,
          Subject.of(role.text(), "redshift:ModifyClusterIamRoles", "*"));
    }
    return standing(role, target);
  }

  private static Outcome standing(RoleArn role, Target target) {
    String name = target.id().name();
    Subject subject = Subject.of(role.text(), mending(target), target.arn());
    if (!role.account().equals(target.id().account())) {
      return new Outcome.Failed(
          Told.of(
                  "of another account than " + name,
                  "%s belongs to another account than %s".formatted(role.name(), name),
                  "Only a role of the cluster’s own account can be attached (R-3). Put one of that"
                      + " account first and let it assume this one.")
              .about(subject),
          new Lack.AttachedElsewhere(role, target.id().account()));
    }
    Optional<ApplyStatus> status = target.standing(role);
    if (status.isEmpty()) {
      return new Outcome.Failed(
          Told.of(
                  "not on " + name,
                  "%s is not attached to %s".formatted(role.name(), name),
                  "The role exists, but %s may only use roles that are attached to it.%s"
                      .formatted(name, namesake(role, target)))
              .about(subject),
          new Lack.NotAttached(role, target.id()));
    }
    return switch (status.get()) {
      case IN_SYNC ->
          new Outcome.Passed(
              Told.of(
                      "in sync on " + name,
                      "%s is attached to %s".formatted(role.name(), name),
                      "The role is attached and in sync, so it can be used.")
                  .about(subject));
      case ADDING -> unready(role, target, "still being added to", "adding", subject);
      case REMOVING -> unready(role, target, "being removed from", "removing", subject);
      case OTHER ->
          NotKnown.unknown(
              "whether " + role.name() + " is in sync",
              "AWS gives a state that Clausewright does not know.",
              subject,
              List.of());
    };
  }

  private static Outcome unready(
      RoleArn role, Target target, String how, String status, Subject subject) {
    return new Outcome.Failed(
        Told.of(
                "%s %s".formatted(how, target.id().name()),
                "%s is %s %s".formatted(role.name(), how, target.id().name()),
                "Only a role that is in sync can be used (R-21).")
            .about(subject),
        new Lack.NotInSync(role, target.id(), status));
  }

  /** L-32: a path that was lost makes another role of it. */
  private static String namesake(RoleArn role, Target target) {
    return target.roles().stream()
        .map(attachment -> attachment.role())
        .filter(other -> other.name().equals(role.name()))
        .findFirst()
        .map(other -> " Attached is %s: the path belongs to the ARN.".formatted(other.text()))
        .orElse("");
  }

  private static String mending(Target target) {
    return target.id().kind() == TargetKind.SERVERLESS
        ? "redshift-serverless:UpdateNamespace"
        : "redshift:ModifyClusterIamRoles";
  }
}
