package dev.clausewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each call with the keys themselves is one check, and none of them writes. */
class KeyTestTest {
  private static final String MARA = "arn:aws:iam::123456789012:user/mara";
  private static final String KEY = "AKIAIOSFODNN7EXAMPLE";

  private static KeyTest test(Given given) {
    return KeyTest.of(
        given.withKeys(KEY, false).ask().statement().statement(),
        Optional.of(new Region("eu-west-1")),
        Optional.of(new AccountId("123456789012")));
  }

  private static List<String> ended(KeyTest test, FakeKeys keys) throws InterruptedException {
    List<List<KeyTest.Line>> seen = new ArrayList<>();
    test.run(keys, seen::add);
    assertThat(seen.getLast()).allMatch(line -> line.state() instanceof State.Ended);
    return seen.getLast().stream()
        .map(line -> ((State.Ended) line.state()).outcome())
        .map(outcome -> outcome.word() + ": " + outcome.told().detail())
        .toList();
  }

  @Test
  void a_prefix_is_listed_by_one_key_and_that_is_looked_at() throws InterruptedException {
    FakeKeys keys = FakeKeys.of(MARA);
    KeyTest test = test(Given.copy("s3://lake/in/"));
    assertThat(test.plan())
        .extracting(KeyTest.Line::plan)
        .containsExactly("sts:GetCallerIdentity", "s3:ListBucket on lake, one key; its size");
    assertThat(ended(test, keys)).containsExactly("passed: mara", "passed: in/part-1, 1,234 bytes");
    assertThat(keys.calls).containsExactly("identity", "list lake/in/", "head lake/in/part-1");
  }

  @Test
  void of_a_manifest_and_a_mapping_only_the_objects_themselves_are_looked_at()
      throws InterruptedException {
    FakeKeys keys = FakeKeys.of(MARA);
    ended(
        test(
            Given.copy("s3://lake/load.manifest")
                .saying(Option.MANIFEST)
                .saying(Option.JSON, Given.s3("s3://lake/paths.json"))),
        keys);
    assertThat(keys.calls)
        .containsExactly("identity", "head lake/load.manifest", "head lake/paths.json");
  }

  @Test
  void a_table_is_described_in_the_region_at_hand() throws InterruptedException {
    FakeKeys keys = FakeKeys.of(MARA);
    ended(
        test(
            Given.copy(new DynamoTable("Listings"))
                .saying(Option.READRATIO, new dev.clausewright.clause.Whole(50))),
        keys);
    assertThat(keys.calls).containsExactly("identity", "table Listings eu-west-1");
  }

  @Test
  void keys_of_a_root_user_are_refused_and_nothing_else_is_tried() throws InterruptedException {
    FakeKeys keys = FakeKeys.of("arn:aws:iam::123456789012:root");
    assertThat(ended(test(Given.copy("s3://lake/in/")), keys))
        .containsExactly("failed: the root user of 123456789012", "skipped: not tried");
    assertThat(keys.calls).containsExactly("identity");
  }

  @Test
  void keys_that_aws_does_not_take_fail() throws InterruptedException {
    assertThat(ended(test(Given.copy("s3://lake/in/")), FakeKeys.refused("It is deleted.")))
        .containsExactly("failed: AWS does not take these keys", "skipped: not tried");
  }

  @Test
  void another_account_is_told_and_the_rest_still_tried() throws InterruptedException {
    FakeKeys keys = FakeKeys.of("arn:aws:iam::210987654321:user/else").mayNotRead();
    assertThat(ended(test(Given.copy("s3://lake/in/")), keys))
        .containsExactly(
            "warning: else of account 210987654321", "failed: may not read lake/in/part-1");
  }
}
