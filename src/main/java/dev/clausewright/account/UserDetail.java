package dev.clausewright.account;

import dev.clausewright.clause.AccountId;
import java.util.List;

/// A user with the policies that apply through the user and through its groups (P-51).
///
/// @param arn `arn:aws:iam::123456789012:user/path/name`
/// @param id the unique id, `AIDA…`; empty if not told
/// @param groups names
/// @param identity inline, attached, then those of each group
/// @param boundary none, or the one permissions boundary
public record UserDetail(
    String arn, String id, List<String> groups, Policies identity, Policies boundary) {
  public UserDetail {
    groups = List.copyOf(groups);
  }

  /// The name without path.
  public String name() {
    return arn.substring(arn.lastIndexOf('/') + 1);
  }

  public AccountId account() {
    return new AccountId(arn.split(":", 6)[4]);
  }

  public UserDetail withIdentity(Policies changed) {
    return new UserDetail(arn, id, groups, changed, boundary);
  }
}
