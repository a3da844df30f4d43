package dev.clausewright.account.snapshot;

import dev.clausewright.account.Marks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a role, user or group holds, as the account's listing says it; documents not read yet.
///
/// @param inline in the listing's order
/// @param attached ARNs of managed policies, in the listing's order
/// @param boundary the ARN of the managed policy that bounds it
/// @param tags empty if the listing does not tell them
record Grants(
    List<Inline> inline,
    List<String> attached,
    Optional<String> boundary,
    Optional<Map<String, String>> tags) {
  /// An inline policy.
  record Inline(String name, Passage document) {}

  Grants {
    inline = List.copyOf(inline);
    attached = List.copyOf(attached);
  }

  /// What the holder is known by beside its ARN.
  Marks marks(String id) {
    return new Marks(Optional.of(id).filter(text -> !text.isEmpty()), tags);
  }

  /// Collects the members of one entry as the walk meets them.
  static final class Collector {
    private static final Set<String> NAME = Set.of("PolicyName");
    private static final Set<String> DOCUMENT = Set.of("PolicyDocument");
    private static final Set<String> ARN = Set.of("PolicyArn");

    private final List<Inline> inline = new ArrayList<>();
    private final List<String> attached = new ArrayList<>();
    private Optional<String> boundary = Optional.empty();
    private Optional<Map<String, String>> tags = Optional.empty();

    /// Takes a member if it is about policies.
    void member(String name, Json json) throws Unreadable {
      switch (name) {
        case "RolePolicyList", "UserPolicyList", "GroupPolicyList" ->
            json.elements(
                () -> {
                  Fields policy = json.fields(NAME, DOCUMENT, member -> {});
                  inline.add(
                      new Inline(policy.need("PolicyName"), policy.document("PolicyDocument")));
                });
        case "AttachedManagedPolicies" ->
            json.elements(
                () -> attached.add(json.fields(ARN, Set.of(), member -> {}).need("PolicyArn")));
        case "PermissionsBoundary" ->
            boundary = json.fields(Set.of()).text("PermissionsBoundaryArn");
        case "Tags" -> {
          Map<String, String> told = new HashMap<>();
          json.elements(
              () -> {
                Fields tag = json.fields(Set.of());
                told.put(tag.need("Key"), tag.texts().getOrDefault("Value", ""));
              });
          tags = Optional.of(told.isEmpty() ? Map.of() : told);
        }
        default -> {}
      }
    }

    Grants done() {
      return new Grants(inline, attached, boundary, tags);
    }
  }
}
