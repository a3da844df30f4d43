package dev.clausewright.aws;

import dev.clausewright.account.ApplyStatus;
import dev.clausewright.account.Attachment;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.account.TargetId;
import dev.clausewright.account.TargetKind;
import dev.clausewright.account.Workgroup;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import software.amazon.awssdk.services.redshift.model.Cluster;
import software.amazon.awssdk.services.redshift.model.ClusterIamRole;
import software.amazon.awssdk.services.redshiftserverless.model.Namespace;

/// Clusters, namespaces and workgroups of a Region.
final class Warehouses {
  record ClustersKey(Region region) {}

  record NamespacesKey(Region region) {}

  record WorkgroupsKey(Region region) {}

  /// A namespace lists its roles as stringified structs, their fields in either order.
  private static final Pattern ROLE = Pattern.compile("iamRoleArn=([^,)\\s]+)");

  private static final Pattern STATUS = Pattern.compile("applyStatus=([\\w-]+)");

  private final Session session;
  private final Memory memory;
  private final AccountId account;
  private final Map<String, Cause> problems = new ConcurrentHashMap<>();

  Warehouses(Session session, Memory memory, AccountId account) {
    this.session = session;
    this.memory = memory;
    this.account = account;
  }

  /// Both kinds; where one of them cannot be read, the other alone.
  Seen<List<Target>> all(Region region) {
    Side<Seen<List<Target>>> namespaces = Side.start(() -> namespaces(region));
    Seen<List<Target>> clusters = clusters(region);
    if (!(namespaces.get() instanceof Seen.Got<List<Target>>)) {
      return clusters instanceof Seen.Got<List<Target>>
          ? clusters
          : worse(clusters, namespaces.get());
    }
    if (!(clusters instanceof Seen.Got<List<Target>>)) {
      return namespaces.get();
    }
    return clusters.then(
        (some, when) ->
            namespaces
                .get()
                .map(
                    more ->
                        Stream.concat(some.stream(), more.stream())
                            .sorted(
                                Comparator.comparing((Target target) -> target.id().kind())
                                    .thenComparing(target -> target.id().name()))
                            .toList()));
  }

  /// Each list by itself.
  List<Seen<?>> each(Region region) {
    Side<Seen<List<Target>>> namespaces = Side.start(() -> namespaces(region));
    Seen<?> clusters = clusters(region);
    Seen<?> listed = namespaces.get();
    return List.of(clusters, listed, workgroups(region));
  }

  private static Seen<List<Target>> worse(Seen<List<Target>> one, Seen<List<Target>> other) {
    return one instanceof Seen.Failed<List<Target>>
        ? one
        : other instanceof Seen.Failed<List<Target>> ? other : one;
  }

  /// What could not be listed beside what could.
  List<Cause> problems() {
    return List.copyOf(problems.values());
  }

  void forget() {
    problems.clear();
  }

  private <T> Seen<T> noted(String what, Seen<T> seen) {
    String could = Faults.capital(what) + " could not be listed";
    switch (seen) {
      case Seen.Denied<T>(Permission missing) ->
          problems.put(what, new Cause(could, missing.sentence(), "account " + account.digits()));
      case Seen.Failed<T>(Cause cause) when !cause.equals(Calls.CANCELLED) ->
          problems.put(what, cause);
      case Seen<T> other -> {}
    }
    return seen;
  }

  /// One of them, which needs only the list of its own kind.
  Seen<Target> one(TargetKind kind, String name, Region region) {
    Seen<List<Target>> all =
        switch (kind) {
          case PROVISIONED -> clusters(region);
          case SERVERLESS -> namespaces(region);
        };
    return all.then(
        (targets, when) ->
            targets.stream()
                .filter(target -> target.id().name().equals(name))
                .findFirst()
                .<Seen<Target>>map(target -> new Seen.Got<>(target, when))
                .orElseGet(
                    () ->
                        new Seen.Absent<>(
                            "There is no %s called %s in %s of the account %s.%s"
                                .formatted(
                                    kind.noun(),
                                    name,
                                    region.name(),
                                    account.digits(),
                                    near(targets)))));
  }

  private static String near(List<Target> targets) {
    List<String> names = targets.stream().map(target -> target.id().name()).limit(5).toList();
    return names.isEmpty()
        ? ""
        : " There is "
            + String.join(", ", names)
            + (targets.size() > names.size() ? " and more" : "")
            + ".";
  }

  private Question question(Service service, String action, Region region, String what) {
    return new Question(
        session.host(service, region),
        new Permission(action, "*"),
        what + " of " + region.name(),
        "There is nothing of the kind in " + region.name() + ".");
  }

