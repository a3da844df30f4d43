package dev.clausewright.account.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Account;
import dev.clausewright.account.ApplyStatus;
import dev.clausewright.account.Attachment;
import dev.clausewright.account.Encryption;
import dev.clausewright.account.KeyOwner;
import dev.clausewright.account.Policies;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.RoleSummary;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.account.TargetKind;
import dev.clausewright.account.UserDetail;
import dev.clausewright.account.Workgroup;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.iam.Source;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What AWS commands print, read as an account. */
class SnapshotTest {
  private static final AccountId HOME = new AccountId("123456789012");
  private static final Region IRELAND = new Region("eu-west-1");

  @TempDir Path folder;
  @TempDir Path beside;

  private Folders files() {
    return new Folders(folder).with("meta.json", "{\"Account\": \"123456789012\"}");
  }

  private static RoleArn role(String name) {
    return RoleArn.read("arn:aws:iam::123456789012:role/" + name).found().orElseThrow();
  }

  private static List<String> names(Policies policies) {
    return policies.sources().stream().map(Source::name).toList();
  }

  @Test
  void pagesAreMerged() {
    Account account =
        files()
            .with(
                "iam-1.json",
                "{\"RoleDetailList\": [" + Folders.role("b") + "], \"IsTruncated\": true}")
            .with(
                "iam-2.json",
                "{\"RoleDetailList\": [" + Folders.role("a") + "], \"IsTruncated\": false}")
            .open();
    assertThat(account.roles().found().orElseThrow())
        .extracting(RoleSummary::arn)
        .containsExactly(role("a"), role("b"));
    assertThat(account.role(role("c"))).isInstanceOf(Seen.Absent.class);
  }

  @Test
  void whatAnotherAccountHoldsIsNotKnown() {
    Account account = files().with("iam.json", Folders.roles(Folders.role("a"))).open();
    RoleArn foreign = RoleArn.read("arn:aws:iam::210987654321:role/b").found().orElseThrow();
    assertThat(account.role(foreign))
        .isInstanceOfSatisfying(
            Seen.NotHeld.class, held -> assertThat(held.where()).contains("210987654321"));
    assertThat(account.user(foreign.account(), "ann")).isInstanceOf(Seen.NotHeld.class);
    assertThat(account.role(role("b"))).isInstanceOf(Seen.Absent.class);
  }

  @Test
  void withoutTheLastPageAMissingRoleIsNotKnownToBeAbsent() {
    Account account =
        files()
            .with(
                "iam-1.json",
                "{\"RoleDetailList\": [" + Folders.role("b") + "], \"IsTruncated\": true}")
            .open();
    assertThat(account.role(role("c"))).isInstanceOf(Seen.NotHeld.class);
  }

  @Test
  void aListThatAFilterLeftOutSaysNothing() {
    Account account = files().with("iam.json", Folders.roles(Folders.role("a"))).open();
    assertThat(account.user(HOME, "mara")).isInstanceOf(Seen.NotHeld.class);
  }

  @Test
  void aRoleOfAnotherPathIsNamed() {
    Account account = files().with("iam.json", Folders.roles(Folders.role("a"))).open();
    assertThat(account.role(role("service-role/a")))
        .isEqualTo(
            new Seen.Absent<RoleDetail>(
                "The role arn:aws:iam::123456789012:role/service-role/a is not in the snapshot "
                    + folder.getFileName()
                    + ". There is arn:aws:iam::123456789012:role/a."));
  }

  @Test
  void anAttachedPolicyWhoseDocumentIsNotThereIsAFlaw() {
    String arn = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    Account account =
        files()
            .with(
                "iam.json",
                Folders.roles(
                    Folders.role(
                        "a",
                        "\"AttachedManagedPolicies\": [{\"PolicyName\": \"x\", \"PolicyArn\": \""
                            + arn
                            + "\"}]")))
            .open();
    Policies identity = account.role(role("a")).found().orElseThrow().identity();
    assertThat(identity.sources()).isEmpty();
    assertThat(identity.flaws()).hasSize(1);
    assertThat(identity.flaws().getFirst().isMissing()).isTrue();
    assertThat(identity.flaws().getFirst().name()).isEqualTo("managed:" + arn);
  }

  private static final String DOCUMENT =
      "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\":"
          + " \"s3:GetObject\", \"Resource\": \"*\"}]}";

