package dev.clausewright.account;

import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.RoleArn;

/// Who holds policies. Names are those of the headless contract, routes are for people.
public sealed interface Holder {
  record Role(RoleArn arn) implements Holder {}

  record User(AccountId account, String name) implements Holder {}

  record Group(AccountId account, String name) implements Holder {}

  /// The name of a [dev.clausewright.iam.Source] that is an inline policy of this holder.
  default String inlineName(String policy) {
    return switch (this) {
      case Role role -> "inline:role:" + policy;
      case User user -> "inline:user:" + policy;
      case Group group -> "group:" + group.name() + ":inline:" + policy;
    };
  }

  /// The name of a [dev.clausewright.iam.Source] that is attached to this holder.
  default String managedName(String arn) {
    return switch (this) {
      case Role role -> "managed:" + arn;
      case User user -> "managed:" + arn;
      case Group group -> "group:" + group.name() + ":managed:" + arn;
    };
  }

  /// How an inline policy reaches the one who holds it.
  default String inlineRoute() {
    return "inline policy of " + called();
  }

  /// How a managed policy reaches the one who holds it.
  default String managedRoute() {
    return "attached to " + called();
  }

  /// The holder's name, a group's with the word.
  default String called() {
    return switch (this) {
      case Role role -> role.arn().name();
      case User user -> user.name();
      case Group group -> "group " + group.name();
    };
  }
}
