package dev.clausewright.clause;

import dev.clausewright.secret.SecretRef;
import dev.clausewright.secret.Trait;

/// What may stand inside the one string of CREDENTIALS (2.2).
public final class CredentialsText {
  private CredentialsText() {}

  /// Whether it would break the string: a semicolon splits it, a blank ends it, and only roles by
  /// their ARN are described there.
  public static boolean breaks(Entry entry) {
    return switch (entry) {
      case Entry.Is(RoleValue.RoleChain chain) -> chain.text().contains(";");
      case Entry.Is(RoleValue other) -> true;
      case Entry.Is(Secret(SecretRef ref)) ->
          ref.shape().has(Trait.SEMICOLON) || ref.shape().has(Trait.WHITE_SPACE);
      case Entry.Is other -> false;
      case Entry.Hole hole -> false;
      case Entry.Redacted redacted -> false;
      case Entry.Bad bad -> false;
    };
  }
}
