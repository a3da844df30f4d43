package dev.clausewright.account;

import dev.clausewright.iam.Flaw;
import dev.clausewright.iam.Level;
import java.util.List;
import java.util.Optional;

/// What the organisation lays over one of its accounts.
///
/// @param id `o-…`; none if it is not known, or if the account is in no organisation
/// @param scps what limits the account's own users and roles
/// @param rcps what limits everyone's access to the account's resources
public record Organisation(Optional<String> id, Seen<Guardrails> scps, Seen<Guardrails> rcps) {

  /// Policies of one kind. No levels at all: nothing is laid over the account, since it is the
  /// management account, in no organisation, or the kind is not in use.
  ///
  /// @param levels from the root of the organisation down to the account
  /// @param flaws policies that are attached but cannot be used
  public record Guardrails(List<Level> levels, List<Flaw> flaws) {
    public static final Guardrails NONE = new Guardrails(List.of(), List.of());

    public Guardrails {
      levels = List.copyOf(levels);
      flaws = List.copyOf(flaws);
    }
  }
}
