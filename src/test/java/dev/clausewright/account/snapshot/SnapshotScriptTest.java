package dev.clausewright.account.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.clausewright.account.Account;
import dev.clausewright.account.ApplyStatus;
import dev.clausewright.account.Attachment;
import dev.clausewright.account.Encryption;
import dev.clausewright.account.KeyOwner;
import dev.clausewright.account.Organisation;
import dev.clausewright.account.Policies;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.account.TargetKind;
import dev.clausewright.account.snapshot.SnapshotScript.Extra;
import dev.clausewright.account.snapshot.SnapshotScript.Shell;
import dev.clausewright.account.snapshot.SnapshotScript.Wanted;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.iam.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The script is run, with an AWS command line that answers from a table, and its folder read. */
class SnapshotScriptTest {
  private static final AccountId HOME = new AccountId("123456789012");
  private static final Region IRELAND = new Region("eu-west-1");
  private static final String KEY = "1234abcd-12ab-34cd-56ef-1234567890ab";
  private static final String KEY_ARN = "arn:aws:kms:eu-west-1:123456789012:key/" + KEY;

  private static final Wanted EVERYTHING =
      new Wanted(
          HOME,
          Set.of(IRELAND),
          Set.of(new Bucket("lake"), new Bucket("vault"), new Bucket("theirs")),
          Set.of(new KmsKey("alias/lake")),
          EnumSet.allOf(Extra.class));

  @TempDir Path folder;

