package dev.clausewright.account;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The policy by which an administrator lets someone look at what could not be looked at: exactly
/// the rights that were refused, and nothing that changes anything.
public final class LookingPolicy {
  private LookingPolicy() {}

  /// The document, laid out; one statement for the actions that ask for the same resources.
  ///
  /// @param lacking at least one
  public static String of(Collection<Permission> lacking) {
    Map<String, SortedSet<String>> resources = new LinkedHashMap<>();
    for (Permission permission : lacking) {
      resources
          .computeIfAbsent(permission.action(), action -> new TreeSet<>())
          .add(permission.resource());
    }
    Map<SortedSet<String>, SortedSet<String>> statements = new LinkedHashMap<>();
    resources.forEach(
        (action, on) ->
            statements
                .computeIfAbsent(on.contains("*") ? all() : on, same -> new TreeSet<>())
                .add(action));
    return statements.entrySet().stream()
        .map(statement -> statement(statement.getValue(), statement.getKey()))
        .collect(
            Collectors.joining(
                ",\n", "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n", "\n  ]\n}\n"));
  }

  private static SortedSet<String> all() {
    return new TreeSet<>(List.of("*"));
  }

  private static String statement(Collection<String> actions, Collection<String> resources) {
    return "    {\n      \"Effect\": \"Allow\",\n      \"Action\": "
        + list(actions)
        + ",\n      \"Resource\": "
        + list(resources)
        + "\n    }";
  }

  private static String list(Collection<String> texts) {
    return texts.stream()
        .map(text -> "        \"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
        .collect(Collectors.joining(",\n", "[\n", "\n      ]"));
  }
}