  @Test
  void aManagedPolicyCountsWithItsDefaultVersion() {
    String old = DOCUMENT.replace("GetObject", "PutObject");
    Account account =
        files()
            .with(
                "iam.json",
                """
                {"RoleDetailList": [%s], "Policies": [{"Arn": "arn:aws:iam::123456789012:policy/p",
                  "DefaultVersionId": "v1", "PolicyVersionList": [
                  {"VersionId": "v2", "IsDefaultVersion": false, "Document": %s},
                  {"VersionId": "v1", "IsDefaultVersion": true, "Document": %s}]}]}\
                """
                    .formatted(
                        Folders.role(
                            "a",
                            """
                            "AttachedManagedPolicies": [{"PolicyArn": "arn:aws:iam::123456789012:policy/p"}],
                            "PermissionsBoundary": {"PermissionsBoundaryArn": "arn:aws:iam::123456789012:policy/p"}\
                            """),
                        DOCUMENT,
                        old))
            .open();
    RoleDetail detail = account.role(role("a")).found().orElseThrow();
    assertThat(detail.identity().sources().getFirst().policy().text()).contains("s3:PutObject");
    assertThat(names(detail.boundary()))
        .containsExactly("boundary:arn:aws:iam::123456789012:policy/p");
  }

  @Test
  void theThreeWaysToPrintADocumentReadTheSame() {
    String encoded =
        "\"" + DOCUMENT.replace("{", "%7B").replace("\"", "%22").replace(" ", "%20") + "\"";
    String quoted = "\"" + DOCUMENT.replace("\"", "\\\"") + "\"";
    for (String printed : List.of(DOCUMENT, encoded, quoted)) {
      Account account =
          files()
              .with(
                  "iam.json",
                  Folders.roles(
                      Folders.role(
                          "a",
                          "\"RolePolicyList\": [{\"PolicyName\": \"p\", \"PolicyDocument\": "
                              + printed
                              + "}]")))
              .open();
      Source source = account.role(role("a")).found().orElseThrow().identity().sources().getFirst();
      assertThat(source.name()).isEqualTo("inline:role:p");
      assertThat(source.route()).isEqualTo("inline policy of a");
      assertThat(source.policy().text()).startsWith("{\n  \"Version\": \"2012-10-17\",");
    }
  }

  @Test
  void aDocumentThatIsWrongIsAFlawOfItsRoleOnly() {
    Account account =
        files()
            .with(
                "iam.json",
                Folders.roles(
                    Folders.role(
                        "a",
                        "\"RolePolicyList\": [{\"PolicyName\": \"p\", \"PolicyDocument\":"
                            + " {\"Nonsense\": 1}}]"),
                    Folders.role("b")))
            .open();
    assertThat(account.problems()).isEmpty();
    assertThat(account.role(role("a")).found().orElseThrow().identity().flaws())
        .singleElement()
        .satisfies(flaw -> assertThat(flaw.isMissing()).isFalse());
    assertThat(account.role(role("b")).found().orElseThrow().identity().flaws()).isEmpty();
  }

  @Test
  void groupsReachTheirUsersAndKeepTheirNames() {
    Account account =
        files()
            .with(
                "iam.json",
                """
                {"UserDetailList": [{"UserName": "tomas", "Arn": "arn:aws:iam::123456789012:user/etl/tomas",
                   "GroupList": ["g", "gone"], "UserPolicyList": [{"PolicyName": "own", "PolicyDocument": %1$s}]}],
                 "GroupDetailList": [{"GroupName": "g", "GroupPolicyList": [{"PolicyName": "in", "PolicyDocument": %1$s}],
                   "AttachedManagedPolicies": [{"PolicyArn": "arn:aws:iam::aws:policy/P"}]}]}\
                """
                    .formatted(DOCUMENT))
            .open();
    UserDetail user = account.user(HOME, "tomas").found().orElseThrow();
    assertThat(user.name()).isEqualTo("tomas");
    assertThat(names(user.identity())).containsExactly("inline:user:own", "group:g:inline:in");
    assertThat(user.identity().flaws())
        .extracting(flaw -> flaw.name())
        .containsExactly("group:g:managed:arn:aws:iam::aws:policy/P", "group:gone");
    assertThat(account.users().found().orElseThrow()).containsExactly("tomas");
  }

