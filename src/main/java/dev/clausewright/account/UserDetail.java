package dev.clausewright.account;

import dev.clausewright.clause.AccountId;
import java.util.List;
import java.util.Optional;

/// A user with the policies that apply through the user and through its groups (P-51).
///
/// @param arn `arn:aws:iam::123456789012:user/path/name`
/// @param groups names
/// @param identity inline, attached, then those of each group
/// @param boundary none, or the one permissions boundary
/// @param marks its unique id and tags, as far as they were told
public record UserDetail(
    String arn, List<String> groups, Policies identity, Policies boundary, Marks marks) {
  public UserDetail {
    groups = List.copyOf(groups);
  }

  /// A user whose tags were not told.
  ///
  /// @param id the unique id, `AIDA…`; empty if not told
  public UserDetail(
      String arn, String id, List<String> groups, Policies identity, Policies boundary) {
    this(
        arn,
        groups,
        identity,
        boundary,
        new Marks(Optional.of(id).filter(text -> !text.isEmpty()), Optional.empty()));
  }

  /// The unique id, `AIDA…`; empty if not told.
  public String id() {
    return marks.id().orElse("");
  }

  /// The name without path.
  public String name() {
    return arn.substring(arn.lastIndexOf('/') + 1);
  }

  public AccountId account() {
    return new AccountId(arn.split(":", 6)[4]);
  }

  public UserDetail withIdentity(Policies changed) {
    return new UserDetail(arn, groups, changed, boundary, marks);
  }
}
