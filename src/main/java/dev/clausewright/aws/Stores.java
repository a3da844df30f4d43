package dev.clausewright.aws;

import dev.clausewright.account.EmrCluster;
import dev.clausewright.account.KeyFacts;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Policies;
import dev.clausewright.account.Seen;
import dev.clausewright.account.TableFacts;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Region;
import dev.clausewright.iam.Layer;
import java.util.Locale;
import java.util.Optional;
import software.amazon.awssdk.services.emr.model.Cluster;
import software.amazon.awssdk.services.emr.model.InvalidRequestException;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeyMetadata;

/// Tables, EMR clusters and KMS keys.
final class Stores {
  record TableKey(Region region, String name) {}

  record EmrKey(Region region, String id) {}

  record KeyKey(Region region, String id) {}

  record KeyPolicyKey(String arn) {}

  private final Session session;
  private final Memory memory;
  private final AccountId account;
  private final Papers papers = new Papers();

  Stores(Session session, Memory memory, AccountId account) {
    this.session = session;
    this.memory = memory;
    this.account = account;
  }

  Seen<TableFacts> table(AccountId owner, Region region, DynamoTable table) {
    if (!owner.equals(account)) {
      return elsewhere("The table " + table.name(), owner);
    }
    return memory.once(
        new TableKey(region, table.name()),
        () ->
            session
                .calls()
                .ask(
                    new Question(
                        session.host(Service.DYNAMODB, region),
                        new Permission(
                            "dynamodb:DescribeTable",
                            arn("dynamodb", region, "table/" + table.name())),
                        "the table " + table.name(),
                        "The table "
                            + table.name()
                            + " is not in "
                            + region.name()
                            + " of the account "
                            + account.digits()
                            + "."),
                    () -> {
                      NotSaid.need(
                          session
                              .clients()
                              .dynamo(region)
                              .describeTable(request -> request.tableName(table.name()))
                              .table(),
                          "Table");
                      return new TableFacts(account, region, table);
                    }));
  }

  Seen<EmrCluster> emrCluster(AccountId owner, Region region, String id) {
    if (!owner.equals(account)) {
      return elsewhere("The EMR cluster " + id, owner);
    }
    String nowhere =
        "The EMR cluster "
            + id
            + " is not in "
            + region.name()
            + " of the account "
            + account.digits()
            + ".";
    return memory.once(
        new EmrKey(region, id),
        () ->
            session
                .calls()
                .ask(
                    new Question(
                        session.host(Service.EMR, region),
                        new Permission(
                            "elasticmapreduce:DescribeCluster",
                            arn("elasticmapreduce", region, "cluster/" + id)),
                        "the EMR cluster " + id,
                        nowhere),
                    () -> described(region, id))
                .then(
                    (cluster, when) ->
                        cluster
                            .<Seen<EmrCluster>>map(found -> new Seen.Got<>(found, when))
                            .orElseGet(() -> new Seen.Absent<>(nowhere))));
  }

  /// EMR says of an id that is none of its own that the request is wrong.
  private Optional<EmrCluster> described(Region region, String id) {
    try {
      Cluster cluster =
          NotSaid.need(
              session
                  .clients()
                  .emr(region)
                  .describeCluster(request -> request.clusterId(id))
                  .cluster(),
              "Cluster");
      return Optional.of(
          new EmrCluster(
              account,
              region,
              id,
              NotSaid.need(NotSaid.need(cluster.status(), "Status").stateAsString(), "State")));
    } catch (InvalidRequestException e) {
      String message = String.valueOf(e.awsErrorDetails().errorMessage());
      if (message.toLowerCase(Locale.ROOT).contains("is not valid")) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /// By its ARN in the Region that this names, else in the Region of the connection; an alias is
  /// looked up.
  Seen<KeyFacts> key(KmsKey key) {
    Region region = region(key);
    KmsClient kms = session.clients().kms(region);
    return memory
        .once(
            new KeyKey(region, key.text()),
            () ->
                session
                    .calls()
                    .ask(
                        keyQuestion(key, region, "kms:DescribeKey"),
                        () ->
                            NotSaid.need(
                                kms.describeKey(request -> request.keyId(key.text())).keyMetadata(),
                                "KeyMetadata")))
        .then(
            (metadata, when) ->
                KmsKey.read(Book.text(metadata.arn()))
                    .found()
                    .<Seen<KeyFacts>>map(arn -> new Seen.Got<>(facts(arn, metadata, region), when))
                    .orElseGet(
                        () ->
                            Faults.failed(
                                keyQuestion(key, region, "kms:DescribeKey"),
                                "The answer names no key.")));
  }

  private KeyFacts facts(KmsKey arn, KeyMetadata metadata, Region region) {
    Seen<Policies> policy =
        memory
            .once(
                new KeyPolicyKey(arn.text()),
                () ->
                    session
                        .calls()
                        .ask(
                            keyQuestion(arn, region, "kms:GetKeyPolicy"),
                            () ->
                                NotSaid.need(
                                    session
                                        .clients()
                                        .kms(region)
                                        .getKeyPolicy(
                                            request ->
                                                request.keyId(arn.text()).policyName("default"))
                                        .policy(),
                                    "Policy")))
            .map(
                text ->
                    Policies.of(
                        Layer.RESOURCE,
                        "resource",
                        "key policy of " + arn.id(),
                        papers.read(text)));
    return new KeyFacts(
        arn,
        Book.text(metadata.keyStateAsString()),
        "AWS".equals(metadata.keyManagerAsString()),
        policy);
  }

  private Question keyQuestion(KmsKey key, Region region, String action) {
    return new Question(
        session.host(Service.KMS, region),
        new Permission(action, key.isArn() ? key.text() : arn("kms", region, "key/" + key.id())),
        (action.endsWith("Policy") ? "the policy of the key " : "the key ") + key.id(),
        "The key " + key.id() + " is not in " + region.name() + ".");
  }

  private Region region(KmsKey key) {
    String[] parts = key.text().split(":", 6);
    return parts.length == 6
        ? Region.read(parts[3]).found().orElse(session.region())
        : session.region();
  }

  private String arn(String service, Region region, String resource) {
    return String.join(
        ":", "arn", region.partition().id(), service, region.name(), account.digits(), resource);
  }

  private <T> Seen<T> elsewhere(String what, AccountId owner) {
    return new Seen.NotHeld<>(
        what
            + " would be one of the account "
            + owner.digits()
            + ", and the one at hand is "
            + account.digits()
            + ".");
  }
}
