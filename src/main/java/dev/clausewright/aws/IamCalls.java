package dev.clausewright.aws;

import dev.clausewright.account.Holder;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.RoleArn;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import software.amazon.awssdk.services.iam.IamClient;

/// The calls of IAM that a change is made of. Documents come and go as they are stored.
final class IamCalls {
  private final Session session;

  IamCalls(Session session) {
    this.session = session;
  }

  private <T> Seen<T> read(
      String action, String resource, String what, Function<IamClient, T> call) {
    return ask(Aim.READ, action, resource, what, call);
  }

  <T> Seen<T> ask(
      Aim aim, String action, String resource, String what, Function<IamClient, T> call) {
    Question question =
        new Question(
            session.host(Service.IAM),
            new Permission("iam:" + action, resource),
            aim,
            what,
            "There is no such thing: " + what + ".");
    return session.calls().ask(question, () -> call.apply(iam()));
  }

  private IamClient iam() {
    return session.clients().iam(session.region().partition());
  }

  /// An inline policy as it stands; none if there is none of this name.
  Seen<Optional<String>> inline(Holder holder, String name) {
    return orNone(
        read(
            switch (holder) {
              case Holder.Role _ -> "GetRolePolicy";
              case Holder.User _ -> "GetUserPolicy";
              case Holder.Group _ -> "GetGroupPolicy";
            },
            arn(holder),
            "the policy " + name + " of " + holder.called(),
            iam ->
                PercentEncoding.decoded(
                    NotSaid.need(
                        switch (holder) {
                          case Holder.Role(RoleArn arn) ->
                              iam.getRolePolicy(r -> r.roleName(arn.name()).policyName(name))
                                  .policyDocument();
                          case Holder.User(AccountId _, String user) ->
                              iam.getUserPolicy(r -> r.userName(user).policyName(name))
                                  .policyDocument();
                          case Holder.Group(AccountId _, String group) ->
                              iam.getGroupPolicy(r -> r.groupName(group).policyName(name))
                                  .policyDocument();
                        },
                        "PolicyDocument"))));
  }

  /// A role's trust policy; none if there is no such role.
  Seen<Optional<String>> trust(RoleArn role) {
    return orNone(
        read(
            "GetRole",
            role.text(),
            "the role " + role.name(),
            iam ->
                PercentEncoding.decoded(
                    NotSaid.need(
                        iam.getRole(r -> r.roleName(role.name())).role().assumeRolePolicyDocument(),
                        "AssumeRolePolicyDocument"))));
  }

  /// The default version of a managed policy; none if there is no such policy.
  Seen<Optional<String>> managed(String arn) {
    return orNone(
        read(
            "GetPolicyVersion",
            arn,
            "the policy " + arn,
            iam -> {
              String version = iam.getPolicy(r -> r.policyArn(arn)).policy().defaultVersionId();
              return PercentEncoding.decoded(
                  NotSaid.need(
                      iam.getPolicyVersion(r -> r.policyArn(arn).versionId(version))
                          .policyVersion()
                          .document(),
                      "Document"));
            }));
  }

  /// How often a managed policy is attached, if that is said.
  Seen<OptionalInt> attachments(String arn) {
    return read(
        "GetPolicy",
        arn,
        "the policy " + arn,
        iam -> {
          Integer count =
              NotSaid.need(iam.getPolicy(r -> r.policyArn(arn)).policy(), "Policy")
                  .attachmentCount();
          return count == null ? OptionalInt.empty() : OptionalInt.of(count);
        });
  }

  private static Seen<Optional<String>> orNone(Seen<String> seen) {
    return seen instanceof Seen.Absent<String>
        ? new Seen.Got<>(Optional.empty(), Instant.now())
        : seen.map(Optional::of);
  }

  String arn(Holder holder) {
    return switch (holder) {
      case Holder.Role(RoleArn arn) -> arn.text();
      case Holder.User(AccountId account, String name) -> arn(account, "user/" + name);
      case Holder.Group(AccountId account, String name) -> arn(account, "group/" + name);
    };
  }

  String arn(AccountId account, String resource) {
    return "arn:%s:iam::%s:%s"
        .formatted(session.region().partition().id(), account.digits(), resource);
  }

  /// `Role`, `User` or `Group`, as the names of calls and parameters have it.
  static String word(Holder holder) {
    return switch (holder) {
      case Holder.Role _ -> "Role";
      case Holder.User _ -> "User";
      case Holder.Group _ -> "Group";
    };
  }

  /// The name that IAM knows the holder by.
  static String name(Holder holder) {
    return switch (holder) {
      case Holder.Role(RoleArn arn) -> arn.name();
      case Holder.User(AccountId _, String name) -> name;
      case Holder.Group(AccountId _, String name) -> name;
    };
  }
}
