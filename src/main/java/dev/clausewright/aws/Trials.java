package dev.clausewright.aws;

import dev.clausewright.account.BucketFacts;
import dev.clausewright.account.Permission;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.RoleSummary;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Trial;
import dev.clausewright.account.Trial.Answer;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.Bucket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import software.amazon.awssdk.services.emr.model.InvalidRequestException;

/// Tries each kind of reading with one or a few calls. What the pickers and the checks want anyway
/// is read for good; the rest is asked about names that nothing has.
final class Trials {
  private static final String NOTHING = "clausewright-trial";
  private static final String NO_KEY = "00000000-0000-0000-0000-000000000000";
  private static final String NO_CLUSTER = "j-0000000000000";
  private static final Answer EACH = new Answer.Open("told with each check");

  private final Session session;
  private final Warehouses warehouses;
  private final Principals principals;
  private final Buckets buckets;

  Trials(Session session, Warehouses warehouses, Principals principals, Buckets buckets) {
    this.session = session;
    this.warehouses = warehouses;
    this.principals = principals;
    this.buckets = buckets;
  }

  /// @param bucket one that the statement names
  List<Trial> all(Optional<Bucket> bucket) {
    return List.of(
        new Trial("Clusters and namespaces", () -> answer(warehouses.each(session.region()))),
        new Trial("Roles, users, policies", this::principals),
        new Trial("AWS’s simulator", this::simulator),
        new Trial("Owners of access keys", this::owners),
        bucket
            .map(named -> new Trial("Bucket " + named.name(), () -> bucket(named)))
            .orElseGet(() -> new Trial("Buckets", () -> EACH)),
        new Trial("KMS keys", this::keys),
        new Trial("DynamoDB tables", this::tables),
        new Trial("EMR clusters", this::emr));
  }

  /// What was refused, if anything was; else whether all of it was answered.
  private static Answer answer(List<? extends Seen<?>> all) {
    List<Permission> lacking = new ArrayList<>();
    Optional<String> failed = Optional.empty();
    for (Seen<?> seen : all) {
      switch (seen) {
        case Seen.Denied<?>(Permission missing) -> lacking.add(missing);
        case Seen.Failed<?>(var cause) -> failed = Optional.of(cause.what());
        case Seen.NotHeld<?>(String where) -> failed = Optional.of(where);
        case Seen.Got<?> _, Seen.Absent<?> _ -> {}
      }
    }
    return lacking.isEmpty()
        ? failed.<Answer>map(Answer.Open::new).orElseGet(Answer.May::new)
        : new Answer.Lacks(lacking);
  }

  /// One listing tells all; without it one role is read by itself, as all others will be.
  private Answer principals() {
    Seen<List<RoleSummary>> roles = principals.roles();
    if (principals.wholeListing()) {
      return new Answer.May();
    }
    Seen<List<String>> users = principals.users();
    Optional<Seen<RoleDetail>> one =
        roles.found().stream().flatMap(List::stream).findFirst().map(r -> principals.role(r.arn()));
    List<Seen<?>> seen = new ArrayList<>(List.of(roles, users));
    one.ifPresent(seen::add);
    Answer answer = answer(seen);
    boolean parts =
        one.flatMap(Seen::found)
            .filter(role -> !role.identity().flaws().isEmpty() || !role.trust().flaws().isEmpty())
            .isPresent();
    return answer instanceof Answer.May && parts ? ofParts() : answer;
  }

  private Answer ofParts() {
    List<Permission> refused =
        session.calls().lacking().stream()
            .filter(missing -> missing.action().matches("iam:(Get|List)\\w*(Role|Polic)\\w*"))
            .toList();
    return refused.isEmpty()
        ? new Answer.Open("could not be read to the end")
        : new Answer.Lacks(refused);
  }

  private Answer simulator() {
    return principals.roles().found().stream()
        .flatMap(List::stream)
        .findFirst()
        .map(
            role ->
                answer(
                    List.of(
                        tried(
                            Service.IAM,
                            "iam:SimulatePrincipalPolicy",
                            () ->
                                session
                                    .clients()
                                    .iam(session.region().partition())
                                    .simulatePrincipalPolicy(
                                        r ->
                                            r.policySourceArn(role.arn().text())
                                                .actionNames("s3:ListBucket")
                                                .resourceArns("*"))))))
        .orElse(EACH);
  }

  /// AWS tells of one's own key whose it is. That of a session has no last use to ask for.
  private Answer owners() {
    Optional<AccessKeyId> own = session.bearer().key();
    List<Seen<?>> seen = new ArrayList<>();
    own.ifPresent(
        key ->
            seen.add(
                tried(
                    Service.STS,
                    "sts:GetAccessKeyInfo",
                    () ->
                        session
                            .clients()
                            .sts(session.region())
                            .getAccessKeyInfo(r -> r.accessKeyId(key.id())))));
    boolean lasting =
        own.filter(key -> key.lifetime() != AccessKeyId.Lifetime.TEMPORARY).isPresent();
    var iam = session.clients().iam(session.region().partition());
    if (lasting) {
      seen.add(
          tried(
              Service.IAM,
              "iam:GetAccessKeyLastUsed",
              () -> iam.getAccessKeyLastUsed(r -> r.accessKeyId(own.orElseThrow().id()))));
    }
    seen.add(
        tried(
            Service.IAM, "iam:ListAccessKeys", () -> iam.listAccessKeys(r -> r.userName(NOTHING))));
    Answer answer = answer(seen);
    return answer instanceof Answer.May && !lasting ? EACH : answer;
  }

  private Answer bucket(Bucket named) {
    Seen<BucketFacts> seen = buckets.bucket(named);
    return seen.found()
        .map(facts -> answer(List.of(facts.region(), facts.encryption(), facts.policy())))
        .orElseGet(() -> answer(List.of(seen)));
  }

  private Answer keys() {
    var kms = session.clients().kms(session.region());
    Side<Seen<?>> policy =
        Side.start(
            () ->
                tried(
                    Service.KMS,
                    "kms:GetKeyPolicy",
                    () -> kms.getKeyPolicy(r -> r.keyId(NO_KEY).policyName("default"))));
    Seen<?> key =
        tried(Service.KMS, "kms:DescribeKey", () -> kms.describeKey(r -> r.keyId(NO_KEY)));
    return answer(List.of(key, policy.get()));
  }

  private Answer tables() {
    return answer(
        List.of(
            tried(
                Service.DYNAMODB,
                "dynamodb:DescribeTable",
                () ->
                    session
                        .clients()
                        .dynamo(session.region())
                        .describeTable(r -> r.tableName(NOTHING)))));
  }

  /// EMR says of an id that is none of its own that the request is wrong.
  private Answer emr() {
    return answer(
        List.of(
            tried(
                Service.EMR,
                "elasticmapreduce:DescribeCluster",
                () -> {
                  try {
                    return session
                        .clients()
                        .emr(session.region())
                        .describeCluster(r -> r.clusterId(NO_CLUSTER));
                  } catch (InvalidRequestException none) {
                    if (String.valueOf(none.awsErrorDetails().errorMessage())
                        .contains("is not valid")) {
                      return none;
                    }
                    throw none;
                  }
                })));
  }

  private Seen<?> tried(Service service, String action, Callable<?> call) {
    return session
        .calls()
        .tried(
            new Question(
                session.host(service, session.region()),
                new Permission(action, "*"),
                "whether " + action + " is allowed",
                "Nothing has that name."),
            call);
  }
}
