package dev.clausewright.command;

import dev.clausewright.account.Account;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.RoleSummary;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Reading;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.iam.Principal;
import java.util.List;
import java.util.Optional;

/** Finds the role or user behind a principal in an account. */
final class Bearers {
  private final Account account;

  Bearers(Account account) {
    this.account = account;
  }

  Seen<Bearer> of(Principal principal) {
    return switch (principal) {
      case Principal.Role role -> role(role.text()).map(found -> Bearer.of(principal, found));
      case Principal.AssumedRole session ->
          named(session).map(found -> Bearer.of(principal, found));
      case Principal.User user -> user(user);
      case Principal.FederatedUser user -> nobodyLooked();
      case Principal.AccountRoot root -> nobodyLooked();
      case Principal.Service service -> nobodyLooked();
    };
  }

  private static Seen<Bearer> nobodyLooked() {
    return new Seen.NotHeld<>("Such a principal bears no policies of its own.");
  }

  private Seen<RoleDetail> role(String arn) {
    return switch (RoleArn.read(arn)) {
      case Reading.Valid<RoleArn> valid -> account.role(valid.value());
      case Reading.Wrong<RoleArn> wrong -> new Seen.Absent<>("There cannot be a role " + arn + ".");
    };
  }

  /** A session's ARN has lost the path of its role, so that the role is looked up by its name. */
  private Seen<RoleDetail> named(Principal.AssumedRole session) {
    Seen<List<RoleSummary>> roles = account.roles();
    Optional<RoleArn> arn =
        roles.found().stream()
            .flatMap(List::stream)
            .map(RoleSummary::arn)
            .filter(
                each ->
                    each.name().equals(session.role())
                        && session.account().equals(Optional.of(each.account().digits())))
            .findFirst();
    return arn.isPresent()
        ? account.role(arn.get())
        : role(
            "arn:%s:iam::%s:role/%s"
                .formatted(session.arn().partition(), session.arn().account(), session.role()));
  }

  private Seen<Bearer> user(Principal.User user) {
    return account
        .user(new AccountId(user.arn().account()), user.name())
        .then(
            (found, when) ->
                found.arn().equals(user.text())
                    ? new Seen.Got<>(Bearer.of(user, found), when)
                    : new Seen.Absent<>("The user " + found.name() + " is " + found.arn() + "."));
  }
}
