package dev.clausewright.aws;

import dev.clausewright.account.Permission;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.Partition;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.EntityType;
import software.amazon.awssdk.services.iam.model.GetAccountAuthorizationDetailsResponse;
import software.amazon.awssdk.services.iam.model.Group;
import software.amazon.awssdk.services.iam.model.Role;

/// Reads IAM: all of it where that is permitted, else one role or user with what it holds.
final class IamReader {
  private static final int PAGE = 1000;

  private final Session session;
  private final Partition partition;
  private final String account;
  private final Holdings holdings;

  /// @param account its number
  /// @param managed reads a managed policy's document, or knows it already
  IamReader(Session session, String account, Function<String, Seen<String>> managed) {
    this.session = session;
    this.partition = session.region().partition();
    this.account = account;
    this.holdings = new Holdings(session.calls(), this::question, managed);
  }

  private IamClient iam() {
    return session.clients().iam(partition);
  }

  private Question question(String action, String resource, String what) {
    return new Question(
        session.host(Service.IAM),
        new Permission("iam:" + action, resource),
        what,
        Faults.capital(what) + " is not in the account " + account + ".");
  }

  private String arn(String resource) {
    return "arn:" + partition.id() + ":iam::" + account + ":" + resource;
  }

  /// Everything in one listing, page by page.
  Seen<Book> book() {
    return session
        .calls()
        .<GetAccountAuthorizationDetailsResponse>all(
            question(
                "GetAccountAuthorizationDetails",
                "*",
                "the roles and users of the account " + account),
            mark -> {
              GetAccountAuthorizationDetailsResponse page =
                  iam()
                      .getAccountAuthorizationDetails(
                          request ->
                              request
                                  .maxItems(PAGE)
                                  .marker(mark.orElse(null))
                                  .filter(
                                      EntityType.ROLE,
                                      EntityType.USER,
                                      EntityType.GROUP,
                                      EntityType.LOCAL_MANAGED_POLICY,
                                      EntityType.AWS_MANAGED_POLICY));
              NotSaid.need(page.hasRoleDetailList(), page, "RoleDetailList");
              return new Calls.Page<>(
                  List.of(page), Holdings.next(page.isTruncated(), page.marker()));
            })
        .map(Book::of);
  }

  /// The ARNs of all roles.
  Seen<List<String>> roles() {
    return session
        .calls()
        .all(
            question("ListRoles", arn("role/*"), "the list of roles"),
            mark -> {
              var page = iam().listRoles(r -> r.maxItems(PAGE).marker(mark.orElse(null)));
              return new Calls.Page<>(
                  NotSaid.need(page.hasRoles(), page.roles(), "Roles").stream()
                      .map(role -> NotSaid.need(role.arn(), "Arn"))
                      .toList(),
                  Holdings.next(page.isTruncated(), page.marker()));
            });
  }

  /// The names of all users.
  Seen<List<String>> users() {
    return session
        .calls()
        .all(
            question("ListUsers", arn("user/*"), "the list of users"),
            mark -> {
              var page = iam().listUsers(r -> r.maxItems(PAGE).marker(mark.orElse(null)));
              return new Calls.Page<>(
                  NotSaid.need(page.hasUsers(), page.users(), "Users").stream()
                      .map(user -> NotSaid.need(user.userName(), "UserName"))
                      .toList(),
                  Holdings.next(page.isTruncated(), page.marker()));
            });
  }

  /// One role. Its own answer and what it holds are asked side by side.
  Seen<Listed.Role> role(String name, String path) {
    String arn = arn("role" + path + name);
    Holdings.Grip grip =
        new Holdings.Grip(
            "Role",
            arn,
            "the role " + name,
            mark -> {
              var page = iam().listRolePolicies(r -> r.roleName(name).marker(mark.orElse(null)));
              return new Calls.Page<>(
                  NotSaid.need(page.hasPolicyNames(), page.policyNames(), "PolicyNames"),
                  Holdings.next(page.isTruncated(), page.marker()));
            },
            policy ->
                iam().getRolePolicy(r -> r.roleName(name).policyName(policy)).policyDocument(),
            mark -> {
              var page =
                  iam().listAttachedRolePolicies(r -> r.roleName(name).marker(mark.orElse(null)));
              return Holdings.attached(
                  page.hasAttachedPolicies(),
                  page.attachedPolicies(),
                  Holdings.next(page.isTruncated(), page.marker()));
            });
    Side<Seen<Role>> itself =
        Side.start(
            () ->
                session
                    .calls()
                    .ask(
                        question("GetRole", arn, "the role " + name),
                        () -> NotSaid.need(iam().getRole(r -> r.roleName(name)).role(), "Role")));
    Listed.Grants grants = holdings.of(grip);
    return itself
        .get()
        .map(
            role ->
                new Listed.Role(
                    role.arn() == null ? arn : role.arn(),
                    Book.text(role.roleId()),
                    Optional.ofNullable(role.assumeRolePolicyDocument()),
                    Book.tags(role.hasTags(), role.tags()),
                    grants.within(Book.boundary(role.permissionsBoundary()))));
  }

