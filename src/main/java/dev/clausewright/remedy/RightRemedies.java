package dev.clausewright.remedy;

import dev.clausewright.account.Account;
import dev.clausewright.account.Change;
import dev.clausewright.account.Holder;
import dev.clausewright.account.Policies;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.UserDetail;
import dev.clausewright.check.Lack;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Need;
import java.util.List;
import java.util.Optional;

/// What mends a missing permission.
final class RightRemedies {
  private RightRemedies() {}

  /// A principal by its ARN.
  ///
  /// @param word `role` or `user`, as the command line has it
  private record Who(
      Holder holder, String word, String name, AccountId account, Policies policies) {}

  static Remedy of(Ask ask, Account account, Lack.RightMissing lack) {
    Need need = lack.need();
    String name = lack.principal().substring(lack.principal().lastIndexOf('/') + 1);
    return switch (lack.hindrance()) {
      case NOT_GRANTED -> grant(ask, account, need, lack.principal(), name);
      case DENIED ->
          Remedy.words(
              "Lift the denial",
              "A denial wins over every permission, so nothing that is added helps. Have it narrowed so that it leaves out %s%s, or choose another place."
                  .formatted(need.resource().shown(), example(lack.example())));
      case CAPPED ->
          Remedy.words(
              "Widen the permissions boundary",
              "The boundary of %s must allow %s on %s, too. Whoever owns the boundary can do it; or use a role without it."
                  .formatted(name, need.action().text(), need.resource().shown()));
      case ORGANISATION ->
          Remedy.words(
              "Have the organisation allow it",
              "Every level of the organisation must allow %s on %s, too. Only whoever keeps the organisation’s policies can do it; or choose another place."
                  .formatted(need.action().text(), need.resource().shown()));
      case RESOURCE_POLICY -> bucketPolicy(need, lack.principal());
    };
  }

  private static String example(Optional<String> example) {
    return example
        .map(arn -> ", for example " + arn.substring(arn.lastIndexOf(":::") + 3))
        .orElse("");
  }

  private static Remedy grant(Ask ask, Account account, Need need, String principal, String name) {
    String text = MinimalPolicy.of(ask, List.of(need));
    Optional<Who> who = who(account, principal);
    String policy = free(Phrases.policyName(need), who);
    String user = principal.contains(":user/") ? " It can go to a group of the user as well." : "";
    Remedy remedy =
        Remedy.words(
                "Let %s %s %s".formatted(name, need.action().deed(), need.resource().shown()),
                "Adds an inline policy that allows this and nothing else." + user)
            .with(Document.added(policy, text));
    if (who.isEmpty()) {
      return remedy;
    }
    return TrustRemedies.atHome(
        account,
        who.get().account(),
        remedy
            .command(
                Cli.file("policy.json", text)
                    + "\n"
                    + Cli.putPolicy(who.get().word(), name, policy))
            .changes(List.of(new Change.PutPolicy(who.get().holder(), policy, text))));
  }

  /// An inline policy of this name would be overwritten.
  private static String free(String name, Optional<Who> who) {
    String free = name;
    for (int n = 2; who.isPresent() && taken(who.get(), free); n++) {
      free = name + "-" + n;
    }
    return free;
  }

  private static boolean taken(Who who, String name) {
    return who.policies().has(who.holder().inlineName(name));
  }

  private static Optional<Who> who(Account account, String arn) {
    if (arn.contains(":user/")) {
      AccountId owner = new AccountId(arn.split(":", 6)[4]);
      String name = arn.substring(arn.lastIndexOf('/') + 1);
      return account
          .user(owner, name)
          .found()
          .map(UserDetail::identity)
          .map(policies -> new Who(new Holder.User(owner, name), "user", name, owner, policies));
    }
    return RoleArn.read(arn)
        .found()
        .flatMap(
            role ->
                account
                    .role(role)
                    .found()
                    .map(RoleDetail::identity)
                    .map(
                        policies ->
                            new Who(
                                new Holder.Role(role),
                                "role",
                                role.name(),
                                role.account(),
                                policies)));
  }

  /// The bucket belongs to another account, whose bucket policy must agree (P-45).
  private static Remedy bucketPolicy(Need need, String principal) {
    Grant grant =
        new Grant(
            "LetRedshiftRoleIn",
            Optional.of(new Grant.Who("AWS", List.of(principal))),
            List.of(need.action().text()),
            List.of(need.resource().policyText()),
            Optional.empty());
    return Remedy.words(
            "Have the bucket policy agree",
            "The bucket belongs to another account, so its policy must name the principal, too; or"
                + " chain to a role of that account (P-45).")
        .with(
            new Document(
                Document.Kind.BUCKET,
                "Bucket policy",
                JsonText.document(List.of(grant)),
                Optional.empty()));
  }

  static Remedy of(Account account, Lack.KeyPolicyMissing lack) {
    Grant grant =
        new Grant(
            "LetRedshiftRoleUseTheKey",
            Optional.of(new Grant.Who("AWS", List.of(lack.principal()))),
            List.of(lack.need().action().text()),
            List.of("*"),
            Optional.empty());
    String before = lack.policy();
    String text =
        before.isEmpty() ? JsonText.document(List.of(grant)) : JsonText.adding(before, grant);
    String owner = lack.keyArn().split(":", 6)[4];
    Document document =
        new Document(
            Document.Kind.KEY,
            "Key policy of " + lack.need().resource().shown(),
            text,
            before.isEmpty() ? Optional.empty() : Optional.of(before));
    Remedy remedy =
        Remedy.words(
                "Have the key policy agree",
                "A key is used only if its own policy says so. Adds a statement for the principal; its own policies must allow %s as well (P-50)."
                    .formatted(lack.need().action().text()))
            .with(document);
    boolean home = account.id().map(id -> id.digits().equals(owner)).orElse(false);
    return home ? remedy : remedy.forAdministratorOf(owner);
  }
}
