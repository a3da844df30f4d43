package dev.clausewright.ui.step.keys;

import dev.clausewright.account.KeyOwner;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.ui.control.FieldState;
import java.util.Optional;

/** What the field of the access key id says about a valid id. */
final class KeyOwners {
  private KeyOwners() {}

  /**
   * @param temporary whether the step is set to temporary keys (T-1, T-2)
   * @param change switches between permanent and temporary
   */
  static FieldState state(AccessKeyId id, boolean temporary, Runnable change) {
    String kind = KeyIdWords.kind(id);
    boolean asia = id.lifetime() == AccessKeyId.Lifetime.TEMPORARY;
    boolean akia = id.lifetime() == AccessKeyId.Lifetime.LONG_TERM;
    if (asia && !temporary) {
      return FieldState.problem(
          kind + " It cannot be used without its session token.", "It is temporary", change);
    }
    if (akia && temporary) {
      return new FieldState.Doubtful(
          kind + " It has no session token.",
          Optional.of(new FieldState.Repair("It is permanent", change)));
    }
    if (!KeyIdWords.usual(id)) {
      return FieldState.doubtful(kind + KeyIdWords.length(id));
    }
    return FieldState.valid(asia ? kind + " It needs the session token below." : kind);
  }

  /** The same, once the account said whose key it is; what it does not tell changes nothing. */
  static FieldState state(FieldState before, AccessKeyId id, Seen<KeyOwner> owner) {
    if (!(before instanceof FieldState.Valid)
        || !(owner instanceof Seen.Got<KeyOwner>(var of, _))) {
      return before;
    }
    String kind = KeyIdWords.kind(id).replace(".", "");
    return switch (of) {
      case KeyOwner.Root _ ->
          FieldState.problem("A key of the root user. Never put root keys into a statement.");
      case KeyOwner.User(var _, String name, KeyOwner.KeyStatus status) ->
          status == KeyOwner.KeyStatus.ACTIVE
              ? FieldState.valid(kind + " of the user " + name + ".")
              : FieldState.doubtful(kind + " of the user " + name + ", but it is not active.");
      case KeyOwner.Session(var _, String arn) ->
          FieldState.valid(kind + " of " + called(arn) + ".");
    };
  }

  /** "the role lake-loader", "the user mara", as the ARN of a session says. */
  private static String called(String arn) {
    String[] parts = arn.substring(arn.lastIndexOf(':') + 1).split("/", -1);
    if (parts.length < 2) {
      return arn;
    }
    return switch (parts[0]) {
      case "assumed-role" -> "the role " + parts[1];
      case "federated-user" -> "the federated user " + parts[1];
      case "user" -> "the user " + parts[parts.length - 1];
      default -> arn;
    };
  }
}
