package dev.clausewright.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Account;
import dev.clausewright.account.Kind;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.Policies;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.Seen;
import dev.clausewright.account.snapshot.DirectoryFolder;
import dev.clausewright.account.snapshot.Snapshots;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read at AWS can be read again from the folder that it was written to. */
class ExportTest {
  private static final RoleArn LOADER = RoleArn.read(World.ROLE).found().orElseThrow();
  private static final AccountId ID = new AccountId(FakeAws.ACCOUNT);
  private static final Region HERE = new Region("eu-west-1");
  private static final KmsKey KEY =
      new KmsKey("arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab");

  @TempDir Path folder;

  private final FakeAws aws = FakeAws.fresh();

  private static List<String> told(Policies policies) {
    return policies.sources().stream()
        .map(source -> source.name() + " " + source.route() + "\n" + source.policy().text())
        .toList();
  }

  private Account back(Path written) {
    Seen<Account> seen = Snapshots.open(Kind.SNAPSHOT, List.of(new DirectoryFolder(written)));
    return seen.found().orElseThrow(() -> new AssertionError(seen.toString()));
  }

  @Test
  void whatWasReadComesBackAndNothingElse() throws IOException {
    World.bucket(World.warehouses(World.oneByOne(aws)))
        .json("DynamoDB_20120810.DescribeTable", "{\"Table\":{\"TableName\":\"Movies\"}}")
        .json(
            "TrentService.DescribeKey",
            "{\"KeyMetadata\":{\"Arn\":\"%s\",\"KeyId\":\"k\",\"KeyState\":\"Enabled\",\"KeyManager\":\"CUSTOMER\"}}"
                .formatted(KEY.text()))
        .on("TrentService.GetKeyPolicy", FakeAws.jsonError("AccessDeniedException", "no"));
    Path out = folder.resolve("out");
    RoleDetail live;
    try (LiveAccount account = aws.open()) {
      account.targets();
      live = account.role(LOADER).found().orElseThrow();
      account.bucket(new Bucket("lake"));
      account.table(ID, HERE, new DynamoTable("Movies"));
      account.key(KEY);
      int calls = account.calls();
      assertThat(account.export(out)).isInstanceOf(Seen.Got.class);
      assertThat(account.calls()).isEqualTo(calls);
      assertThat(account.export(out)).isInstanceOf(Seen.Failed.class);
      Account back = back(out);
      assertThat(back.problems()).isEmpty();
      assertThat(back.id()).contains(ID);
      RoleDetail read = back.role(LOADER).found().orElseThrow();
      assertThat(told(read.trust())).isEqualTo(told(live.trust()));
      assertThat(told(read.identity())).isEqualTo(told(live.identity()));
      assertThat(told(read.boundary())).isEqualTo(told(live.boundary()));
      assertThat(back.targets().found()).isEqualTo(account.targets().found());
      var bucket = back.bucket(new Bucket("lake")).found().orElseThrow();
      assertThat(bucket.region().found()).contains(HERE);
      assertThat(bucket.policy().found()).contains(Policies.none());
      assertThat(bucket.encryption().found())
          .isEqualTo(account.bucket(new Bucket("lake")).found().orElseThrow().encryption().found());
      assertThat(back.table(ID, HERE, new DynamoTable("Movies"))).isInstanceOf(Seen.Got.class);
      assertThat(back.table(ID, HERE, new DynamoTable("Other"))).isInstanceOf(Seen.NotHeld.class);
      assertThat(back.key(KEY).found().orElseThrow().policy()).isInstanceOf(Seen.NotHeld.class);
      RoleArn other = RoleArn.read("arn:aws:iam::123456789012:role/other").found().orElseThrow();
      assertThat(back.role(other)).isInstanceOf(Seen.NotHeld.class);
    }
    try (var files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).doesNotContain("CANARY", FakeAws.SECRET, FakeAws.KEY);
      }
    }
  }

  @Test
  void whatWasReadAgainIsWrittenAsItWasReadLast() {
    World.listed(aws);
    Path out = folder.resolve("again");
    try (LiveAccount account = aws.open()) {
      account.roles();
      account.askAnew();
      World.oneByOne(aws)
          .query(
              "GetRolePolicy",
              "<RoleName>loader</RoleName><PolicyName>read</PolicyName><PolicyDocument>"
                  + FakeAws.encoded(World.READ.replace("in+out", "mended"))
                  + "</PolicyDocument>");
      account.role(LOADER);
      account.export(out);
    }
    RoleDetail read = back(out).role(LOADER).found().orElseThrow();
    assertThat(told(read.identity())).anyMatch(text -> text.contains("mended"));
    assertThat(back(out).users().found().orElseThrow()).as("read before").containsExactly("ann");
  }

  @Test
  void aWholeListingSaysWhatIsNotThere() {
    World.listed(aws);
    Path out = folder.resolve("whole");
    try (LiveAccount account = aws.open()) {
      account.roles();
      account.export(out);
    }
    RoleArn other = RoleArn.read("arn:aws:iam::123456789012:role/other").found().orElseThrow();
    assertThat(back(out).role(other)).isInstanceOf(Seen.Absent.class);
    assertThat(back(out).users().found().orElseThrow()).containsExactly("ann");
  }
}