  @Test
  void clustersAndNamespacesBringTheirRoles() {
    Account account =
        files()
            .with(
                "eu-west-1/clusters.json",
                """
                {"Clusters": [{"ClusterIdentifier": "c", "ClusterStatus": "available",
                  "DefaultIamRoleArn": "arn:aws:iam::123456789012:role/a",
                  "IamRoles": [{"IamRoleArn": "arn:aws:iam::123456789012:role/a", "ApplyStatus": "in-sync"},
                               {"IamRoleArn": "arn:aws:iam::123456789012:role/b", "IamRoleApplyStatus": "adding"}]}]}\
                """)
            .with(
                "eu-west-1/namespaces.json",
                """
                {"namespaces": [{"namespaceName": "n", "status": "AVAILABLE",
                  "namespaceArn": "arn:aws:redshift-serverless:eu-west-1:123456789012:namespace/x",
                  "iamRoles": ["IamRole(applyStatus=in-sync, iamRoleArn=arn:aws:iam::123456789012:role/a)",
                    "IamRole(iamRoleArn=arn:aws:iam::123456789012:role/b, applyStatus=removing)",
                    "arn:aws:iam::123456789012:role/c"]}]}\
                """)
            .with(
                "eu-west-1/workgroups.json",
                "{\"workgroups\": [{\"workgroupName\": \"w\", \"workgroupId\": \"id\","
                    + " \"namespaceName\": \"n\"}]}")
            .with(
                "eu-west-1/emr.json",
                "{\"Clusters\": [{\"Id\": \"j-SAMPLE2B500FC\", \"Status\": {\"State\":"
                    + " \"WAITING\"}}]}")
            .open();
    List<Target> targets = account.targets().found().orElseThrow();
    assertThat(targets).hasSize(2);
    Target cluster = targets.getFirst();
    assertThat(cluster.arn()).isEqualTo("arn:aws:redshift:eu-west-1:123456789012:cluster:c");
    assertThat(cluster.isDefault(role("a"))).isTrue();
    assertThat(cluster.standing(role("b"))).contains(ApplyStatus.ADDING);
    assertThat(cluster.standing(role("c"))).isEmpty();
    Target namespace = targets.getLast();
    assertThat(namespace.id().kind()).isEqualTo(TargetKind.SERVERLESS);
    assertThat(namespace.workgroups()).containsExactly(new Workgroup("w", "id"));
    assertThat(namespace.roles())
        .containsExactly(
            new Attachment(role("a"), ApplyStatus.IN_SYNC),
            new Attachment(role("b"), ApplyStatus.REMOVING),
            new Attachment(role("c"), ApplyStatus.IN_SYNC));
    assertThat(account.emrCluster(HOME, IRELAND, "j-SAMPLE2B500FC").found().orElseThrow().state())
        .isEqualTo("WAITING");
  }

  @Test
  void looseFilesAreToldApartByTheirMembersAndTheirArnsTellAccountAndRegion() {
    Account account =
        new Folders(folder)
            .with(
                "what-i-got.json",
                """
                {"Clusters": [{"ClusterIdentifier": "c", "IamRoles": [],
                  "ClusterNamespaceArn": "arn:aws:redshift:us-east-1:123456789012:namespace:x"}]}\
                """)
            .with("page.json", Folders.roles(Folders.role("a")))
            .open();
    assertThat(account.id()).contains(HOME);
    assertThat(account.targets().found().orElseThrow().getFirst().id().region())
        .isEqualTo(new Region("us-east-1"));
    assertThat(account.role(role("a"))).isInstanceOf(Seen.Got.class);
    assertThat(account.age().orElseThrow().noted()).isFalse();
    assertThat(account.age().orElseThrow().words(Instant.now()))
        .isEqualTo("taken just now, by its files’ times");
  }

  @Test
  void theAgeIsThatOfMetaJson() {
    Account account =
        new Folders(folder)
            .with(
                "meta.json",
                "{\"account\": 123456789012, \"taken_at\": \"2026-10-13T09:00:00+02:00\"}")
            .with("iam.json", Folders.roles(Folders.role("a")))
            .open();
    assertThat(account.id()).contains(HOME);
    assertThat(account.takenAt()).contains(Instant.parse("2026-10-13T07:00:00Z"));
    assertThat(account.role(role("a")))
        .isInstanceOfSatisfying(
            Seen.Got.class,
            got -> assertThat(got.when()).isEqualTo(Instant.parse("2026-10-13T07:00:00Z")));
  }

