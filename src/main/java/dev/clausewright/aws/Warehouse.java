package dev.clausewright.aws;

import dev.clausewright.account.ApplyStatus;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Seen;
import dev.clausewright.account.TargetId;
import dev.clausewright.account.TargetKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One cluster or namespace: the roles it has at this moment, read anew each time, and the one call
/// that changes them.
record Warehouse(Session session, TargetId id) {
  private static final Pattern ARN =
      Pattern.compile("iamRoleArn=([^)\\s]+?)(?=,\\s*applyStatus=|\\)|$)");
  private static final Pattern STATUS = Pattern.compile("applyStatus=([\\w-]+)");

  /// How it stands.
  ///
  /// @param state AWS's own word, such as `available`; empty if it was not said
  /// @param roles by ARN with their states, in AWS's order
  /// @param defaultRole its ARN
  record Standing(String state, Map<String, ApplyStatus> roles, Optional<String> defaultRole) {}

  boolean serverless() {
    return id.kind() == TargetKind.SERVERLESS;
  }

  Seen<Standing> standing() {
    return serverless()
        ? ask(Aim.READ, "redshift-serverless:GetNamespace", this::namespace)
        : ask(Aim.READ, "redshift:DescribeClusters", this::cluster);
  }

  private Standing cluster() {
    var answer =
        session
            .clients()
            .redshift(id.region())
            .describeClusters(r -> r.clusterIdentifier(id.name()));
    var clusters = NotSaid.need(answer.hasClusters(), answer.clusters(), "Clusters");
    if (clusters.isEmpty()) {
      throw new NotSaid("Cluster");
    }
    Map<String, ApplyStatus> roles = new LinkedHashMap<>();
    clusters
        .getFirst()
        .iamRoles()
        .forEach(
            role ->
                roles.put(
                    NotSaid.need(role.iamRoleArn(), "IamRoleArn"),
                    ApplyStatus.read(Optional.ofNullable(role.applyStatus()).orElse(""))));
    return new Standing(
        said(clusters.getFirst().clusterStatus()).orElse(""),
        roles,
        said(clusters.getFirst().defaultIamRoleArn()));
  }

  private Standing namespace() {
    var namespace =
        NotSaid.need(
            session
                .clients()
                .serverless(id.region())
                .getNamespace(r -> r.namespaceName(id.name()))
                .namespace(),
            "namespace");
    Map<String, ApplyStatus> roles = new LinkedHashMap<>();
    for (String element : namespace.iamRoles()) {
      Matcher arn = ARN.matcher(element);
      Matcher status = STATUS.matcher(element);
      roles.put(
          arn.find() ? arn.group(1) : element,
          status.find() ? ApplyStatus.read(status.group(1)) : ApplyStatus.IN_SYNC);
    }
    return new Standing(
        said(namespace.statusAsString()).orElse(""), roles, said(namespace.defaultIamRoleArn()));
  }

  private static Optional<String> said(@org.jspecify.annotations.Nullable String text) {
    return text == null || text.isBlank() ? Optional.empty() : Optional.of(text);
  }

  /// Of a cluster.
  Seen<Boolean> modify(List<String> add, List<String> remove, Optional<String> defaultRole) {
    return ask(
        Aim.CHANGE,
        "redshift:ModifyClusterIamRoles",
        () -> {
          session
              .clients()
              .redshift(id.region())
              .modifyClusterIamRoles(
                  r -> {
                    r.clusterIdentifier(id.name());
                    if (!add.isEmpty()) {
                      r.addIamRoles(add);
                    }
                    if (!remove.isEmpty()) {
                      r.removeIamRoles(remove);
                    }
                    defaultRole.ifPresent(r::defaultIamRoleArn);
                  });
          return true;
        });
  }

  /// Of a namespace: the list is the whole list, and the default role goes with it.
  Seen<Boolean> update(List<String> roles, Optional<String> defaultRole) {
    return ask(
        Aim.CHANGE,
        "redshift-serverless:UpdateNamespace",
        () -> {
          session
              .clients()
              .serverless(id.region())
              .updateNamespace(
                  r -> {
                    r.namespaceName(id.name()).iamRoles(roles);
                    defaultRole.ifPresent(r::defaultIamRoleArn);
                  });
          return true;
        });
  }

  private <T> Seen<T> ask(Aim aim, String action, Callable<T> call) {
    Service service = serverless() ? Service.REDSHIFT_SERVERLESS : Service.REDSHIFT;
    return session
        .calls()
        .ask(
            new Question(
                session.host(service, id.region()),
                new Permission(action, "*"),
                aim,
                "the roles of " + id.name(),
                "There is no " + id.name() + " in " + id.region().name() + "."),
            call);
  }
}
