package dev.clausewright.remedy;

import dev.clausewright.account.Target;
import dev.clausewright.check.ExternalId;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.iam.Condition;
import dev.clausewright.iam.Effect;
import dev.clausewright.iam.Element;
import dev.clausewright.iam.Policy;
import dev.clausewright.iam.PolicyReading;
import dev.clausewright.iam.Statement;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Services;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Trust policies to be written (5.1).
public final class TrustPolicy {
  private static final String SOURCE_ACCOUNT = "aws:SourceAccount";

  private TrustPolicy() {}

  /// For the first role: lets Redshift in, for every database user.
  public static String of(Ask ask) {
    return JsonText.document(List.of(Grant.letIn("Service", services(ask), Optional.empty())));
  }

  /// For the first role: only for the database user of the ask, where user and target are known
  /// else for every one.
  public static String forUser(Ask ask, Optional<Target> target) {
    Optional<String> external =
        ask.place().user().flatMap(user -> target.flatMap(t -> ExternalId.of(t, user)));
    return JsonText.document(
        List.of(Grant.letIn("Service", services(ask), external.map(TrustPolicy::externalId))));
  }

  /// For a later role of a chain: lets the role before it in.
  public static String ofNext(RoleArn previous) {
    return JsonText.document(
        List.of(Grant.letIn("AWS", List.of(previous.text()), Optional.empty())));
  }

  /// An existing document that lets these services in, too.
  static String addingServices(
      String document, List<String> services, Optional<String> externalId) {
    return JsonText.adding(
        document, Grant.letIn("Service", services, externalId.map(TrustPolicy::externalId)));
  }

  /// An existing document that lets this role in, too.
  static String addingRole(String document, RoleArn previous) {
    return JsonText.adding(
        document, Grant.letIn("AWS", List.of(previous.text()), Optional.empty()));
  }

  /// the same document with its blocking conditions replaced by the account of the cluster;
  /// all else stays as it is.
  static String forAccount(String document, List<String> blocking, String account) {
    if (!(Policy.read(document) instanceof PolicyReading.Parsed(Policy policy))) {
      return document;
    }
    String text = document;
    for (Statement statement : policy.statements().reversed()) {
      boolean blocks = statement.conditions().stream().anyMatch(c -> holds(blocking, c.key()));
      if (statement.effect() == Effect.ALLOW && blocks) {
        text =
            JsonText.replacing(
                text, statement.range(Element.CONDITION), conditions(statement, blocking, account));
      }
    }
    return text;
  }

  /// What is left of the conditions, and the account in their place.
  private static String conditions(Statement statement, List<String> blocking, String account) {
    Map<String, List<String>> operators = new LinkedHashMap<>();
    for (Condition condition : statement.conditions()) {
      if (!holds(blocking, condition.key()) && !condition.key().equalsIgnoreCase(SOURCE_ACCOUNT)) {
        operators
            .computeIfAbsent(condition.operator(), _ -> new ArrayList<>())
            .add(
                JsonText.quoted(condition.key())
                    + ": "
                    + JsonText.value(condition.values(), "      "));
      }
    }
    operators
        .computeIfAbsent("StringEquals", _ -> new ArrayList<>())
        .add(JsonText.quoted(SOURCE_ACCOUNT) + ": " + JsonText.quoted(account));
    return operators.entrySet().stream()
        .map(
            e ->
                "%s: { %s }"
                    .formatted(JsonText.quoted(e.getKey()), String.join(", ", e.getValue())))
        .collect(Collectors.joining(", ", "\"Condition\": { ", " }"));
  }

  private static boolean holds(List<String> keys, String key) {
    return keys.stream().anyMatch(key::equalsIgnoreCase);
  }

  /// for a namespace.
  static List<String> services(Ask ask) {
    return ask.place().serverless()
        ? List.of(Services.PROVISIONED, Services.SERVERLESS)
        : List.of(Services.PROVISIONED);
  }

  private static Grant.When externalId(String id) {
    return new Grant.When("StringEquals", "sts:ExternalId", List.of(id));
  }
}