  @Test
  void keysAreTheirOwnersAndTheRootUsersRowsAreKnown() {
    Account account =
        files()
            .with(
                "access-keys.json",
                """
                {"AccessKeyMetadata": [
                  {"UserName": "mara", "AccessKeyId": "AKIAIOSFODNN7EXAMPLE", "Status": "Active"},
                  {"UserName": "<root_account>", "AccessKeyId": "AKIAI44QH8DHBEXAMPLE", "Status": "Inactive"}]}\
                """)
            .open();
    assertThat(account.ownerOfKey(new AccessKeyId("AKIAIOSFODNN7EXAMPLE")).found())
        .contains(new KeyOwner.User(HOME, "mara", KeyOwner.KeyStatus.ACTIVE));
    assertThat(account.ownerOfKey(new AccessKeyId("AKIAI44QH8DHBEXAMPLE")).found())
        .contains(new KeyOwner.Root(HOME, KeyOwner.KeyStatus.INACTIVE));
    assertThat(account.ownerOfKey(new AccessKeyId("AKIAAAAAAAAAAAAAAAAA")))
        .isEqualTo(
            new Seen.Absent<KeyOwner>(
                "The key AKIA…AAAA is not in the list of keys of the snapshot "
                    + folder.getFileName()
                    + "."));
    assertThat(account.ownerOfKey(new AccessKeyId("ASIAIOSFODNN7EXAMPLE")))
        .isInstanceOf(Seen.NotHeld.class);
  }

  @Test
  void theListOfKeysTellsTheKeysOfEachUser() {
    String rows =
        """
        {"AccessKeyMetadata": [
          {"UserName": "mara", "AccessKeyId": "AKIAIOSFODNN7EXAMPLE", "Status": "Inactive"},
          {"UserName": "mara", "AccessKeyId": "AKIAI44QH8DHBEXAMPLE", "Status": "Active"}]}\
        """;
    Account account = files().with("access-keys.json", rows).open();
    assertThat(account.keysOf(HOME, "mara").found())
        .contains(List.of(KeyOwner.KeyStatus.INACTIVE, KeyOwner.KeyStatus.ACTIVE));
    assertThat(account.keysOf(HOME, "tomas").found()).contains(List.of());
  }

  @Test
  void sessionsAreNoListOfKeys() {
    Account account =
        files()
            .with(
                "sessions.json",
                """
                {"Sessions": [{"AccessKeyId": "ASIAIOSFODNN7EXAMPLE",
                  "CallerIdentity": {"Arn": "arn:aws:sts::123456789012:assumed-role/r/s"}}]}\
                """)
            .open();
    assertThat(account.keysOf(HOME, "mara")).isInstanceOf(Seen.NotHeld.class);
    assertThat(account.ownerOfKey(new AccessKeyId("AKIAIOSFODNN7EXAMPLE")))
        .isInstanceOf(Seen.NotHeld.class);
  }

  @Test
  void withoutAListOfKeysNothingIsKnownOfAKey() {
    assertThat(files().open().ownerOfKey(new AccessKeyId("AKIAIOSFODNN7EXAMPLE")))
        .isInstanceOf(Seen.NotHeld.class);
  }

  @Test
  void eachPartOfABucketIsKnownOrNotByItself() {
    Account account =
        files()
            .with("buckets/old/location.json", "{\"LocationConstraint\": null}")
            .with("buckets/old/policy.json", "{}")
            .with("buckets/eu/location.json", "{\"LocationConstraint\": \"EU\"}")
            .with(
                "buckets/eu/encryption.json",
                """
                {"ServerSideEncryptionConfiguration": {"Rules": [{"ApplyServerSideEncryptionByDefault":
                  {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "1234abcd-12ab-34cd-56ef-1234567890ab"},
                  "BucketKeyEnabled": true}]}}\
                """)
            .with(
                "buckets/eu/policy.json",
                "{\"Policy\": \"" + DOCUMENT.replace("\"", "\\\"") + "\"}")
            .open();
    var old = account.bucket(new Bucket("old")).found().orElseThrow();
    assertThat(old.region().found()).contains(new Region("us-east-1"));
    assertThat(old.policy().found()).contains(Policies.none());
    assertThat(old.encryption()).isInstanceOf(Seen.NotHeld.class);
    var eu = account.bucket(new Bucket("eu-x")).found();
    assertThat(eu).isEmpty();
    assertThat(account.bucket(new Bucket("eu-x"))).isInstanceOf(Seen.NotHeld.class);
  }

