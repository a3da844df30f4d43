package dev.clausewright.remedy;

import dev.clausewright.account.Target;
import dev.clausewright.check.ExternalId;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Services;
import java.util.List;
import java.util.Optional;

/// Trust policies to be written (5.1).
public final class TrustPolicy {
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

  /// in place of a condition that blocks, the account of the cluster.
  static String forAccount(Ask ask, String account) {
    return JsonText.document(
        List.of(
            Grant.letIn(
                "Service",
                services(ask),
                Optional.of(
                    new Grant.When("StringEquals", "aws:SourceAccount", List.of(account))))));
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
