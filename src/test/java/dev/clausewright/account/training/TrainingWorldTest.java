package dev.clausewright.account.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Account;
import dev.clausewright.account.BucketFacts;
import dev.clausewright.account.Encryption;
import dev.clausewright.account.KeyOwner;
import dev.clausewright.account.KeyOwner.KeyStatus;
import dev.clausewright.account.Kind;
import dev.clausewright.account.Policies;
import dev.clausewright.account.Seen;
import dev.clausewright.account.UserDetail;
import dev.clausewright.account.snapshot.DirectoryFolder;
import dev.clausewright.account.snapshot.Folder;
import dev.clausewright.account.snapshot.ResourceFolder;
import dev.clausewright.account.snapshot.Snapshots;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Region;
import dev.clausewright.iam.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Users, keys, buckets, tables of the training account, and the folder that it is. */
class TrainingWorldTest {
  private static final AccountId HOME = new AccountId("123456789012");
  private static final Region IRELAND = new Region("eu-west-1");
  private static final Path FILES = Path.of("src/main/resources/dev/clausewright/account/training");

  private final TrainingAccount account = TrainingAccount.open();

  private KeyOwner owner(String key) {
    return account.ownerOfKey(new AccessKeyId(key)).found().orElseThrow();
  }

  private UserDetail user(String name) {
    return account.user(HOME, name).found().orElseThrow();
  }

  private BucketFacts bucket(String name) {
    return account.bucket(new Bucket(name)).found().orElseThrow();
  }

  @Test
  void itIsTheTrainingAccountOfNow() {
    assertThat(account.kind()).isEqualTo(Kind.TRAINING);
    assertThat(account.name()).isEqualTo("Training account");
    assertThat(account.id()).contains(HOME);
    assertThat(account.takenAt()).isEmpty();
  }

  @Test
  void keysHaveOwners() {
    assertThat(owner("AKIAIOSFODNN7EXAMPLE"))
        .isEqualTo(new KeyOwner.User(HOME, "mara", KeyStatus.ACTIVE));
    assertThat(owner("AKIAI44QH8DHBEXAMPLE"))
        .isEqualTo(new KeyOwner.User(HOME, "tomas", KeyStatus.ACTIVE));
    assertThat(owner("AKIARETIREDKEYSAMPLE"))
        .isEqualTo(new KeyOwner.User(HOME, "ivo", KeyStatus.INACTIVE));
    assertThat(owner("AKIANORIGHTSKEYSAMPL"))
        .isEqualTo(new KeyOwner.User(HOME, "nils", KeyStatus.ACTIVE));
    assertThat(owner("AKIAROOTUSERKEYSAMPL")).isEqualTo(new KeyOwner.Root(HOME, KeyStatus.ACTIVE));
    assertThat(owner("ASIAIOSFODNN7EXAMPLE"))
        .isEqualTo(new KeyOwner.Session(HOME, "arn:aws:iam::123456789012:user/mara"));
    assertThat(owner("ASIAI44QH8DHBEXAMPLE"))
        .isEqualTo(
            new KeyOwner.Session(
                HOME, "arn:aws:sts::123456789012:assumed-role/etl-nightly/nightly"));
    assertThat(account.ownerOfKey(new AccessKeyId("AKIANOBODYHASTHISONE")))
        .isInstanceOf(Seen.Absent.class);
  }

  @Test
  void usersHaveRightsOfTheirOwnOrThroughAGroupOrNone() {
    assertThat(names(user("mara"))).containsExactly("inline:user:mara-load");
    assertThat(names(user("tomas"))).containsExactly("group:loaders:inline:loaders-read");
    assertThat(user("tomas").identity().sources().getFirst().route())
        .isEqualTo("inline policy of group loaders");
    assertThat(names(user("ivo")))
        .containsExactly("managed:arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess");
    assertThat(user("nils").identity()).isEqualTo(Policies.none());
  }