  @Test
  void theKeyOfABucketIsToldWithItsDefaultEncryption() {
    Account account =
        files()
            .with(
                "buckets/vault/encryption.json",
                """
                {"ServerSideEncryptionConfiguration": {"Rules": [{"ApplyServerSideEncryptionByDefault":
                  {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "1234abcd-12ab-34cd-56ef-1234567890ab"}}]}}\
                """)
            .with("buckets/vault/location.json", "{\"LocationConstraint\": \"EU\"}")
            .open();
    var vault = account.bucket(new Bucket("vault")).found().orElseThrow();
    assertThat(vault.region().found()).contains(IRELAND);
    assertThat(vault.encryption().found())
        .contains(
            new Encryption.Kms(
                java.util.Optional.of(new KmsKey("1234abcd-12ab-34cd-56ef-1234567890ab"))));
  }

  @Test
  void aKeyIsFoundByIdAndByArnAndItsPolicyMayBeMissing() {
    String id = "1234abcd-12ab-34cd-56ef-1234567890ab";
    String arn = "arn:aws:kms:eu-west-1:123456789012:key/" + id;
    Account account =
        files()
            .with(
                "keys/" + id + "/describe.json",
                "{\"KeyMetadata\": {\"Arn\": \""
                    + arn
                    + "\", \"KeyState\": \"Enabled\", \"KeyManager\": \"CUSTOMER\"}}")
            .open();
    assertThat(account.key(new KmsKey(id)).found().orElseThrow().key()).isEqualTo(new KmsKey(arn));
    assertThat(account.key(new KmsKey(arn)).found().orElseThrow().policy())
        .isInstanceOf(Seen.NotHeld.class);
    assertThat(account.key(new KmsKey(arn.replace("eu-west-1", "us-east-1"))))
        .isInstanceOf(Seen.NotHeld.class);
  }

  @Test
  void aTableOfAnotherRegionIsNamed() {
    Account account =
        files()
            .with("eu-west-1/tables.json", "{\"TableNames\": []}")
            .with("us-east-1/tables.json", "{\"TableNames\": [\"clicks\"]}")
            .open();
    assertThat(account.table(HOME, new Region("us-east-1"), new DynamoTable("clicks")))
        .isInstanceOf(Seen.Got.class);
    assertThat(account.table(HOME, IRELAND, new DynamoTable("clicks")))
        .isInstanceOfSatisfying(
            Seen.Absent.class,
            absent -> assertThat(absent.where()).contains("It is in us-east-1."));
    assertThat(account.table(HOME, new Region("us-west-2"), new DynamoTable("clicks")))
        .isInstanceOf(Seen.NotHeld.class);
  }

  @Test
  void twoFoldersSideBySideAnswerForTheirOwnAccounts() {
    new Folders(beside)
        .with("meta.json", "{\"Account\": \"210987654321\"}")
        .with(
            "iam.json", Folders.roles(Folders.role("far")).replace("123456789012", "210987654321"))
        .with("buckets/far/location.json", "{\"LocationConstraint\": \"EU\"}");
    Account account = files().with("iam.json", Folders.roles(Folders.role("a"))).open(beside);
    RoleArn far = RoleArn.read("arn:aws:iam::210987654321:role/far").found().orElseThrow();
    assertThat(account.covers(far.account())).isTrue();
    assertThat(account.role(far)).isInstanceOf(Seen.Got.class);
    assertThat(account.role(role("a"))).isInstanceOf(Seen.Got.class);
    assertThat(account.roles().found().orElseThrow()).hasSize(1);
    assertThat(account.bucket(new Bucket("far")).found().orElseThrow().owner())
        .contains(far.account());
    RoleArn unknown = RoleArn.read("arn:aws:iam::999999999999:role/x").found().orElseThrow();
    assertThat(account.role(unknown)).isInstanceOf(Seen.NotHeld.class);
  }

  @Test
  void anEmptyFolderHoldsNothing() {
    Account account = new Folders(folder).open();
    assertThat(account.roles()).isInstanceOf(Seen.NotHeld.class);
    assertThat(account.targets()).isInstanceOf(Seen.NotHeld.class);
    assertThat(account.id()).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereIsAbsent() {
    assertThat(Snapshots.open(List.of(folder.resolve("none")))).isInstanceOf(Seen.Absent.class);
  }
}
