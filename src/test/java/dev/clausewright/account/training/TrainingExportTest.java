package dev.clausewright.account.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clausewright.account.Account;
import dev.clausewright.account.Applied;
import dev.clausewright.account.BucketFacts;
import dev.clausewright.account.Change;
import dev.clausewright.account.Holder;
import dev.clausewright.account.KeyFacts;
import dev.clausewright.account.Kind;
import dev.clausewright.account.Policies;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.Seen;
import dev.clausewright.account.TargetId;
import dev.clausewright.account.TargetKind;
import dev.clausewright.account.UserDetail;
import dev.clausewright.account.snapshot.Snapshots;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The training account, written as snapshots and read back: all that it tells is the same. */
class TrainingExportTest {
  private static final AccountId HOME = new AccountId("123456789012");
  private static final Region IRELAND = new Region("eu-west-1");

  private static final String POLICY =
      """
      {
        "Version": "2012-10-17",
        "Statement": [{ "Effect": "Allow", "Action": "s3:*", "Resource": "*" }]
      }\
      """;

  private static final String TRUST =
      """
      {
        "Version": "2012-10-17",
        "Statement": [{ "Effect": "Allow",
          "Principal": { "Service": "redshift.amazonaws.com" }, "Action": "sts:AssumeRole" }]
      }\
      """;

  @TempDir Path folder;

  private final TrainingAccount training = TrainingAccount.open();

  private Account exported() throws IOException {
    training.export(folder.resolve("out"));
    return Snapshots.open(List.of(folder.resolve("out"))).found().orElseThrow();
  }

  private static RoleArn role(String name) {
    return RoleArn.read("arn:aws:iam::123456789012:role/" + name).found().orElseThrow();
  }

  @Test
  void itReadsBackToTheSameAnswers() throws IOException {
    Account read = exported();
    assertThat(read.problems()).isEmpty();
    assertThat(read.kind()).isEqualTo(Kind.SNAPSHOT);
    assertThat(read.id()).contains(HOME);
    assertThat(told(read)).isEqualTo(told(training));
    assertThat(told(read)).hasSizeGreaterThan(40);
  }

  @Test
  void itReadsBackAsItWasLeft() throws IOException {
    TargetId cluster = new TargetId(TargetKind.PROVISIONED, HOME, IRELAND, "analytics-prod");
    TargetId namespace = new TargetId(TargetKind.SERVERLESS, HOME, IRELAND, "reporting");
    for (Change change :
        List.of(
            new Change.CreateRole(role("made-here"), TRUST),
            new Change.PutPolicy(new Holder.Role(role("made-here")), "all", POLICY),
            new Change.PutPolicy(new Holder.Role(role("lake-loader")), "more", POLICY),
            new Change.PutPolicy(new Holder.User(HOME, "mara"), "mara-load", POLICY),
            new Change.PutPolicy(new Holder.Group(HOME, "loaders"), "more", POLICY),
            new Change.UpdateTrust(role("batch-worker"), TRUST),
            new Change.AttachRole(cluster, role("made-here")),
            new Change.SetDefaultRole(namespace, role("etl-nightly")),
            new Change.Wait(cluster))) {
      assertThat(training.apply(change)).isInstanceOf(Applied.Done.class);
    }
    assertThat(told(exported())).isEqualTo(told(training));
    assertThat(told(training)).isNotEqualTo(told(TrainingAccount.open()));
  }

  @Test
  void whatStandsThereStays() throws IOException {
    Files.createDirectories(folder.resolve("out/mine"));
    assertThatThrownBy(this::exported).isInstanceOf(FileAlreadyExistsException.class);
  }

  /** All that an account tells, thing by thing. */
  private static Map<String, String> told(Account account) {
    Map<String, String> told = new TreeMap<>();
    account
        .targets()
        .found()
        .orElseThrow()
        .forEach(t -> told.put("target " + t.id(), t.toString()));
    Stream.concat(
            account.roles().found().orElseThrow().stream().map(role -> role.arn()),
            Stream.of("partner-reader", "partner-ledger")
                .flatMap(
                    name ->
                        RoleArn.read("arn:aws:iam::210987654321:role/" + name).found().stream()))
        .forEach(arn -> told.put("role " + arn.text(), role(account.role(arn))));
    for (String user : account.users().found().orElseThrow()) {
      told.put("user " + user, user(account.user(HOME, user)));
    }
    for (String bucket :
        List.of(
            "lake",
            "lake-us",
            "lake-vault",
            "lake-archive",
            "lake-exports",
            "redshift-staging",
            "partner-drop",
            "nowhere")) {
      told.put("bucket " + bucket, bucket(account.bucket(new Bucket(bucket))));
    }
    for (String key :
        List.of("1234abcd-12ab-34cd-56ef-1234567890ab", "0987dcba-09fe-87dc-65ba-ab0987654321")) {
      told.put("key " + key, key(account.key(new KmsKey(key))));
    }
    for (String key :
        List.of("AKIAIOSFODNN7EXAMPLE", "ASIAIOSFODNN7EXAMPLE", "AKIANOBODYSKEYSAMPLE")) {
      told.put("access key " + key, known(account.ownerOfKey(new AccessKeyId(key))));
    }
    for (String table : List.of("Movies", "clicks")) {
      told.put("table " + table, known(account.table(HOME, IRELAND, new DynamoTable(table))));
    }
    told.put("emr", known(account.emrCluster(HOME, IRELAND, "j-SAMPLE2B500FC")));
    return told;
  }

  /** What was seen, or that it was not and how. */
  private static String known(Seen<?> seen) {
    return seen.found().map(Object::toString).orElse(seen.getClass().getSimpleName());
  }

  private static String role(Seen<RoleDetail> seen) {
    return known(
        seen.map(
            role ->
                policies(role.trust()) + policies(role.identity()) + policies(role.boundary())));
  }

  private static String user(Seen<UserDetail> seen) {
    return known(
        seen.map(
            user ->
                user.id() + user.groups() + policies(user.identity()) + policies(user.boundary())));
  }

  private static String bucket(Seen<BucketFacts> seen) {
    return known(
        seen.map(
            b ->
                b.owner()
                    + known(b.region())
                    + known(b.encryption())
                    + known(b.policy().map(TrainingExportTest::policies))));
  }

  private static String key(Seen<KeyFacts> seen) {
    return known(
        seen.map(
            key ->
                key.key() + key.state() + known(key.policy().map(TrainingExportTest::policies))));
  }

  private static String policies(Policies policies) {
    return Stream.concat(
            policies.sources().stream()
                .map(s -> s.layer() + s.name() + s.route() + s.policy().text()),
            policies.flaws().stream().map(flaw -> flaw.toString()))
        .sorted()
        .toList()
        .toString();
  }
}
