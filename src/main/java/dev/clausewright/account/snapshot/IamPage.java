package dev.clausewright.account.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One page of get-account-authorization-details, or what the command line merged from several.
final class IamPage {
  /// The members by which such a page is told from other files.
  static final Set<String> MEMBERS =
      Set.of("UserDetailList", "GroupDetailList", "RoleDetailList", "Policies");

  private static final Set<String> ROLE = Set.of("Arn", "RoleId");
  private static final Set<String> USER = Set.of("Arn", "UserId");
  private static final Set<String> NAME = Set.of("GroupName");
  private static final Set<String> TRUST = Set.of("AssumeRolePolicyDocument");

  private final List<IamIndex.Role> roles = new ArrayList<>();
  private final List<IamIndex.User> users = new ArrayList<>();
  private final List<IamIndex.Group> groups = new ArrayList<>();
  private final Map<String, Passage> managed = new LinkedHashMap<>();
  private boolean truncated;

  List<IamIndex.Role> roles() {
    return roles;
  }

  List<IamIndex.User> users() {
    return users;
  }

  List<IamIndex.Group> groups() {
    return groups;
  }

  Map<String, Passage> managed() {
    return managed;
  }

  /// The number of the account that the page is about; none if it names nobody.
  Optional<String> account() {
    return roles.stream()
        .map(IamIndex.Role::arn)
        .findFirst()
        .or(() -> users.stream().map(IamIndex.User::arn).findFirst())
        .map(IamIndex::accountOf);
  }

  /// Whether a further page follows.
  boolean truncated() {
    return truncated;
  }

  IamPage continued(boolean goesOn) {
    truncated = goesOn;
    return this;
  }

  /// Takes a member of the page; the walk stands on its value.
  void member(String name, Json json) throws Unreadable {
    switch (name) {
      case "RoleDetailList" -> json.elements(() -> role(json));
      case "UserDetailList" -> json.elements(() -> user(json));
      case "GroupDetailList" -> json.elements(() -> group(json));
      case "Policies" -> json.elements(() -> policy(json));
      default -> {}
    }
  }

  private void role(Json json) throws Unreadable {
    Grants.Collector grants = new Grants.Collector();
    Fields role = json.fields(ROLE, TRUST, name -> grants.member(name, json));
    roles.add(
        new IamIndex.Role(
            role.need("Arn"),
            role.text("RoleId").orElse(""),
            role.document("AssumeRolePolicyDocument"),
            grants.done()));
  }

  private void user(Json json) throws Unreadable {
    Grants.Collector grants = new Grants.Collector();
    List<String> in = new ArrayList<>();
    Fields user =
        json.fields(
            USER,
            Set.of(),
            name -> {
              if (name.equals("GroupList")) {
                json.elements(() -> in.add(json.text()));
              } else {
                grants.member(name, json);
              }
            });
    String arn = user.need("Arn");
    users.add(
        new IamIndex.User(arn, user.text("UserId").orElse(""), List.copyOf(in), grants.done()));
  }

  private void group(Json json) throws Unreadable {
    Grants.Collector grants = new Grants.Collector();
    Fields group = json.fields(NAME, Set.of(), name -> grants.member(name, json));
    groups.add(new IamIndex.Group(group.need("GroupName"), grants.done()));
  }

  /// A managed policy counts with its default version, not with its newest.
  private void policy(Json json) throws Unreadable {
    Map<String, Passage> versions = new LinkedHashMap<>();
    List<String> marked = new ArrayList<>();
    Fields policy =
        json.fields(
            Set.of(),
            name -> {
              if (name.equals("PolicyVersionList")) {
                json.elements(() -> version(json, versions, marked));
              }
            });
    String arn = policy.need("Arn");
    Optional<String> standard =
        marked.stream().findFirst().or(() -> policy.text("DefaultVersionId"));
    standard.map(versions::get).ifPresent(document -> managed.putIfAbsent(arn, document));
  }

  private static void version(Json json, Map<String, Passage> versions, List<String> marked)
      throws Unreadable {
    Fields version = json.fields(Set.of("Document"));
    String id = version.need("VersionId");
    if (version.documents().containsKey("Document")) {
      versions.put(id, version.document("Document"));
    }
    if (version.isTrue("IsDefaultVersion")) {
      marked.add(id);
    }
  }
}
