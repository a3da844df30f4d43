package dev.clausewright.account.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Account;
import dev.clausewright.account.ApplyStatus;
import dev.clausewright.account.Attachment;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Policies;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.account.TargetKind;
import dev.clausewright.account.Workgroup;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The many forms in which people save what AWS prints, and what none of them can rule out. */
class PrintedFormsTest {
  private static final AccountId HOME = new AccountId("123456789012");
  private static final Region IRELAND = new Region("eu-west-1");
  private static final String KEY = "1234abcd-12ab-34cd-56ef-1234567890ab";

  @TempDir Path folder;

  private Folders files() {
    return new Folders(folder).with("meta.json", "{\"Account\": \"123456789012\"}");
  }

  private static RoleArn role(String name) {
    return RoleArn.read("arn:aws:iam::123456789012:role/" + name).found().orElseThrow();
  }

  private static String page(String role, String end) {
    return "{\"RoleDetailList\": [" + Folders.role(role) + "]" + end + "}";
  }

  @Test
  void pagesThatJqPutIntoOneListAreMerged() {
    Account account =
        files()
            .with(
                "iam.json",
                "["
                    + page("a", ", \"IsTruncated\": true, \"Marker\": \"m\"")
                    + ",\n"
                    + page("b", ", \"IsTruncated\": false")
                    + "]")
            .open();
    assertThat(account.problems()).isEmpty();
    assertThat(account.roles().found().orElseThrow()).hasSize(2);
    assertThat(account.role(role("c"))).isInstanceOf(Seen.Absent.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {", \"NextToken\": \"x\"", ", \"Marker\": \"x\"", ", \"IsTruncated\": true"})
  void anAnswerThatGoesOnIsNotWhole(String end) {
    assertThat(files().with("iam.json", page("a", end)).open().role(role("c")))
        .isInstanceOf(Seen.NotHeld.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ", \"NextToken\": null", ", \"Marker\": \"x\", \"IsTruncated\": false"})
  void anAnswerThatEndsIsWhole(String end) {
    assertThat(files().with("iam.json", page("a", end)).open().role(role("c")))
        .isInstanceOf(Seen.Absent.class);
  }

  @Test
  void aPageThatIsMissingBetweenOthersIsMissed() {
    Account account =
        files()
            .with("iam-1.json", page("a", ", \"IsTruncated\": true"))
            .with("iam-3.json", page("b", ""))
            .open();
    assertThat(account.role(role("c"))).isInstanceOf(Seen.NotHeld.class);
    files().with("iam-2.json", page("d", ", \"IsTruncated\": true"));
    assertThat(new Folders(folder).open().role(role("c"))).isInstanceOf(Seen.Absent.class);
  }

  @Test
  void pagesOfTwoAccountsDoNotMeet() {
    Account account =
        files()
            .with("iam.json", page("a", ""))
            .with("another.json", page("b", "").replace("123456789012", "210987654321"))
            .open();
    assertThat(account.roles().found().orElseThrow()).hasSize(1);
    assertThat(account.problems())
        .extracting(Cause::why)
        .containsExactly("It is about the account 210987654321: put it into a folder of its own.");
  }

  @Test
  void aFilterLeavesListsEmptyAndNobodyCalledAbsent() {
    Account account = files().with("iam.json", Folders.roles(Folders.role("a"))).open();
    assertThat(account.users()).isInstanceOf(Seen.NotHeld.class);
    assertThat(account.user(HOME, "mara")).isInstanceOf(Seen.NotHeld.class);
    Account users =
        files()
            .with(
                "iam.json",
                "{\"RoleDetailList\": [], \"UserDetailList\": [{\"Arn\":"
                    + " \"arn:aws:iam::123456789012:user/mara\", \"GroupList\": [\"g\"]}]}")
            .open();
    assertThat(users.roles()).isInstanceOf(Seen.NotHeld.class);
    assertThat(users.role(role("a"))).isInstanceOf(Seen.NotHeld.class);
    Policies mara = users.user(HOME, "mara").found().orElseThrow().identity();
    assertThat(mara.flaws()).singleElement().matches(flaw -> flaw.isMissing());
  }

  @Test
  void whatIsToldOfANamespaceAloneTellsMoreThanTheList() {
    Account account =
        files()
            .with(
                "eu-west-1/namespace-n.json",
                "{\"namespace\": {\"namespaceName\": \"n\", \"iamRoles\":"
                    + " [\"arn:aws:iam::123456789012:role/a\"]}}")
            .with("eu-west-1/namespaces.json", "{\"namespaces\": [{\"namespaceName\": \"n\"}]}")
            .with(
                "eu-west-1/workgroups.json",
                "{\"workgroups\": [{\"workgroupName\": \"w\", \"namespaceName\": \"n\"}]}")
            .with(
                "us-east-1/workgroups.json",
                "{\"workgroups\": [{\"workgroupName\": \"other\", \"namespaceName\": \"n\"}]}")
            .open();
    Target namespace = account.targets().found().orElseThrow().getFirst();
    assertThat(namespace.roles()).containsExactly(new Attachment(role("a"), ApplyStatus.IN_SYNC));
    assertThat(namespace.workgroups()).containsExactly(new Workgroup("w", ""));
  }

  @Test
  void onlyAListingRulesAThingOut() {
    Account account =
        files()
            .with("eu-west-1/clusters.json", "{\"Clusters\": []}")
            .with(
                "eu-west-1/tables.json", "{\"TableNames\": [], \"LastEvaluatedTableName\": \"m\"}")
            .with(
                "mara.json",
                "{\"AccessKeyMetadata\": [{\"UserName\": \"mara\", \"AccessKeyId\":"
                    + " \"AKIAIOSFODNN7EXAMPLE\", \"Status\": \"Active\"}]}")
            .open();
    Optional<Region> here = Optional.of(IRELAND);
    assertThat(account.unnamed(TargetKind.PROVISIONED, here, "x")).isInstanceOf(Seen.Absent.class);
    assertThat(account.unnamed(TargetKind.SERVERLESS, here, "x")).isInstanceOf(Seen.NotHeld.class);
    assertThat(account.unnamed(TargetKind.PROVISIONED, Optional.of(new Region("us-east-1")), "x"))
        .isInstanceOf(Seen.NotHeld.class);
    assertThat(account.unnamed(TargetKind.PROVISIONED, Optional.empty(), "x"))
        .isInstanceOf(Seen.NotHeld.class);
    assertThat(account.table(HOME, IRELAND, new DynamoTable("tab")))
        .isInstanceOf(Seen.NotHeld.class);
    assertThat(account.ownerOfKey(new AccessKeyId("AKIAIOSFODNN7EXAMPLE")).found()).isPresent();
    assertThat(account.ownerOfKey(new AccessKeyId("AKIAAAAAAAAAAAAAAAAA")))
        .isInstanceOf(Seen.NotHeld.class);
  }

  @Test
  void aBrokenListOfNamespacesClosesThemAndNotTheClusters() {
    Account account =
        files()
            .with("eu-west-1/clusters.json", "{\"Clusters\": [{\"ClusterIdentifier\": \"c\"}]}")
            .with("eu-west-1/namespaces.json", "{\"namespaces\": [")
            .open();
    assertThat(account.targets().found().orElseThrow()).hasSize(1);
    assertThat(account.unnamed(TargetKind.SERVERLESS, Optional.of(IRELAND), "n"))
        .isInstanceOf(Seen.Failed.class);
    assertThat(account.unnamed(TargetKind.PROVISIONED, Optional.of(IRELAND), "x"))
        .isInstanceOf(Seen.Absent.class);
  }

  @Test
  void looseFilesAboutBucketsAndKeysAreToldByWhatTheyHoldOrByTheirNames() {
    Account account =
        files()
            .with("vault-location.json", "{\"LocationConstraint\": \"EU\"}")
            .with(
                "encryption-vault.json", "{\"ServerSideEncryptionConfiguration\": {\"Rules\": []}}")
            .with(
                "whatever.json",
                "{\"Policy\": \"{'Statement': [{'Effect': 'Deny', 'Principal': '*', 'Action': 's3:*',"
                    .concat(" 'Resource': 'arn:aws:s3:::vault/*'}]}\"}")
                    .replace("'", "\\\""))
            .with(
                "a-key.json",
                "{\"KeyMetadata\": {\"KeyId\": \"%1$s\", \"KeyState\": \"Enabled\", \"Arn\":"
                    .concat(" \"arn:aws:kms:eu-west-1:123456789012:key/%1$s\"}}")
                    .formatted(KEY))
            .with(KEY + "-policy.json", "{\"Policy\": \"{\\\"Statement\\\": []}\"}")
            .open();
    assertThat(account.problems()).isEmpty();
    var vault = account.bucket(new Bucket("vault")).found().orElseThrow();
    assertThat(vault.region().found()).contains(IRELAND);
    assertThat(vault.encryption().found()).isPresent();
    assertThat(vault.policy().found().orElseThrow().sources()).hasSize(1);
    assertThat(account.key(new KmsKey(KEY)).found().orElseThrow().policy().found()).isPresent();
  }

  @Test
  void aLooseFileThatNothingPlacesIsNamed() {
    List<Cause> problems =
        files()
            .with("location.json", "{\"LocationConstraint\": \"EU\"}")
            .with("notes.json", "{\"a\": 1}")
            .open()
            .problems();
    assertThat(problems)
        .extracting(Cause::what)
        .containsExactly("The file location.json was not used", "The file notes.json was not used");
    assertThat(problems.getFirst().why()).endsWith("name it NAME-location.json.");
  }

  @Test
  void singleFilesTogetherAreAnAccount() {
    files()
        .with("1.json", page("a", ""))
        .with(
            "sub/1.json",
            "{\"Clusters\": [{\"ClusterIdentifier\": \"c\", \"ClusterNamespaceArn\":"
                + " \"arn:aws:redshift:eu-west-1:123456789012:namespace:x\"}]}");
    Account account =
        Snapshots.open(List.of(folder.resolve("1.json"), folder.resolve("sub/1.json")))
            .found()
            .orElseThrow();
    assertThat(account.id()).contains(HOME);
    assertThat(account.roles().found().orElseThrow()).hasSize(1);
    assertThat(account.targets().found().orElseThrow()).hasSize(1);
    assertThat(account.name()).isEqualTo("2 files");
  }

  @Test
  void aFolderOfFoldersOpensThemSideBySideAndTheOneWithClustersIsHome() {
    Account account =
        new Folders(folder)
            .with("a/meta.json", "{\"Account\": \"210987654321\"}")
            .with("b/meta.json", "{\"Account\": \"123456789012\"}")
            .with("b/eu-west-1/clusters.json", "{\"Clusters\": [{\"ClusterIdentifier\": \"c\"}]}")
            .with("notes/readme.txt", "x")
            .open();
    assertThat(account.id()).contains(HOME);
    assertThat(account.covers(new AccountId("210987654321"))).isTrue();
  }

  @Test
  void twoFoldersOfOneAccountAreRefusedByTheirNames() {
    new Folders(folder)
        .with("old/meta.json", "{\"Account\": \"123456789012\"}")
        .with("new/meta.json", "{\"Account\": \"123456789012\"}")
        .with("far/meta.json", "{\"Account\": \"210987654321\"}");
    assertThat(Snapshots.open(List.of(folder)))
        .isInstanceOfSatisfying(
            Seen.Failed.class,
            failed ->
                assertThat(failed.cause().sentence())
                    .contains("2 of the folders are of the account 123456789012", "old", "new")
                    .doesNotContain("far"));
  }

  @Test
  void theAgeIsThatOfTheOldestFileWhereNobodyNotedIt() throws IOException {
    new Folders(folder)
        .with("iam.json", page("a", ""))
        .with("eu-west-1/emr.json", "{\"Clusters\": []}");
    Instant old = Instant.parse("2026-09-01T00:00:00Z");
    Files.setLastModifiedTime(folder.resolve("iam.json"), FileTime.from(old));
    Account account = new Folders(folder).open();
    assertThat(account.takenAt()).contains(old);
    var age = account.age().orElseThrow();
    assertThat(age.words(Instant.parse("2026-09-13T01:00:00Z")))
        .isEqualTo("taken 12 days ago, by its files’ times");
    assertThat(age.isOld(Instant.parse("2026-09-30T00:00:00Z"))).isFalse();
    assertThat(age.isOld(Instant.parse("2026-10-02T00:00:00Z"))).isTrue();
  }

  @Test
  void aCompressedFileIsNamed() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(page("a", "").getBytes(StandardCharsets.UTF_8));
    }
    Files.write(folder.resolve("iam.json"), zipped.toByteArray());
    Files.write(folder.resolve("more.json.gz"), zipped.toByteArray());
    Account account = files().open();
    assertThat(account.problems())
        .extracting(Cause::what)
        .containsExactly("The file iam.json is compressed", "The file more.json.gz is compressed");
    assertThat(account.roles()).isInstanceOf(Seen.Failed.class);
  }

  @Test
  void aLargeFileStaysOnTheDiskAndItsDocumentsAreReadWhenAskedFor() throws IOException {
    String many =
        "\"InstanceProfileList\": [" + "\"a fairly long entry\",\n".repeat(300_000) + "1],";
    String role =
        Folders.role(
            "a",
            many
                + """
                "RolePolicyList": [{"PolicyName": "p", "PolicyDocument":
                    {
                      "Statement": {"Effect": "Deny", "Action": "*", "Resource": "*"}
                    }}]\
                """);
    Account account = files().with("iam.json", "\uFEFF" + Folders.roles(role)).open();
    assertThat(Files.size(folder.resolve("iam.json"))).isGreaterThan(Content.KEPT);
    var policy = account.role(role("a")).found().orElseThrow().identity().sources().getFirst();
    assertThat(policy.policy().text())
        .isEqualTo(
            """
            {
              "Statement": {"Effect": "Deny", "Action": "*", "Resource": "*"}
            }\
            """);
    Account again = new Folders(folder).open();
    Files.writeString(folder.resolve("iam.json"), "{}");
    assertThat(again.role(role("a")).found().orElseThrow().identity().flaws())
        .singleElement()
        .matches(flaw -> flaw.isMissing());
  }

  @Test
  void aListWithoutEndIsRefusedBeforeItFillsTheMemory() {
    Account account =
        files()
            .with("iam.json", "{\"UserDetailList\": [" + "{},".repeat(3) + "{}]}")
            .with(
                "eu-west-1/tables.json",
                "{\"TableNames\": [" + "\"a\",".repeat(500_001) + "\"a\"]}")
            .with(
                "eu-west-1/emr.json",
                "{\"Clusters\": [], "
                    + String.join(
                        ", ",
                        java.util.stream.IntStream.range(0, 1001)
                            .mapToObj(i -> "\"m" + i + "\": 1")
                            .toList())
                    + "}")
            .open();
    assertThat(account.problems())
        .extracting(Cause::why)
        .containsExactly(
            "An entry before here has no Arn.",
            "No object of AWS has more than 1000 members.",
            "No account has more than 500000 of anything.");
    assertThat(account.table(HOME, IRELAND, new DynamoTable("tab")))
        .isInstanceOf(Seen.Failed.class);
  }
}
