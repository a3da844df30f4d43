package dev.clausewright.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static dev.clausewright.aws.FakeAws.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.ApplyStatus;
import dev.clausewright.account.BucketFacts;
import dev.clausewright.account.Encryption;
import dev.clausewright.account.KeyOwner;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Policies;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.RoleSummary;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.account.TargetKind;
import dev.clausewright.account.UserDetail;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What AWS answers becomes the same values as a snapshot gives. */
class ReadingTest {
  private static final RoleArn LOADER = RoleArn.read(World.ROLE).found().orElseThrow();
  private static final Region HERE = new Region("eu-west-1");
  private static final AccountId ID = new AccountId(ACCOUNT);

  private final FakeAws aws = FakeAws.fresh();

  private static <T> T got(Seen<T> seen) {
    assertThat(seen).isInstanceOf(Seen.Got.class);
    return seen.found().orElseThrow();
  }

  private static List<String> told(Policies policies) {
    assertThat(policies.flaws()).isEmpty();
    return policies.sources().stream()
        .map(source -> source.name() + " " + source.route() + "\n" + source.policy().text())
        .toList();
  }

  @Test
  void clustersAndNamespacesOfTheRegion() {
    World.warehouses(aws);
    try (LiveAccount account = aws.open()) {
      List<Target> targets = got(account.targets());
      assertThat(targets)
          .extracting(target -> target.id().name())
          .containsExactly("analytics", "adhoc");
      assertThat(targets.getFirst().isDefault(LOADER)).isTrue();
      assertThat(targets.getFirst().arn())
          .isEqualTo("arn:aws:redshift:eu-west-1:" + ACCOUNT + ":cluster:analytics");
      assertThat(targets.get(1).standing(LOADER)).contains(ApplyStatus.ADDING);
      assertThat(targets.get(1).workgroups()).extracting("id").containsExactly("w-1");
      assertThat(account.target(TargetKind.PROVISIONED, "analytic", Optional.empty()))
          .isInstanceOfSatisfying(
              Seen.Absent.class,
              absent -> assertThat(absent.where()).contains("eu-west-1", "There is analytics"));
    }
  }