  @BeforeEach
  void anAwsOnThePath() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a POSIX shell");
    Path aws = Files.createDirectory(folder.resolve("bin")).resolve("aws");
    try (var in = SnapshotScriptTest.class.getResourceAsStream("aws.sh")) {
      Files.write(aws, in.readAllBytes());
    }
    assertThat(aws.toFile().setExecutable(true)).isTrue();
  }

  private record Ran(int exit, String told, Path out) {
    Account account() {
      return Snapshots.open(List.of(out)).found().orElseThrow();
    }
  }

  private Ran run(Wanted wanted, Map<String, String> environment) throws Exception {
    Path script = folder.resolve("snapshot.sh");
    Path told = folder.resolve("told.txt");
    Path out = folder.resolve("taken");
    Files.writeString(script, SnapshotScript.of(wanted, Shell.POSIX).text());
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", script.toString(), out.toString())
            .redirectErrorStream(true)
            .redirectOutput(told.toFile());
    builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    builder.environment().put("ASKED", folder.resolve("asked.txt").toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ran(process.exitValue(), Files.readString(told, StandardCharsets.UTF_8), out);
  }

  @Test
  void theFolderThatItMakesIsRead() throws Exception {
    Ran ran = run(EVERYTHING, Map.of());
    Account account = ran.account();
    assertThat(ran.exit()).as(ran.told()).isZero();
    assertThat(account.problems()).isEmpty();
    assertThat(account.id()).contains(HOME);
    assertThat(account.age().orElseThrow().noted()).isTrue();
    RoleArn loader = RoleArn.read("arn:aws:iam::123456789012:role/loader").found().orElseThrow();
    assertThat(account.role(loader).found().orElseThrow().identity().sources()).hasSize(1);
    List<Target> targets = account.targets().found().orElseThrow();
    assertThat(targets).extracting(target -> target.id().name()).containsExactly("c", "n");
    assertThat(targets.getLast().roles())
        .containsExactly(new Attachment(loader, ApplyStatus.IN_SYNC));
    assertThat(targets.getLast().workgroups()).hasSize(1);
    assertThat(account.unnamed(TargetKind.SERVERLESS, Optional.of(IRELAND), "x"))
        .isInstanceOf(Seen.Absent.class);
    assertThat(account.ownerOfKey(new AccessKeyId("AKIAIOSFODNN7EXAMPLE")).found())
        .contains(new KeyOwner.User(HOME, "mara", KeyOwner.KeyStatus.ACTIVE));
    assertThat(account.emrCluster(HOME, IRELAND, "j-SAMPLE2B500FC").found()).isPresent();
  }

  @Test
  void whatIsNotThereIsToldFromWhatMayNotBeRead() throws Exception {
    Ran ran = run(EVERYTHING, Map.of());
    Account account = ran.account();
    var lake = account.bucket(new Bucket("lake")).found().orElseThrow();
    assertThat(lake.policy().found()).contains(Policies.none());
    assertThat(lake.encryption().found()).contains(new Encryption.S3Keys());
    assertThat(account.bucket(new Bucket("theirs"))).isInstanceOf(Seen.NotHeld.class);
    assertThat(ran.told())
        .contains("Not taken: buckets/theirs/policy.json. ")
        .contains("AccessDenied")
        .contains("3 of its parts could not be taken.");
  }

  @Test
  void theKeyOfABucketAndAnAliasAreFollowedToTheKey() throws Exception {
    Account account = run(EVERYTHING, Map.of()).account();
    var vault = account.bucket(new Bucket("vault")).found().orElseThrow();
    assertThat(vault.encryption().found())
        .contains(new Encryption.Kms(Optional.of(new KmsKey(KEY_ARN))));
    assertThat(account.key(new KmsKey(KEY_ARN)).found().orElseThrow().policy().found()).isPresent();
  }

  @Test
  void theOrganisationIsReadLevelByLevel() throws Exception {
    Organisation over =
        run(EVERYTHING, Map.of()).account().organisation(HOME).found().orElseThrow();
    assertThat(over.id()).contains("o-sample");
    assertThat(over.scps().found().orElseThrow().levels())
        .extracting(Level::name)
        .containsExactly("r-root", "ou-root-data", HOME.digits());
    assertThat(over.rcps().found().orElseThrow().levels()).isEmpty();
  }

  @Test
  void keysOfAnotherAccountStopItBeforeAnythingIsMade() throws Exception {
    Ran ran = run(EVERYTHING, Map.of("WHO", "210987654321"));
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.told()).contains("These credentials are of the account 210987654321");
    assertThat(ran.out()).doesNotExist();
  }

  @Test
  void onlyWhatTheStatementConcernsIsAsked() throws Exception {
    run(new Wanted(HOME, Set.of(), Set.of(), Set.of(), Set.of()), Map.of());
    assertThat(Files.readAllLines(folder.resolve("asked.txt")))
        .containsExactly("sts get-caller-identity", "iam get-account-authorization-details");
  }

  @Test
  void itOnlyReadsAndItsPermissionsAreThoseOfItsCommands() throws Exception {
    run(EVERYTHING, Map.of());
    Set<String> verbs =
        Files.readAllLines(folder.resolve("asked.txt")).stream()
            .map(line -> line.split(" ")[1].split("-")[0])
            .collect(Collectors.toSet());
    assertThat(verbs).containsExactlyInAnyOrder("get", "list", "describe");
    assertThat(SnapshotScript.of(EVERYTHING, Shell.POSIX).permissions())
        .isSorted()
        .allMatch(action -> action.matches("[a-z0-9-]+:(Get|List|Describe)\\w+"))
        .hasSize(18);
  }

  @ParameterizedTest
  @EnumSource
  void eitherShellAsksTheSame(Shell shell) {
    String text = SnapshotScript.of(EVERYTHING, shell).text();
    String commands = Pattern.compile("[',@()\\\\\\s]+").matcher(text).replaceAll(" ");
    for (String command :
        List.of(
            "iam get-account-authorization-details",
            "redshift describe-clusters",
            "redshift-serverless list-namespaces",
            "redshift-serverless get-namespace",
            "redshift-serverless list-workgroups",
            "dynamodb list-tables",
            "emr list-clusters",
            "s3api get-bucket-location",
            "s3api get-bucket-encryption",
            "s3api get-bucket-policy",
            "kms describe-key",
            "kms get-key-policy",
            "iam list-users",
            "iam list-access-keys",
            "organizations describe-organization",
            "organizations list-parents",
            "organizations list-policies-for-target",
            "organizations describe-policy")) {
      assertThat(commands).contains(command);
    }
    assertThat(text).doesNotContain("\r").contains("'vault'", "123456789012");
    assertThat(text.lines().filter(line -> line.startsWith("#     ")).count()).isEqualTo(19);
  }
}
