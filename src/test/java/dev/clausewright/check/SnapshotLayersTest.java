package dev.clausewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Account;
import dev.clausewright.account.snapshot.Snapshots;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Whole;
import dev.clausewright.clause.Word;
import dev.clausewright.need.Ask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What layers that a snapshot holds, or lacks, make of a verdict. */
class SnapshotLayersTest {
  private static final String ALL =
      "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"*\","
          + " \"Resource\": \"*\"}]}";

  private static final String NO_S3_ELSEWHERE =
      "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Deny\", \"Action\": \"s3:*\","
          + " \"Resource\": \"arn:aws:s3:::lake/in/*\"}]}";

  private static final String ONLY_EC2 =
      "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"ec2:*\","
          + " \"Resource\": \"*\"}]}";

  @TempDir Path parent;

  @BeforeEach
  void anAccountWhereAllIsAllowed() {
    write(
        "home/meta.json", "{\"Account\": \"123456789012\", \"TakenAt\": \"2026-11-20T00:00:00Z\"}");
    write("home/iam.json", iam("123456789012", ALL));
    write(
        "home/eu-west-1/clusters.json",
        """
        {"Clusters": [{"ClusterIdentifier": "analytics-prod", "ClusterStatus": "available",
          "IamRoles": [{"IamRoleArn": "arn:aws:iam::123456789012:role/loader", "ApplyStatus": "in-sync"}]}]}
        """);
    bucket("home", "lake");
  }

  private static String iam(String account, String policy) {
    return """
    {"UserDetailList": [], "GroupDetailList": [], "Policies": [], "RoleDetailList": [
      {"RoleName": "loader", "Arn": "arn:aws:iam::%s:role/loader",
       "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
         "Principal": {"Service": "redshift.amazonaws.com", "AWS": "arn:aws:iam::123456789012:role/loader"},
         "Action": "sts:AssumeRole"}]},
       "RolePolicyList": [{"PolicyName": "p", "PolicyDocument": %s}], "AttachedManagedPolicies": []}]}
    """
        .formatted(account, policy);
  }

  private void bucket(String account, String name) {
    write(
        account + "/buckets/" + name + "/location.json", "{\"LocationConstraint\": \"eu-west-1\"}");
    write(account + "/buckets/" + name + "/encryption.json", "{}");
  }

