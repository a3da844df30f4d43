package dev.clausewright.remedy;

import dev.clausewright.account.Target;
import dev.clausewright.account.TargetId;
import dev.clausewright.account.TargetKind;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.need.Ask;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A new role for a statement, in four steps: trust, create, policy, attach. For a person or an
/// administrator to run; nothing is run here.
///
/// @param steps in the order of running
/// @param rights what whoever runs them needs (P-48)
public record SetUp(List<Step> steps, List<String> rights) {
  public SetUp {
    steps = List.copyOf(steps);
    rights = List.copyOf(rights);
  }

  /// One step.
  ///
  /// @param number from 1
  /// @param title "Create the role"
  /// @param reason the quiet words beside it: "with that trust"
  /// @param command what to run, whole; the document in it stands between `<<'END'` and `END`
  /// @param document the document in the command, to be shown beside it
  public record Step(
      int number, String title, String reason, String command, Optional<Document> document) {}

  /// The steps for a role of this ARN.
  ///
  /// @param ask its statement names the new role already
  /// @param target where it will be attached
  /// @param oneUser only for the database user of the ask
  public static SetUp of(Ask ask, RoleArn role, Target target, boolean oneUser) {
    String trust = oneUser ? TrustPolicy.forUser(ask, Optional.of(target)) : TrustPolicy.of(ask);
    String policy = MinimalPolicy.of(ask);
    boolean serverless = target.id().kind() == TargetKind.SERVERLESS;
    Document trustDocument =
        new Document(
            Document.Kind.TRUST, "Trust policy of " + role.name(), trust, Optional.empty());
    return new SetUp(
        List.of(
            new Step(
                1,
                "Trust",
                "who may use it",
                Cli.file("trust.json", trust),
                Optional.of(trustDocument)),
            new Step(
                2,
                "Create the role",
                "with that trust",
                Cli.createRole(role.name()),
                Optional.empty()),
            new Step(
                3,
                "Policy",
                Phrases.may(ask),
                Cli.file("policy.json", policy)
                    + "\n"
                    + Cli.putPolicy("role", role.name(), Phrases.policyName(ask)),
                Optional.of(Document.added(Phrases.policyName(ask), policy))),
            new Step(
                4,
                serverless ? "Attach to the namespace" : "Attach to the cluster",
                "takes about a minute until it is in sync",
                Cli.attach(target.id(), role, Optional.of(target)),
                Optional.empty())),
        rights(target.id()));
  }

  private static List<String> rights(TargetId target) {
    return target.kind() == TargetKind.SERVERLESS
        ? List.of(
            "iam:CreateRole",
            "iam:PutRolePolicy",
            "iam:PassRole",
            "redshift-serverless:UpdateNamespace")
        : List.of(
            "iam:CreateRole",
            "iam:PutRolePolicy",
            "iam:PassRole",
            "redshift:ModifyClusterIamRoles");
  }

  /// All commands, one after the other.
  public String script() {
    return steps.stream().map(Step::command).collect(Collectors.joining("\n")) + "\n";
  }
}