  private static List<String> names(UserDetail user) {
    return user.identity().sources().stream().map(Source::name).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "lake, eu-west-1",
    "lake-us, us-east-1",
    "lake-vault, eu-west-1",
    "redshift-staging, eu-west-1",
    "partner-drop, eu-west-1"
  })
  void bucketsLieInTheirRegions(String name, String region) {
    assertThat(bucket(name).region().found()).contains(new Region(region));
  }

  @Test
  void oneBucketIsUnderAKmsKeyWithItsPolicy() {
    KmsKey key =
        new KmsKey("arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab");
    assertThat(bucket("lake-vault").encryption().found())
        .contains(new Encryption.Kms(Optional.of(key)));
    assertThat(account.key(key).found().orElseThrow().policy().found().orElseThrow().one())
        .isPresent();
    assertThat(bucket("lake").encryption().found()).contains(new Encryption.S3Keys());
  }

  @Test
  void anotherKeysPolicyIsNotAtHand() {
    KmsKey key = new KmsKey("0987dcba-09fe-87dc-65ba-ab0987654321");
    assertThat(account.key(key).found().orElseThrow().policy())
        .isEqualTo(
            new Seen.NotHeld<Policies>(
                "The key policy of 0987dcba-09fe-87dc-65ba-ab0987654321 is not in the training"
                    + " account."));
  }

  @Test
  void bucketPoliciesAreThereNoneOrNotAtHand() {
    assertThat(bucket("lake-exports").policy().found().orElseThrow().one().orElseThrow())
        .satisfies(source -> assertThat(source.route()).isEqualTo("bucket policy of lake-exports"))
        .satisfies(source -> assertThat(source.policy().statements()).hasSize(3));
    assertThat(bucket("lake-vault").policy().found()).contains(Policies.none());
    assertThat(bucket("lake").policy())
        .isEqualTo(
            new Seen.NotHeld<Policies>(
                "The bucket policy of lake is not in the training account."));
  }

  @Test
  void theWorldEndsWhereItEnds() {
    assertThat(account.bucket(new Bucket("nowhere"))).isInstanceOf(Seen.Absent.class);
    assertThat(account.table(HOME, IRELAND, new DynamoTable("Nothing")))
        .isInstanceOf(Seen.Absent.class);
    assertThat(account.emrCluster(HOME, IRELAND, "j-NOSUCHCLUSTER"))
        .isInstanceOf(Seen.Absent.class);
    assertThat(account.bucket(new Bucket("partner-drop")).found().orElseThrow().owner())
        .contains(new AccountId("210987654321"));
  }

  @Test
  void tablesAndTheEmrClusterAreThere() {
    assertThat(account.table(HOME, IRELAND, new DynamoTable("Movies")))
        .isInstanceOf(Seen.Got.class);
    assertThat(account.table(HOME, new Region("us-east-1"), new DynamoTable("clicks")))
        .isInstanceOf(Seen.Got.class);
    assertThat(account.emrCluster(HOME, IRELAND, "j-SAMPLE2B500FC").found().orElseThrow().state())
        .isEqualTo("WAITING");
  }

  @Test
  void theListOfFilesIsWhole() throws IOException {
    try (Stream<Path> files = Files.walk(FILES)) {
      assertThat(Files.readAllLines(FILES.resolve("files.txt")))
          .containsExactlyElementsOf(
              files
                  .filter(file -> file.toString().endsWith(".json"))
                  .map(file -> FILES.relativize(file).toString().replace('\\', '/'))
                  .sorted()
                  .toList());
    }
  }

  @Test
  void theSameFoldersInADirectoryAreTheSameAccount() throws IOException {
    Folder resources = new ResourceFolder(TrainingAccount.class, "123456789012");
    Folder directory = new DirectoryFolder(FILES.resolve("123456789012"));
    assertThat(resources.files("")).isEqualTo(directory.files(""));
    assertThat(resources.folders("")).isEqualTo(directory.folders(""));
    assertThat(resources.files("buckets/lake")).isEqualTo(directory.files("buckets/lake"));
    var copied = Snapshots.open(List.of(FILES.resolve("123456789012"))).found().orElseThrow();
    assertThat(copied.targets().found()).isEqualTo(account.targets().found());
    assertThat(texts(copied)).isEqualTo(texts(account)).hasSize(2);
  }

  private static List<String> texts(Account account) {
    return account
        .role(Cast.role("lake-loader"))
        .found()
        .orElseThrow()
        .identity()
        .sources()
        .stream()
        .map(source -> source.policy().text())
        .toList();
  }
}
