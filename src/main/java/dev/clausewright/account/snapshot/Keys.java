package dev.clausewright.account.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whose the access keys are: rows of list-access-keys of all users joined, and
/// `sessions.json`, which notes for a temporary key what get-caller-identity answered with it.
final class Keys {
  /// The name under which rows of the root user stand.
  static final String ROOT = "<root_account>";

  /// A row of list-access-keys.
  record Row(String user, String status) {}

  private final Map<String, Row> rows = new HashMap<>();
  private final Map<String, List<Row>> byUser = new HashMap<>();
  private final Map<String, String> sessions = new HashMap<>();
  private boolean listed;

  /// Takes a member if it is about keys.
  void member(String name, Json json) throws Unreadable {
    switch (name) {
      case "Sessions" -> json.elements(() -> session(json));
      case "AccessKeyMetadata" -> json.elements(() -> row(json.fields(Set.of())));
      default -> {}
    }
  }

  /// The root user's own list has no user name.
  private void row(Fields row) throws Unreadable {
    Row key = new Row(row.text("UserName").orElse(ROOT), row.text("Status").orElse(""));
    if (rows.put(row.need("AccessKeyId"), key) == null) {
      byUser.computeIfAbsent(key.user(), user -> new ArrayList<>()).add(key);
    }
  }

  private void session(Json json) throws Unreadable {
    Map<String, String> identity = new HashMap<>();
    Fields session =
        json.fields(
            Set.of(),
            member -> {
              if (member.equals("CallerIdentity")) {
                identity.putAll(json.fields(Set.of()).texts());
              }
            });
    String arn = identity.get("Arn");
    if (arn == null) {
      throw json.wrong("A session needs a CallerIdentity with an Arn.");
    }
    sessions.put(session.need("AccessKeyId"), arn);
  }

  /// Notes that there was the list of all users' keys.
  void listed() {
    listed = true;
  }

  /// Whether all long-term keys are known.
  boolean isListed() {
    return listed;
  }

  Optional<Row> row(String id) {
    return Optional.ofNullable(rows.get(id));
  }

  /// The keys of a user, as far as they were listed.
  List<Row> rows(String user) {
    return byUser.getOrDefault(user, List.of());
  }

  /// The ARN behind a temporary key.
  Optional<String> session(String id) {
    return Optional.ofNullable(sessions.get(id));
  }
}
