package dev.clausewright.aws;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was read of IAM, as get-account-authorization-details prints it. Where not everything was
/// listed, it says that a page is missing, so that nobody takes what is not in it for not there.
final class IamExport {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Listed.Role> roles = new LinkedHashMap<>();
  private final Map<String, Listed.User> users = new LinkedHashMap<>();
  private final Map<String, Listed.Group> groups = new LinkedHashMap<>();
  private final Map<String, String> managed = new LinkedHashMap<>();
  private boolean whole;

  /// @param found the latest first: what was read twice is written as it was read last
  IamExport(Map<Object, Object> found) {
    found.forEach(
        (what, value) -> {
          switch (value) {
            case Book book -> {
              whole = true;
              book.roles().forEach(roles::putIfAbsent);
              book.users().forEach(users::putIfAbsent);
              book.groups().forEach(groups::putIfAbsent);
              book.managed().forEach(managed::putIfAbsent);
            }
            case Listed.Role role -> roles.putIfAbsent(role.arn(), role);
            case Listed.User user -> users.putIfAbsent(Listed.nameOf(user.arn()), user);
            case Listed.Group group -> groups.putIfAbsent(group.name(), group);
            case String document when what instanceof Principals.ManagedKey(String arn) ->
                managed.putIfAbsent(arn, document);
            default -> {}
          }
        });
    roles.values().removeIf(role -> role.trust().isEmpty());
    for (Map<String, ? extends Listed> some : List.of(roles, users, groups)) {
      whole &= !some.values().removeIf(one -> !one.grants().unread().isEmpty());
    }
  }

  /// None if nothing of IAM was read.
  Optional<String> page() {
    if (!whole && roles.isEmpty() && users.isEmpty() && groups.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode page = JSON.createObjectNode();
    ArrayNode roleList = page.putArray("RoleDetailList");
    roles.values().forEach(role -> role(roleList.addObject(), role));
    ArrayNode userList = page.putArray("UserDetailList");
    users.values().forEach(user -> user(userList.addObject(), user));
    ArrayNode groupList = page.putArray("GroupDetailList");
    groups
        .values()
        .forEach(
            group ->
                grants(
                    groupList.addObject().put("GroupName", group.name()), "Group", group.grants()));
    ArrayNode policies = page.putArray("Policies");
    managed.forEach((arn, document) -> policy(policies.addObject(), arn, document));
    return Optional.of(page.put("IsTruncated", !whole).toString());
  }

  private static void role(ObjectNode node, Listed.Role role) {
    node.put("RoleName", Listed.nameOf(role.arn()))
        .put("RoleId", role.id())
        .put("Arn", role.arn())
        .put("AssumeRolePolicyDocument", role.trust().orElse(""));
    grants(node, "Role", role.grants());
    tags(node, role.tags());
  }

  private static void user(ObjectNode node, Listed.User user) {
    node.put("UserName", Listed.nameOf(user.arn())).put("UserId", user.id()).put("Arn", user.arn());
    ArrayNode groups = node.putArray("GroupList");
    user.groups().forEach(groups::add);
    grants(node, "User", user.grants());
    tags(node, user.tags());
  }

  private static void grants(ObjectNode node, String sort, Listed.Grants grants) {
    ArrayNode inline = node.putArray(sort + "PolicyList");
    grants
        .inline()
        .forEach(
            policy ->
                inline
                    .addObject()
                    .put("PolicyName", policy.name())
                    .put("PolicyDocument", policy.document()));
    ArrayNode attached = node.putArray("AttachedManagedPolicies");
    grants
        .attached()
        .forEach(
            arn ->
                attached.addObject().put("PolicyName", Listed.nameOf(arn)).put("PolicyArn", arn));
    grants
        .boundary()
        .ifPresent(
            arn ->
                node.putObject("PermissionsBoundary")
                    .put("PermissionsBoundaryType", "Policy")
                    .put("PermissionsBoundaryArn", arn));
  }

  private static void tags(ObjectNode node, Optional<Map<String, String>> tags) {
    tags.ifPresent(
        told -> {
          ArrayNode list = node.putArray("Tags");
          told.forEach((key, value) -> list.addObject().put("Key", key).put("Value", value));
        });
  }

  private static void policy(ObjectNode node, String arn, String document) {
    node.put("PolicyName", Listed.nameOf(arn)).put("Arn", arn).put("DefaultVersionId", "v1");
    node.putArray("PolicyVersionList")
        .addObject()
        .put("Document", document)
        .put("VersionId", "v1")
        .put("IsDefaultVersion", true);
  }
}
