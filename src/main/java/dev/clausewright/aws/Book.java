package dev.clausewright.aws;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.iam.model.AttachedPermissionsBoundary;
import software.amazon.awssdk.services.iam.model.AttachedPolicy;
import software.amazon.awssdk.services.iam.model.GetAccountAuthorizationDetailsResponse;
import software.amazon.awssdk.services.iam.model.GroupDetail;
import software.amazon.awssdk.services.iam.model.ManagedPolicyDetail;
import software.amazon.awssdk.services.iam.model.PolicyDetail;
import software.amazon.awssdk.services.iam.model.PolicyVersion;
import software.amazon.awssdk.services.iam.model.RoleDetail;
import software.amazon.awssdk.services.iam.model.Tag;
import software.amazon.awssdk.services.iam.model.UserDetail;

/// All roles, users, groups and managed policies of an account, as GetAccountAuthorizationDetails
/// lists them.
final class Book {
  private final Map<String, Listed.Role> roles = new LinkedHashMap<>();
  private final Map<String, Listed.User> users = new LinkedHashMap<>();
  private final Map<String, Listed.Group> groups = new LinkedHashMap<>();
  private final Map<String, String> managed = new LinkedHashMap<>();

  static Book of(List<GetAccountAuthorizationDetailsResponse> pages) {
    Book book = new Book();
    pages.forEach(book::add);
    return book;
  }

  private void add(GetAccountAuthorizationDetailsResponse page) {
    page.roleDetailList().forEach(role -> roles.put(NotSaid.need(role.arn(), "Arn"), role(role)));
    page.userDetailList()
        .forEach(user -> users.put(Listed.nameOf(NotSaid.need(user.arn(), "Arn")), user(user)));
    page.groupDetailList()
        .forEach(group -> groups.put(NotSaid.need(group.groupName(), "GroupName"), group(group)));
    page.policies().forEach(this::managed);
  }

  /// Roles by their ARNs.
  Map<String, Listed.Role> roles() {
    return Collections.unmodifiableMap(roles);
  }

  /// Users by their names.
  Map<String, Listed.User> users() {
    return Collections.unmodifiableMap(users);
  }

  /// Groups by their names.
  Map<String, Listed.Group> groups() {
    return Collections.unmodifiableMap(groups);
  }

  /// Documents of the default versions, by the ARNs of the policies.
  Map<String, String> managed() {
    return Collections.unmodifiableMap(managed);
  }

  private static Listed.Role role(RoleDetail role) {
    return new Listed.Role(
        role.arn(),
        text(role.roleId()),
        Optional.ofNullable(role.assumeRolePolicyDocument()),
        tags(role.hasTags(), role.tags()),
        grants(
            role.hasRolePolicyList() ? Optional.of(role.rolePolicyList()) : Optional.empty(),
            role.hasAttachedManagedPolicies()
                ? Optional.of(role.attachedManagedPolicies())
                : Optional.empty(),
            boundary(role.permissionsBoundary())));
  }

  private static Listed.User user(UserDetail user) {
    Listed.Grants grants =
        grants(
            user.hasUserPolicyList() ? Optional.of(user.userPolicyList()) : Optional.empty(),
            user.hasAttachedManagedPolicies()
                ? Optional.of(user.attachedManagedPolicies())
                : Optional.empty(),
            boundary(user.permissionsBoundary()));
    return new Listed.User(
        user.arn(),
        text(user.userId()),
        user.groupList(),
        tags(user.hasTags(), user.tags()),
        user.hasGroupList() ? grants : grants.lacking("its groups"));
  }

  private static Listed.Group group(GroupDetail group) {
    return new Listed.Group(
        group.groupName(),
        grants(
            group.hasGroupPolicyList() ? Optional.of(group.groupPolicyList()) : Optional.empty(),
            group.hasAttachedManagedPolicies()
                ? Optional.of(group.attachedManagedPolicies())
                : Optional.empty(),
            Optional.empty()));
  }

  /// A member that the answer leaves out is not said, which is not the same as none.
  private static Listed.Grants grants(
      Optional<List<PolicyDetail>> inline,
      Optional<List<AttachedPolicy>> attached,
      Optional<String> boundary) {
    Listed.Grants grants =
        new Listed.Grants(
            inline.orElse(List.of()).stream()
                .map(policy -> new Listed.Inline(policy.policyName(), policy.policyDocument()))
                .toList(),
            attached.orElse(List.of()).stream().map(AttachedPolicy::policyArn).toList(),
            boundary,
            List.of());
    if (inline.isEmpty()) {
      grants = grants.lacking("its inline policies");
    }
    return attached.isEmpty() ? grants.lacking("its attached policies") : grants;
  }

  static Optional<String> boundary(
      @org.jspecify.annotations.Nullable AttachedPermissionsBoundary boundary) {
    return boundary == null
        ? Optional.empty()
        : Optional.ofNullable(boundary.permissionsBoundaryArn());
  }

  static Optional<Map<String, String>> tags(boolean said, List<Tag> tags) {
    return said
        ? Optional.of(
            tags.stream().collect(Collectors.toMap(Tag::key, Tag::value, (first, again) -> first)))
        : Optional.empty();
  }

  static String text(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }

  /// A managed policy counts with its default version, not with its newest.
  private void managed(ManagedPolicyDetail policy) {
    policy.policyVersionList().stream()
        .filter(version -> isDefault(version, policy.defaultVersionId()))
        .map(PolicyVersion::document)
        .filter(document -> document != null)
        .findFirst()
        .ifPresent(document -> managed.putIfAbsent(policy.arn(), document));
  }

  private static boolean isDefault(
      PolicyVersion version, @org.jspecify.annotations.Nullable String id) {
    return Boolean.TRUE.equals(version.isDefaultVersion())
        || (version.isDefaultVersion() == null && version.versionId().equals(id));
  }
}
