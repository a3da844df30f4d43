package dev.clausewright.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One allowing statement of a policy to be written.
///
/// @param sid empty for none
/// @param principal kind and names, only in policies of resources
/// @param resources empty in trust policies
record Grant(
    String sid,
    Optional<Who> principal,
    List<String> actions,
    List<String> resources,
    Optional<When> condition) {
  Grant {
    actions = List.copyOf(actions);
    resources = List.copyOf(resources);
  }

  /// Whom it lets in: `Service` or `AWS`.
  record Who(String kind, List<String> names) {}

  /// One condition.
  record When(String operator, String key, List<String> values) {}

  static Grant allow(String sid, List<String> actions, List<String> resources) {
    return new Grant(sid, Optional.empty(), actions, resources, Optional.empty());
  }

  static Grant letIn(String kind, List<String> names, Optional<When> condition) {
    return new Grant(
        "", Optional.of(new Who(kind, names)), List.of("sts:AssumeRole"), List.of(), condition);
  }

  Grant when(String operator, String key, List<String> values) {
    return new Grant(
        sid, principal, actions, resources, Optional.of(new When(operator, key, values)));
  }

  Grant named(String other) {
    return new Grant(other, principal, actions, resources, condition);
  }

  /// The members of the statement, one or more lines each, with this indentation.
  List<String> lines(String indent) {
    List<String> members = new ArrayList<>();
    if (!sid.isEmpty()) {
      members.add("\"Sid\": " + JsonText.quoted(sid));
    }
    members.add("\"Effect\": \"Allow\"");
    principal.ifPresent(
        who ->
            members.add(
                "\"Principal\": { %s: %s }"
                    .formatted(JsonText.quoted(who.kind()), JsonText.value(who.names(), indent))));
    members.add("\"Action\": " + JsonText.value(actions, indent));
    if (!resources.isEmpty()) {
      members.add("\"Resource\": " + JsonText.value(resources, indent));
    }
    condition.ifPresent(
        when ->
            members.add(
                "\"Condition\": { %s: {\n%s  %s: %s } }"
                    .formatted(
                        JsonText.quoted(when.operator()),
                        indent,
                        JsonText.quoted(when.key()),
                        JsonText.value(when.values(), indent + "  "))));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      lines.add(indent + members.get(i) + (i + 1 < members.size() ? "," : ""));
    }
    return lines;
  }
}