  private Seen<List<Target>> clusters(Region region) {
    return this.<Cluster>kept(
            new ClustersKey(region),
            question(Service.REDSHIFT, "redshift:DescribeClusters", region, "the clusters"),
            mark -> {
              var page =
                  session
                      .clients()
                      .redshift(region)
                      .describeClusters(request -> request.marker(mark.orElse(null)));
              return new Calls.Page<>(
                  NotSaid.need(page.hasClusters(), page.clusters(), "Clusters"),
                  Optional.ofNullable(page.marker()));
            })
        .map(clusters -> clusters.stream().map(cluster -> target(cluster, region)).toList());
  }

  private Seen<List<Target>> namespaces(Region region) {
    Side<Seen<List<software.amazon.awssdk.services.redshiftserverless.model.Workgroup>>>
        workgroups = Side.start(() -> workgroups(region));
    return this.<Namespace>kept(
            new NamespacesKey(region),
            question(
                Service.REDSHIFT_SERVERLESS,
                "redshift-serverless:ListNamespaces",
                region,
                "the namespaces"),
            mark -> {
              var page =
                  session
                      .clients()
                      .serverless(region)
                      .listNamespaces(request -> request.nextToken(mark.orElse(null)));
              return new Calls.Page<>(
                  NotSaid.need(page.hasNamespaces(), page.namespaces(), "namespaces"),
                  Optional.ofNullable(page.nextToken()));
            })
        .map(
            namespaces ->
                namespaces.stream()
                    .map(
                        namespace ->
                            target(namespace, region, workgroups.get().found().orElse(List.of())))
                    .toList());
  }

  private Seen<List<software.amazon.awssdk.services.redshiftserverless.model.Workgroup>> workgroups(
      Region region) {
    return kept(
        new WorkgroupsKey(region),
        question(
            Service.REDSHIFT_SERVERLESS,
            "redshift-serverless:ListWorkgroups",
            region,
            "the workgroups"),
        mark -> {
          var page =
              session
                  .clients()
                  .serverless(region)
                  .listWorkgroups(request -> request.nextToken(mark.orElse(null)));
          return new Calls.Page<>(
              NotSaid.need(page.hasWorkgroups(), page.workgroups(), "workgroups"),
              Optional.ofNullable(page.nextToken()));
        });
  }

  private <T> Seen<List<T>> kept(
      Object what, Question question, Function<Optional<String>, Calls.Page<T>> page) {
    return memory.once(what, () -> noted(question.what(), session.calls().all(question, page)));
  }

  private Target target(Cluster cluster, Region region) {
    String name = Book.text(cluster.clusterIdentifier());
    return new Target(
        new TargetId(TargetKind.PROVISIONED, account, region, name),
        String.join(
            ":",
            "arn",
            region.partition().id(),
            "redshift",
            region.name(),
            account.digits(),
            "cluster",
            name),
        Book.text(cluster.clusterStatus()),
        cluster.iamRoles().stream().flatMap(role -> attachment(role).stream()).toList(),
        Optional.ofNullable(cluster.defaultIamRoleArn()).flatMap(arn -> RoleArn.read(arn).found()),
        List.of());
  }

  private static Optional<Attachment> attachment(ClusterIamRole role) {
    return RoleArn.read(Book.text(role.iamRoleArn()))
        .found()
        .map(arn -> new Attachment(arn, ApplyStatus.read(Book.text(role.applyStatus()))));
  }

  private Target target(
      Namespace namespace,
      Region region,
      List<software.amazon.awssdk.services.redshiftserverless.model.Workgroup> workgroups) {
    String name = Book.text(namespace.namespaceName());
    return new Target(
        new TargetId(TargetKind.SERVERLESS, account, region, name),
        Book.text(namespace.namespaceArn()),
        Book.text(namespace.statusAsString()),
        namespace.iamRoles().stream().flatMap(role -> attachment(role).stream()).toList(),
        Optional.ofNullable(namespace.defaultIamRoleArn())
            .flatMap(arn -> RoleArn.read(arn).found()),
        workgroups.stream()
            .filter(workgroup -> name.equals(workgroup.namespaceName()))
            .map(
                workgroup ->
                    new Workgroup(
                        Book.text(workgroup.workgroupName()), Book.text(workgroup.workgroupId())))
            .toList());
  }

  /// `IamRole(applyStatus=in-sync, iamRoleArn=arn…)`, the fields in either order, or a bare ARN.
  static Optional<Attachment> attachment(String text) {
    Matcher role = ROLE.matcher(text);
    Matcher status = STATUS.matcher(text);
    String arn = role.find() ? role.group(1) : text;
    String word = status.find() ? status.group(1) : "in-sync";
    return RoleArn.read(arn).found().map(read -> new Attachment(read, ApplyStatus.read(word)));
  }
}
