package dev.clausewright.clause;

import dev.clausewright.secret.SecretRef;
import java.util.List;
import java.util.Optional;

/// What a statement says about authorization, seen typed (1.2).
public sealed interface Authorization {
  /// One of the forms that stand alone: all that a finished statement has.
  sealed interface Settled extends Authorization {}

  /// Nothing at all: right only for a library from an https address.
  record None() implements Settled {}

  record Role(RoleValue role, Spelling spelling) implements Settled {}

  record Keys(AccessKeyId id, SecretRef secret, Optional<SecretRef> token, Spelling spelling)
      implements Settled {}

  /// One form, with parts missing, open or wrong.
  ///
  /// @param open the slots that have no value yet, the missing ones among them
  record Incomplete(List<Slot> open, Spelling spelling) implements Authorization {
    public Incomplete {
      open = List.copyOf(open);
    }
  }

  /// More than one form, or a thing said twice (G-1, G-16).
  record Mixed(List<Slot> slots) implements Authorization {
    public Mixed {
      slots = List.copyOf(slots);
    }
  }

  static Authorization of(Statement statement) {
    return AuthorizationReader.read(statement);
  }
}