  private void write(String path, String text) {
    try {
      Path file = parent.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void levels(String more, String... documents) {
    StringBuilder levels = new StringBuilder();
    for (String document : documents) {
      levels
          .append(levels.isEmpty() ? "" : ",")
          .append(
              "{\"Name\": \"level\", \"ServiceControlPolicies\": [{\"Name\": \"FullAWSAccess\",")
          .append(" \"Document\": ")
          .append(ALL)
          .append("}, {\"Name\": \"guard\", \"Document\": ")
          .append(document)
          .append("}]}");
    }
    write("home/org/levels.json", "{" + more + "\"Levels\": [" + levels + "]}");
  }

  private Progress run(String s3, String... roles) {
    Account account = Snapshots.open(List.of(parent)).found().orElseThrow();
    return Given.copy(s3).as(roles).run(account);
  }

  private static String sentence(Progress progress) {
    return progress.verdict().orElseThrow().sentence();
  }

  private static List<String> unseen(Progress progress) {
    return progress.notLookedAt().stream().map(NotLookedAt::layer).toList();
  }

  @Test
  void withoutOrganisationAndBucketPolicyTheLayersAtHandDecideAndTheOthersAreNamed() {
    Progress progress = run("s3://lake/in/", "loader");
    assertThat(sentence(progress)).isEqualTo("This COPY works, as far as the account can tell.");
    assertThat(unseen(progress)).contains("scp", "rcp", "resource");
  }

  @Test
  void aServiceControlPolicyDenies() {
    levels("", ALL, NO_S3_ELSEWHERE);
    Progress progress = run("s3://lake/in/", "loader");
    assertThat(sentence(progress))
        .isEqualTo("This COPY would fail: loader may not read lake/in/*.");
    assertThat(unseen(progress)).contains("rcp").doesNotContain("scp");
  }

  @Test
  void aLevelThatDoesNotAllowWithholds() {
    write(
        "home/org/levels.json",
        "{\"Levels\": [{\"Name\": \"Root\", \"ServiceControlPolicies\": [{\"Name\": \"narrow\","
            + " \"Document\": "
            + ONLY_EC2
            + "}]}]}");
    Progress progress = run("s3://lake/in/", "loader");
    assertThat(sentence(progress))
        .isEqualTo("This COPY would fail: loader may not list the bucket lake.");
    assertThat(progress.rows())
        .flatExtracting(row -> row.outcome().stream().toList())
        .filteredOn(Outcome.Failed.class::isInstance)
        .extracting(outcome -> ((Outcome.Failed) outcome).lack())
        .allSatisfy(
            lack ->
                assertThat(lack)
                    .isInstanceOfSatisfying(
                        Lack.RightMissing.class,
                        right ->
                            assertThat(right.hindrance()).isEqualTo(Lack.Hindrance.ORGANISATION)));
  }

  @Test
  void theManagementAccountEscapes() {
    levels("\"ManagementAccount\": \"123456789012\", ", NO_S3_ELSEWHERE);
    assertThat(sentence(run("s3://lake/in/", "loader")))
        .isEqualTo("This COPY works, as far as the account can tell.");
  }

  @Test
  void aBrokenFileOfTheOrganisationLeavesItOpen() {
    write("home/org/levels.json", "{\"Levels\": [");
    assertThat(sentence(run("s3://lake/in/", "loader"))).startsWith("Whether this COPY works");
  }

  @Test
  void aBrokenBucketPolicyLeavesItOpen() {
    write("home/buckets/lake/policy.json", "{\"Policy\": \"{");
    assertThat(sentence(run("s3://lake/in/", "loader"))).startsWith("Whether this COPY works");
  }

  private void encryptedWith(String key) {
    write(
        "home/buckets/lake/encryption.json",
        "{\"ServerSideEncryptionConfiguration\": {\"Rules\":"
            + " [{\"ApplyServerSideEncryptionByDefault\":"
            + " {\"SSEAlgorithm\": \"aws:kms\", \"KMSMasterKeyID\": \"%s\"}}]}}".formatted(key));
  }

  @Test
  void aKeyKnownByItsAliasOnlyLeavesOpenWhoMayUseIt() throws InterruptedException {
    encryptedWith("arn:aws:kms:eu-west-1:123456789012:alias/lake");
    assertThat(sentence(run("s3://lake/in/", "loader")))
        .isEqualTo(
            "Whether this COPY works cannot be said: which key alias/lake is, and who may use it,"
                + " is not known.");
    Account account = Snapshots.open(List.of(parent)).found().orElseThrow();
    Ask ask = Given.copy("s3://lake/in/").as("anybody").ask();
    assertThat(
            Ranking.of(ask.statement().statement(), ask.place(), ask.facts(), account)
                .orElseThrow()
                .roles((done, of) -> {})
                .found()
                .orElseThrow()
                .all())
        .extracting(Ranked::standing)
        .containsOnly(Standing.UNKNOWN);
  }

  /** What a bucket that wants every request to ask for a key says (P-46). */
  private static final String ONLY_WITH_KEYS =
      "{\\\"Statement\\\": [{\\\"Effect\\\": \\\"Deny\\\", \\\"Principal\\\": \\\"*\\\","
          + " \\\"Action\\\": \\\"s3:PutObject\\\", \\\"Resource\\\": \\\"arn:aws:s3:::lake/*\\\","
          + " \\\"Condition\\\": {\\\"StringNotEquals\\\":"
          + " {\\\"s3:x-amz-server-side-encryption\\\": \\\"aws:kms\\\"}}}]}";

  @Test
  void whatUnloadSaysOfEncryptionIsKnownToTheBucketsPolicy() {
    write("home/buckets/lake/policy.json", "{\"Policy\": \"" + ONLY_WITH_KEYS + "\"}");
    Account account = Snapshots.open(List.of(parent)).found().orElseThrow();
    Given plain = Given.unload("s3://lake/out/").as("loader");
    assertThat(sentence(plain.run(account)))
        .endsWith("depends on s3:x-amz-server-side-encryption.");
    assertThat(sentence(plain.saying(Option.ENCRYPTED, new Word("AUTO")).run(account)))
        .isEqualTo("This UNLOAD works, as far as the account can tell.");
  }

  @Test
  void theKeyThatAwsKeepsForS3NeedsNoPermissionHoweverItIsNamed() {
    encryptedWith("arn:aws:kms:eu-west-1:123456789012:alias/aws/s3");
    assertThat(sentence(run("s3://lake/in/", "loader")))
        .isEqualTo("This COPY works, as far as the account can tell.");
  }

  @Test
  void aTableIsOneOfTheAccountThatTheKeysBelongTo() {
    String table = "arn:aws:dynamodb:eu-west-1:210987654321:table/orders";
    write("partner/meta.json", "{\"Account\": \"210987654321\"}");
    write(
        "partner/iam.json",
        """
        {"GroupDetailList": [], "Policies": [], "RoleDetailList": [], "UserDetailList": [
          {"UserName": "pat", "Arn": "arn:aws:iam::210987654321:user/pat", "GroupList": [],
           "AttachedManagedPolicies": [], "UserPolicyList": [{"PolicyName": "p", "PolicyDocument":
             {"Statement": {"Effect": "Allow", "Action": "dynamodb:*", "Resource": "%s"}}}]}]}
        """
            .formatted(table));
    write(
        "partner/access-keys.json",
        "{\"AccessKeyMetadata\": [{\"UserName\": \"pat\", \"Status\": \"Active\","
            + " \"AccessKeyId\": \"AKIAPATPATPATPATPAT1\"}]}");
    write("partner/eu-west-1/tables.json", "{\"TableNames\": [\"orders\"]}");
    Account account = Snapshots.open(List.of(parent)).found().orElseThrow();
    Progress progress =
        Given.copy(new DynamoTable("orders"))
            .saying(Option.READRATIO, new Whole(50))
            .withKeys("AKIAPATPATPATPATPAT1", false)
            .run(account);
    assertThat(sentence(progress)).isEqualTo("This COPY works, as far as the account can tell.");
    assertThat(progress.rows())
        .filteredOn(row -> row.check().kind() == CheckKind.PERMISSION)
        .extracting(row -> row.outcome().orElseThrow().told().subject().resource().orElseThrow())
        .containsOnly(table);
  }

  private void partner(String policy) {
    write("partner/meta.json", "{\"Account\": \"210987654321\"}");
    write("partner/iam.json", iam("210987654321", policy));
    bucket("partner", "theirs");
  }

  @Test
  void aBucketOfAnotherAccountWhosePolicyIsNotAtHandLeavesItOpen() {
    partner(ALL);
    assertThat(sentence(run("s3://theirs/in/", "loader")))
        .isEqualTo(
            "Whether this COPY works cannot be said: the bucket policy of theirs is not readable.");
  }

  @Test
  void aBucketOfAnotherAccountHelpsNobodyWhoseOwnPoliciesDoNotAllow() {
    partner(ALL);
    write("home/iam.json", iam("123456789012", ONLY_EC2));
    assertThat(sentence(run("s3://theirs/in/", "loader"))).startsWith("This COPY would fail");
  }

  @Test
  void aBucketOfAnotherAccountWithoutPolicyFails() {
    partner(ALL);
    write("partner/buckets/theirs/policy.json", "{}");
    assertThat(sentence(run("s3://theirs/in/", "loader"))).startsWith("This COPY would fail");
  }

  @Test
  void twoFoldersDecideAChain() {
    partner(ALL);
    assertThat(sentence(run("s3://theirs/in/", "loader", "arn:aws:iam::210987654321:role/loader")))
        .isEqualTo("This COPY works, as far as the account can tell.");
  }

  @Test
  void whereOnlyNamespacesWereListedAClusterIsNotAbsent() throws IOException {
    Files.delete(parent.resolve("home/eu-west-1/clusters.json"));
    write("home/eu-west-1/namespaces.json", "{\"namespaces\": []}");
    assertThat(attachment(run("s3://lake/in/", "loader"))).contains("It may be there");
    write("home/eu-west-1/clusters.json", "{\"Clusters\": []}");
    assertThat(attachment(run("s3://lake/in/", "loader")))
        .isEqualTo("The cluster analytics-prod is not in eu-west-1 of the snapshot home.");
  }

  private static String attachment(Progress progress) {
    return progress.rows().stream()
        .filter(row -> row.check().kind() == CheckKind.ATTACHMENT)
        .findFirst()
        .orElseThrow()
        .outcome()
        .orElseThrow()
        .told()
        .message();
  }
}
