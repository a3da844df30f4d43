package dev.clausewright.remedy;

import dev.clausewright.account.Account;
import dev.clausewright.account.Change;
import dev.clausewright.account.Holder;
import dev.clausewright.check.Lack;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Needs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What mends trust policies and hops.
final class TrustRemedies {
  private TrustRemedies() {}

  static Remedy of(Ask ask, Account account, Lack.TrustMissing lack) {
    boolean services = !lack.principals().isEmpty();
    if (!services && lack.externalId().isEmpty()) {
      return Remedy.words(
          "Say who runs the statement",
          "%s lets Redshift in only for certain database users. Say which one runs it."
              .formatted(lack.role().name()));
    }
    String text =
        services
            ? TrustPolicy.addingServices(lack.trust(), lack.principals(), Optional.empty())
            : TrustPolicy.addingServices(
                lack.trust(), TrustPolicy.services(ask), lack.externalId());
    Remedy remedy =
        Remedy.words(
            services
                ? "Let %s trust Redshift".formatted(lack.role().name())
                : "Let %s trust this database user".formatted(lack.role().name()),
            services
                ? "Adds a statement that lets %s assume the role; what is there stays."
                    .formatted(String.join(" and ", lack.principals()))
                : "Adds a statement that lets Redshift assume the role for %s."
                    .formatted(lack.externalId().orElse("")));
    return updating(remedy, account, lack.role(), lack.trust(), text);
  }

  static Remedy of(Account account, Lack.TrustCondition lack) {
    String home = account.id().map(AccountId::digits).orElse(lack.role().account().digits());
    return updating(
        Remedy.words(
            "Replace the condition",
            "Locks the role to the clusters of account %s by aws:SourceAccount, and drops the condition on %s (R-11)."
                .formatted(home, String.join(", ", lack.keys()))),
        account,
        lack.role(),
        lack.trust(),
        TrustPolicy.forAccount(lack.trust(), lack.keys(), home));
  }

  private static Remedy updating(
      Remedy remedy, Account account, RoleArn role, String before, String text) {
    Document document =
        Document.changed(Document.Kind.TRUST, "Trust policy of " + role.name(), before, text);
    return atHome(
        account,
        role.account(),
        remedy
            .with(document)
            .command(Cli.file("trust.json", ended(text)) + "\n" + Cli.updateTrust(role.name()))
            .changes(List.of(new Change.UpdateTrust(role, text))));
  }

  /// Both halves that are missing; each may belong to another account’s administrator.
  static Remedy of(Ask ask, Account account, Lack.HopBroken hop) {
    RoleArn role = hop.role();
    RoleArn next = hop.next();
    if (hop.asking().isPresent() && hop.asking().get() != Lack.Hindrance.NOT_GRANTED) {
      return Remedy.words(
          "Lift what stands in the way",
          "%s is kept from assuming %s by %s."
              .formatted(
                  role.name(),
                  next.name(),
                  switch (hop.asking().get()) {
                    case DENIED -> "a statement that denies it";
                    case ORGANISATION -> "a policy of the organisation";
                    case NOT_GRANTED, CAPPED, RESOURCE_POLICY -> "its permissions boundary";
                  }));
    }
    List<Document> documents = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    List<String> commands = new ArrayList<>();
    boolean foreign = false;
    if (hop.asking().isPresent()) {
      String name = "redshift-assume-" + next.name();
      String text =
          MinimalPolicy.of(
              ask,
              Needs.of(ask).needs().stream()
                  .filter(n -> n.resource().policyText().equals(next.text()))
                  .toList());
      documents.add(Document.added(name, text));
      commands.add(Cli.file("policy.json", text) + "\n" + Cli.putPolicy("role", role.name(), name));
      changes.add(new Change.PutPolicy(new Holder.Role(role), name, text));
      foreign = !isHome(account, role.account());
    }
    if (hop.trust().isPresent()) {
      String before = hop.trust().get();
      String text = TrustPolicy.addingRole(before, role);
      documents.add(
          Document.changed(Document.Kind.TRUST, "Trust policy of " + next.name(), before, text));
      commands.add(Cli.file("trust.json", ended(text)) + "\n" + Cli.updateTrust(next.name()));
      changes.add(new Change.UpdateTrust(next, text));
      foreign |= !isHome(account, next.account());
    }
    Remedy remedy =
        Remedy.words(title(hop), words(hop))
            .documents(documents)
            .command(String.join("\n", commands))
            .changes(changes);
    return foreign
        ? remedy.forAdministratorOf(
            hop.trust().isPresent() ? next.account().digits() : role.account().digits())
        : remedy;
  }

  private static String title(Lack.HopBroken hop) {
    return hop.trust().isPresent()
        ? "Let %s trust %s".formatted(hop.next().name(), hop.role().name())
        : "Let %s assume %s".formatted(hop.role().name(), hop.next().name());
  }

  private static String words(Lack.HopBroken hop) {
    boolean both = hop.asking().isPresent() && hop.trust().isPresent();
    return both
        ? "Both halves are added: a policy for %s, and a statement in the trust policy of %s."
            .formatted(hop.role().name(), hop.next().name())
        : hop.trust().isPresent()
            ? "Adds a statement that names %s; what is there stays.".formatted(hop.role().name())
            : "Adds a policy to %s that allows sts:AssumeRole on this one role."
                .formatted(hop.role().name());
  }

  static boolean isHome(Account account, AccountId owner) {
    return account.id().map(owner::equals).orElse(false);
  }

  static Remedy atHome(Account account, AccountId owner, Remedy remedy) {
    return isHome(account, owner) ? remedy : remedy.forAdministratorOf(owner.digits());
  }

  private static String ended(String text) {
    return text.endsWith("\n") ? text : text + "\n";
  }
}
