package dev.clausewright.aws;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clausewright.account.BucketFacts;
import dev.clausewright.account.Cause;
import dev.clausewright.account.EmrCluster;
import dev.clausewright.account.Encryption;
import dev.clausewright.account.KeyOwner;
import dev.clausewright.account.Seen;
import dev.clausewright.account.TableFacts;
import dev.clausewright.account.snapshot.SnapshotFile;
import dev.clausewright.account.snapshot.SnapshotWriter;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Region;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.iam.model.AccessKeyMetadata;
import software.amazon.awssdk.services.kms.model.KeyMetadata;
import software.amazon.awssdk.services.redshift.model.Cluster;
import software.amazon.awssdk.services.redshiftserverless.model.Namespace;
import software.amazon.awssdk.services.redshiftserverless.model.Workgroup;

/// Writes what was read in this session as a snapshot's folder. What was not read, or could not
/// be, is not in it.
final class Export {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final AccountId account;
  private final Map<Object, Object> found;

  Export(AccountId account, Memory memory) {
    this.account = account;
    this.found = memory.found();
  }

  Seen<Path> write(Path folder) {
    SnapshotWriter writer = new SnapshotWriter(account, Instant.now());
    new IamExport(found).page().ifPresent(page -> writer.put(SnapshotFile.iam(1), page));
    ArrayNode keys = JSON.createArrayNode();
    found.forEach((what, value) -> put(writer, what, value, keys));
    if (!keys.isEmpty()) {
      writer.put(SnapshotFile.accessKeys(), text("AccessKeyMetadata", keys));
    }
    try {
      writer.write(folder);
      return new Seen.Got<>(folder, Instant.now());
    } catch (FileAlreadyExistsException e) {
      return failed("Something stands there already: choose a new folder.", folder);
    } catch (IOException e) {
      return failed("The folder cannot be written.", folder);
    }
  }

  private static Seen<Path> failed(String why, Path folder) {
    return new Seen.Failed<>(
        new Cause("The snapshot could not be written", why, folder.toString()));
  }

  private void put(SnapshotWriter writer, Object what, Object value, ArrayNode keys) {
    switch (what) {
      case Warehouses.ClustersKey(Region region) ->
          writer.put(
              SnapshotFile.clusters(region), text("Clusters", array(value, Export::cluster)));
      case Warehouses.NamespacesKey(Region region) ->
          writer.put(
              SnapshotFile.namespaces(region), text("namespaces", array(value, Export::namespace)));
      case Warehouses.WorkgroupsKey(Region region) ->
          writer.put(
              SnapshotFile.workgroups(region), text("workgroups", array(value, Export::workgroup)));
      case Buckets.BucketKey _ when value instanceof BucketFacts facts -> bucket(writer, facts);
      case Buckets.PolicyKey(String name) when value instanceof Optional<?> policy ->
          writer.put(SnapshotFile.policy(new Bucket(name)), policyText(policy));
      case Stores.TableKey _ when value instanceof TableFacts table -> table(writer, table);
      case Stores.EmrKey _ when value instanceof EmrCluster cluster -> emr(writer, cluster);
      case Stores.KeyKey _ when value instanceof KeyMetadata metadata -> key(writer, metadata);
      case Stores.KeyPolicyKey(String arn) ->
          writer.put(SnapshotFile.policy(new KmsKey(arn)), policyText(Optional.of(value)));
      case KeyOwners.KeysKey(String user) when value instanceof List<?> rows ->
          rows.forEach(row -> keys.add(row(user, (AccessKeyMetadata) row)));
      case KeyOwners.OwnerKey(String id) when value instanceof KeyOwner.Root ->
          keys.add(
              JSON.createObjectNode()
                  .put("UserName", "<root_account>")
                  .put("AccessKeyId", id)
                  .put("Status", "Active"));
      default -> {}
    }
  }

  @FunctionalInterface
  private interface Written {
    ObjectNode of(Object value);
  }

  private static ArrayNode array(Object list, Written written) {
    ArrayNode array = JSON.createArrayNode();
    ((List<?>) list).forEach(value -> array.add(written.of(value)));
    return array;
  }