  @Test
  void aRoleReadByItselfIsTheSameAsOneFromTheListing() {
    World.oneByOne(aws);
    RoleDetail single;
    try (LiveAccount account = aws.open()) {
      single = got(account.role(LOADER));
    }
    World.listed(aws);
    try (LiveAccount account = aws.open()) {
      assertThat(got(account.roles())).extracting(RoleSummary::arn).containsExactly(LOADER);
      RoleDetail listed = got(account.role(LOADER));
      assertThat(told(listed.trust())).isEqualTo(told(single.trust()));
      assertThat(told(listed.identity())).isEqualTo(told(single.identity()));
      assertThat(told(listed.boundary())).isEqualTo(told(single.boundary()));
      assertThat(listed.marks()).isEqualTo(single.marks());
    }
    assertThat(single.identity().sources())
        .extracting("name", "route")
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("inline:role:read", "inline policy of loader"),
            org.assertj.core.groups.Tuple.tuple("managed:" + World.LISTING, "attached to loader"));
    assertThat(single.identity().sources().getFirst().policy().text()).contains("in+out");
    assertThat(single.boundary().one().orElseThrow().name()).isEqualTo("boundary:" + World.LIMIT);
    assertThat(single.trust().one()).isPresent();
    assertThat(single.marks().tags().orElseThrow()).containsEntry("team", "lake");
    assertThat(single.marks().id()).contains("AROASAMPLE");
  }

  @Test
  void oneLongLineIsLaidOutInLines() {
    World.oneByOne(aws);
    try (LiveAccount account = aws.open()) {
      Policies listing = got(account.role(LOADER)).identity();
      assertThat(listing.sources().get(1).policy().text().lines().count()).isGreaterThan(5);
    }
  }

  @Test
  void aNameWithAnotherPathIsNotTheRole() {
    World.oneByOne(aws);
    try (LiveAccount account = aws.open()) {
      RoleArn bare = RoleArn.read("arn:aws:iam::" + ACCOUNT + ":role/loader").found().orElseThrow();
      assertThat(account.role(bare))
          .isInstanceOfSatisfying(
              Seen.Absent.class, absent -> assertThat(absent.where()).contains(World.ROLE));
    }
  }

  @Test
  void aRoleOfAnotherAccountCannotBeRead() {
    try (LiveAccount account = aws.open()) {
      RoleArn other = RoleArn.read("arn:aws:iam::999999999999:role/x").found().orElseThrow();
      assertThat(account.role(other)).isInstanceOf(Seen.NotHeld.class);
      assertThat(account.calls()).isEqualTo(1);
    }
  }

  @Test
  void aUserHasThePoliciesOfItsGroups() {
    World.oneByOne(aws);
    UserDetail single;
    try (LiveAccount account = aws.open()) {
      assertThat(got(account.users())).containsExactly("ann");
      single = got(account.user(ID, "ann"));
    }
    assertThat(single.groups()).containsExactly("analysts");
    assertThat(single.identity().sources())
        .extracting("name")
        .containsExactly("group:analysts:managed:" + World.LISTING);
    World.listed(aws);
    try (LiveAccount account = aws.open()) {
      account.users();
      UserDetail listed = got(account.user(ID, "ann"));
      assertThat(told(listed.identity())).isEqualTo(told(single.identity()));
      assertThat(listed.groups()).isEqualTo(single.groups());
    }
  }

  @Test
  void whatCannotBeReadOfARoleIsNotTakenForNone() {
    World.oneByOne(aws);
    aws.on("ListRolePolicies", FakeAws.error(403, "AccessDenied", "not authorized"));
    try (LiveAccount account = aws.open()) {
      RoleDetail role = got(account.role(LOADER));
      assertThat(role.identity().flaws()).anyMatch(flaw -> flaw.isMissing());
      assertThat(role.trust().one()).isPresent();
      assertThat(account.lacking()).contains(new Permission("iam:ListRolePolicies", World.ROLE));
    }
  }

  @Test
  void nothingIsAskedTwiceUntilItIsAskedAnewOrRefreshed() {
    World.warehouses(World.oneByOne(aws));
    try (LiveAccount account = aws.open()) {
      Side.bySide(
          List.of(
              () -> account.role(LOADER),
              () -> account.role(LOADER),
              () -> account.targets(),
              () -> account.target(TargetKind.PROVISIONED, "analytics", Optional.of(HERE))));
      assertThat(aws.asked("GetRole")).isEqualTo(1);
      assertThat(aws.asked("DescribeClusters")).isEqualTo(1);
      account.askAnew();
      account.role(LOADER);
      account.role(LOADER);
      assertThat(aws.asked("GetRole")).isEqualTo(2);
      account.refresh();
      account.role(LOADER);
      assertThat(aws.asked("GetRole")).isEqualTo(3);
    }
  }

  @Test
  void aListedRoleIsToldFromItsListAlsoWhenAwsIsAskedAnewMeanwhile() {
    World.listed(aws);
    try (LiveAccount account = aws.open()) {
      List<RoleSummary> roles = got(account.roles());
      account.askAnew();
      assertThat(roles.getFirst().digest()).isPresent();
      assertThat(aws.asked("GetRole")).isZero();
    }
  }

  @Test
  void fortyPagesAreReadToTheEnd() {
    for (int i = 0; i < 40; i++) {
      StringBuilder roles = new StringBuilder();
      for (int j = 0; j < 125; j++) {
        roles.append(World.role("role-" + i + "-" + j));
      }
      page("GetAccountAuthorizationDetails", i, World.page(roles.toString(), i < 39, "m" + i));
    }
    try (LiveAccount account = aws.open()) {
      List<RoleSummary> roles = got(account.roles());
      assertThat(roles).hasSize(5000);
      assertThat(roles.get(4000).digest()).isPresent();
      assertThat(account.calls()).isEqualTo(41);
    }
  }

  /** By its marker, not in turn: a call that another test left on its way takes no page away. */
  private void page(String action, int number, String result) {
    if (number == 0) {
      aws.query(action, result);
    } else {
      aws.query(action, "Marker=m" + (number - 1), result);
    }
  }

  @Test
  void fortyPagesOfTheBareListAreReadToTheEndToo() {
    aws.on("GetAccountAuthorizationDetails", FakeAws.error(403, "AccessDenied", "no"));
    for (int i = 0; i < 40; i++) {
      StringBuilder roles = new StringBuilder("<Roles>");
      for (int j = 0; j < 125; j++) {
        roles.append(
            "<member><Arn>arn:aws:iam::%s:role/r-%d-%d</Arn></member>".formatted(ACCOUNT, i, j));
      }
      roles.append("</Roles><IsTruncated>").append(i < 39).append("</IsTruncated>");
      page("ListRoles", i, roles + (i < 39 ? "<Marker>m" + i + "</Marker>" : ""));
    }
    try (LiveAccount account = aws.open()) {
      assertThat(got(account.roles())).hasSize(5000).doesNotHaveDuplicates();
    }
  }

  @Test
  void aBucketWithoutAPolicyHasNone() {
    World.bucket(aws);
    try (LiveAccount account = aws.open()) {
      BucketFacts bucket = got(account.bucket(new Bucket("lake")));
      assertThat(bucket.owner()).contains(ID);
      assertThat(got(bucket.region())).isEqualTo(HERE);
      assertThat(got(bucket.policy())).isEqualTo(Policies.none());
      assertThat(got(bucket.encryption()))
          .isInstanceOfSatisfying(Encryption.Kms.class, kms -> assertThat(kms.key()).isPresent());
    }
  }

  @Test
  void theRegionOfABucketIsToldEvenWhereItMayNotBeListed() {
    aws.head("other", 403, "us-east-2")
        .s3("other", "policy", FakeAws.s3Error(403, "AccessDenied"))
        .s3("other", "encryption", FakeAws.s3Error(403, "AccessDenied"))
        .head("moved", 301, "us-west-2")
        .s3("moved", "policy", aResponse().withBody(World.READ))
        .s3(
            "moved",
            "encryption",
            FakeAws.s3Error(404, "ServerSideEncryptionConfigurationNotFoundError"))
        .head("gone", 404, "");
    try (LiveAccount account = aws.open()) {
      BucketFacts other = got(account.bucket(new Bucket("other")));
      assertThat(got(other.region()).name()).isEqualTo("us-east-2");
      assertThat(other.owner()).isEmpty();
      assertThat(other.policy())
          .isEqualTo(new Seen.Denied<>(new Permission("s3:GetBucketPolicy", "arn:aws:s3:::other")));
      BucketFacts moved = got(account.bucket(new Bucket("moved")));
      assertThat(got(moved.region()).name()).isEqualTo("us-west-2");
      assertThat(got(moved.policy()).one()).isPresent();
      assertThat(got(moved.encryption())).isEqualTo(new Encryption.S3Keys());
      assertThat(account.bucket(new Bucket("gone"))).isInstanceOf(Seen.Absent.class);
    }
  }

  @Test
  void tablesEmrClustersAndKeys() {
    String key = "arn:aws:kms:eu-west-1:" + ACCOUNT + ":key/1234abcd-12ab-34cd-56ef-1234567890ab";
    aws.json("DynamoDB_20120810.DescribeTable", "{\"Table\":{\"TableName\":\"Movies\"}}")
        .json(
            "ElasticMapReduce.DescribeCluster",
            "{\"Cluster\":{\"Id\":\"j-SAMPLE2B500FC\",\"Status\":{\"State\":\"WAITING\"}}}")
        .json(
            "TrentService.DescribeKey",
            "{\"KeyMetadata\":{\"Arn\":\"%s\",\"KeyId\":\"k\",\"KeyState\":\"Enabled\",\"KeyManager\":\"CUSTOMER\"}}"
                .formatted(key))
        .on("TrentService.GetKeyPolicy", FakeAws.jsonError("AccessDeniedException", "no"));
    try (LiveAccount account = aws.open()) {
      assertThat(got(account.table(ID, HERE, new DynamoTable("Movies"))).region()).isEqualTo(HERE);
      assertThat(got(account.emrCluster(ID, HERE, "j-SAMPLE2B500FC")).state()).isEqualTo("WAITING");
      var facts = got(account.key(new KmsKey(key)));
      assertThat(facts.state()).isEqualTo("Enabled");
      assertThat(facts.awsManaged()).isFalse();
      assertThat(facts.policy()).isInstanceOf(Seen.Denied.class);
      aws.on(
              "DynamoDB_20120810.DescribeTable",
              FakeAws.jsonError("com.amazonaws.dynamodb.v20120810#ResourceNotFoundException", "x"))
          .on(
              "ElasticMapReduce.DescribeCluster",
              FakeAws.jsonError("InvalidRequestException", "Cluster id 'j-X' is not valid."));
      account.refresh();
      assertThat(account.table(ID, HERE, new DynamoTable("Movies")))
          .isInstanceOf(Seen.Absent.class);
      assertThat(account.emrCluster(ID, HERE, "j-SAMPLE2B500FC")).isInstanceOf(Seen.Absent.class);
    }
  }

  @Test
  void theOwnerOfAKey() {
    AccessKeyId key = new AccessKeyId("AKIAANNSKEY000000001");
    aws.query("GetAccessKeyInfo", "<Account>" + ACCOUNT + "</Account>")
        .query("GetAccessKeyLastUsed", "<UserName>ann</UserName>")
        .query(
            "ListAccessKeys",
            "<AccessKeyMetadata><member><UserName>ann</UserName><AccessKeyId>"
                + key.id()
                + "</AccessKeyId><Status>Inactive</Status></member></AccessKeyMetadata>");
    try (LiveAccount account = aws.open()) {
      assertThat(got(account.ownerOfKey(key)))
          .isEqualTo(new KeyOwner.User(ID, "ann", KeyOwner.KeyStatus.INACTIVE));
      assertThat(got(account.keysOf(ID, "ann"))).containsExactly(KeyOwner.KeyStatus.INACTIVE);
      assertThat(account.ownerOfKey(new AccessKeyId("ASIASESSION000000001")))
          .isInstanceOf(Seen.NotHeld.class);
      aws.query("GetAccessKeyInfo", "<Account>999999999999</Account>");
      account.refresh();
      assertThat(account.ownerOfKey(key))
          .isInstanceOfSatisfying(
              Seen.Absent.class,
              absent -> assertThat(absent.where()).contains("999999999999", "AKIA…0001"));
    }
  }

  @Test
  void aSmallObjectIsReadAndALargeOneIsNot() {
    World.bucket(aws)
        .object("lake", "in/manifest.json", aResponse().withBody("{\"entries\":[]}"))
        .object("lake", "in/huge", aResponse().withBody("x".repeat(5000)))
        .object("lake", "in/secret", FakeAws.s3Error(403, "AccessDenied"));
    try (LiveAccount account = aws.open()) {
      Bucket lake = new Bucket("lake");
      assertThat(
              new String(
                  got(account.object(lake, "in/manifest.json", 1000)), StandardCharsets.UTF_8))
          .isEqualTo("{\"entries\":[]}");
      assertThat(account.object(lake, "in/huge", 1000)).isInstanceOf(Seen.Failed.class);
      assertThat(account.object(lake, "in/secret", 1000))
          .isEqualTo(
              new Seen.Denied<>(new Permission("s3:GetObject", "arn:aws:s3:::lake/in/secret")));
    }
  }
}
