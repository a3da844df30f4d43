package dev.clausewright.ui.check;

import dev.clausewright.account.Change;
import dev.clausewright.account.Holder;
import dev.clausewright.account.Identity;
import dev.clausewright.account.LiveChanger.Intent;
import java.util.List;

/** What a person is asked about changes at AWS, and which name is to be typed. */
final class Questions {
  private Questions() {}

  /**
   * @param title what they are for: "Attach lake-loader to analytics-prod"
   */
  static ChangeQuestion of(Identity identity, List<Intent> intents, String title) {
    return new ChangeQuestion(
        identity,
        intents,
        title + ". The checks run again afterwards.",
        named(intents.getFirst().change()));
  }

  private static ChangeQuestion.Named named(Change change) {
    return switch (change) {
      case Change.CreateRole(var role, var _) -> role(role.name());
      case Change.AttachRole(var _, var role) -> role(role.name());
      case Change.SetDefaultRole(var _, var role) -> role(role.name());
      case Change.UpdateTrust(var role, var _) -> role(role.name());
      case Change.PutPolicy(Holder holder, var _, var _) -> holder(holder);
      case Change.AddManagedPolicy(Holder holder, var _, var _) -> holder(holder);
      case Change.RemovePolicy(Holder holder, var _) -> holder(holder);
      case Change.Wait(var target) -> new ChangeQuestion.Named("cluster", target.name());
    };
  }

  private static ChangeQuestion.Named holder(Holder holder) {
    return switch (holder) {
      case Holder.Role(var arn) -> role(arn.name());
      case Holder.User(var _, String name) -> new ChangeQuestion.Named("user", name);
      case Holder.Group(var _, String name) -> new ChangeQuestion.Named("group", name);
    };
  }

  private static ChangeQuestion.Named role(String name) {
    return new ChangeQuestion.Named("role", name);
  }
}