  /// One user, with the names of its groups.
  Seen<Listed.User> user(String name) {
    String arn = arn("user/" + name);
    Holdings.Grip grip =
        new Holdings.Grip(
            "User",
            arn,
            "the user " + name,
            mark -> {
              var page = iam().listUserPolicies(r -> r.userName(name).marker(mark.orElse(null)));
              return new Calls.Page<>(
                  NotSaid.need(page.hasPolicyNames(), page.policyNames(), "PolicyNames"),
                  Holdings.next(page.isTruncated(), page.marker()));
            },
            policy ->
                iam().getUserPolicy(r -> r.userName(name).policyName(policy)).policyDocument(),
            mark -> {
              var page =
                  iam().listAttachedUserPolicies(r -> r.userName(name).marker(mark.orElse(null)));
              return Holdings.attached(
                  page.hasAttachedPolicies(),
                  page.attachedPolicies(),
                  Holdings.next(page.isTruncated(), page.marker()));
            });
    Side<Listed.Grants> grants = Side.start(() -> holdings.of(grip));
    Side<Seen<List<String>>> groups = Side.start(() -> groups(name, arn));
    return session
        .calls()
        .ask(
            question("GetUser", arn, "the user " + name),
            () -> NotSaid.need(iam().getUser(r -> r.userName(name)).user(), "User"))
        .map(
            user ->
                new Listed.User(
                    user.arn() == null ? arn : user.arn(),
                    Book.text(user.userId()),
                    groups.get().found().orElse(List.of()),
                    Book.tags(user.hasTags(), user.tags()),
                    grants
                        .get()
                        .within(Book.boundary(user.permissionsBoundary()))
                        .unless(groups.get(), "its groups (iam:ListGroupsForUser)")));
  }

  private Seen<List<String>> groups(String name, String arn) {
    return session
        .calls()
        .all(
            question("ListGroupsForUser", arn, "the groups of the user " + name),
            mark -> {
              var page = iam().listGroupsForUser(r -> r.userName(name).marker(mark.orElse(null)));
              return new Calls.Page<>(
                  NotSaid.need(page.hasGroups(), page.groups(), "Groups").stream()
                      .map(Group::groupName)
                      .toList(),
                  Holdings.next(page.isTruncated(), page.marker()));
            });
  }

  /// What a group holds.
  Listed.Group group(String name) {
    String arn = arn("group/" + name);
    return new Listed.Group(
        name,
        holdings.of(
            new Holdings.Grip(
                "Group",
                arn,
                "the group " + name,
                mark -> {
                  var page =
                      iam().listGroupPolicies(r -> r.groupName(name).marker(mark.orElse(null)));
                  return new Calls.Page<>(
                      NotSaid.need(page.hasPolicyNames(), page.policyNames(), "PolicyNames"),
                      Holdings.next(page.isTruncated(), page.marker()));
                },
                policy ->
                    iam()
                        .getGroupPolicy(r -> r.groupName(name).policyName(policy))
                        .policyDocument(),
                mark -> {
                  var page =
                      iam()
                          .listAttachedGroupPolicies(
                              r -> r.groupName(name).marker(mark.orElse(null)));
                  return Holdings.attached(
                      page.hasAttachedPolicies(),
                      page.attachedPolicies(),
                      Holdings.next(page.isTruncated(), page.marker()));
                })));
  }

  /// The document of a managed policy's default version.
  Seen<String> managed(String arn) {
    return session
        .calls()
        .ask(
            question("GetPolicy", arn, "the policy " + arn),
            () ->
                NotSaid.need(
                    NotSaid.need(iam().getPolicy(r -> r.policyArn(arn)).policy(), "Policy")
                        .defaultVersionId(),
                    "DefaultVersionId"))
        .then(
            (version, when) ->
                session
                    .calls()
                    .ask(
                        question("GetPolicyVersion", arn, "the policy " + arn),
                        () ->
                            NotSaid.need(
                                NotSaid.need(
                                        iam()
                                            .getPolicyVersion(
                                                r -> r.policyArn(arn).versionId(version))
                                            .policyVersion(),
                                        "PolicyVersion")
                                    .document(),
                                "Document")));
  }
}