  private static ObjectNode cluster(Object value) {
    Cluster cluster = (Cluster) value;
    ObjectNode node =
        JSON.createObjectNode()
            .put("ClusterIdentifier", cluster.clusterIdentifier())
            .put("ClusterStatus", cluster.clusterStatus())
            .put("ClusterNamespaceArn", cluster.clusterNamespaceArn())
            .put("DefaultIamRoleArn", cluster.defaultIamRoleArn());
    ArrayNode roles = node.putArray("IamRoles");
    cluster
        .iamRoles()
        .forEach(
            role ->
                roles
                    .addObject()
                    .put("IamRoleArn", role.iamRoleArn())
                    .put("ApplyStatus", role.applyStatus()));
    return node;
  }

  private static ObjectNode namespace(Object value) {
    Namespace namespace = (Namespace) value;
    ObjectNode node =
        JSON.createObjectNode()
            .put("namespaceName", namespace.namespaceName())
            .put("namespaceArn", namespace.namespaceArn())
            .put("namespaceId", namespace.namespaceId())
            .put("status", namespace.statusAsString())
            .put("defaultIamRoleArn", namespace.defaultIamRoleArn());
    ArrayNode roles = node.putArray("iamRoles");
    namespace.iamRoles().forEach(roles::add);
    return node;
  }

  private static ObjectNode workgroup(Object value) {
    Workgroup workgroup = (Workgroup) value;
    return JSON.createObjectNode()
        .put("workgroupName", workgroup.workgroupName())
        .put("workgroupId", workgroup.workgroupId())
        .put("namespaceName", workgroup.namespaceName());
  }

  private static ObjectNode row(String user, AccessKeyMetadata row) {
    return JSON.createObjectNode()
        .put("UserName", user)
        .put("AccessKeyId", row.accessKeyId())
        .put("Status", row.statusAsString());
  }

  private static void bucket(SnapshotWriter writer, BucketFacts facts) {
    facts
        .region()
        .found()
        .ifPresent(
            region ->
                writer.put(
                    SnapshotFile.location(facts.bucket()),
                    JSON.createObjectNode().put("BucketRegion", region.name()).toString()));
    facts
        .encryption()
        .found()
        .ifPresent(
            encryption ->
                writer.put(
                    SnapshotFile.encryption(facts.bucket()), encryption(encryption).toString()));
  }

  private static ObjectNode encryption(Encryption encryption) {
    ObjectNode node = JSON.createObjectNode();
    ObjectNode rule =
        node.putObject("ServerSideEncryptionConfiguration")
            .putArray("Rules")
            .addObject()
            .putObject("ApplyServerSideEncryptionByDefault");
    switch (encryption) {
      case Encryption.S3Keys _ -> rule.put("SSEAlgorithm", "AES256");
      case Encryption.Kms(Optional<KmsKey> key) -> {
        rule.put("SSEAlgorithm", "aws:kms");
        key.ifPresent(used -> rule.put("KMSMasterKeyID", used.text()));
      }
    }
    return node;
  }

  private static String policyText(Optional<?> policy) {
    ObjectNode node = JSON.createObjectNode();
    policy.ifPresent(text -> node.put("Policy", text.toString()));
    return node.toString();
  }

  /// A list of tables would say that there are no others, so each is a file of its own.
  private static void table(SnapshotWriter writer, TableFacts table) {
    ObjectNode node = JSON.createObjectNode();
    node.putObject("Table").put("TableName", table.table().name());
    writer.put(
        new SnapshotFile(table.region().name() + "/table-" + table.table().name() + ".json"),
        node.toString());
  }

  private static void emr(SnapshotWriter writer, EmrCluster cluster) {
    ObjectNode node = JSON.createObjectNode();
    node.putObject("Cluster")
        .put("Id", cluster.id())
        .putObject("Status")
        .put("State", cluster.state());
    writer.put(
        new SnapshotFile(
            cluster.region().name()
                + "/cluster-"
                + cluster.id().toLowerCase(Locale.ROOT)
                + ".json"),
        node.toString());
  }

  private static void key(SnapshotWriter writer, KeyMetadata metadata) {
    KmsKey.read(Book.text(metadata.arn()))
        .found()
        .ifPresent(
            key -> {
              ObjectNode node = JSON.createObjectNode();
              node.putObject("KeyMetadata")
                  .put("Arn", metadata.arn())
                  .put("KeyId", metadata.keyId())
                  .put("KeyState", metadata.keyStateAsString())
                  .put("KeyManager", metadata.keyManagerAsString());
              writer.put(SnapshotFile.describe(key), node.toString());
            });
  }

  private static String text(String member, ArrayNode list) {
    ObjectNode node = JSON.createObjectNode();
    node.set(member, list);
    return node.toString();
  }
}
