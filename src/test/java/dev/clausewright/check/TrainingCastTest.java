package dev.clausewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.EmrPath;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Whole;
import dev.clausewright.need.Facts;
import dev.clausewright.need.TargetName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The truth test: every member of the training account's cast, with what its statement comes to.
 */
class TrainingCastTest {
  private static final String IN = "s3://lake/in/listing/";
  private static final String PARTNER = "arn:aws:iam::210987654321:role/";

  private static final String KEY =
      "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab";

  private record Line(String name, Given given, String sentence) {}

  @TestFactory
  Stream<DynamicTest> each_member_of_the_cast_gets_its_verdict() {
    return Stream.of(
            line(
                "the steward may do everything",
                Given.copy(IN).as("lake-steward"),
                "This COPY works, as far as the account can tell."),
            line(
                "a role with exactly what is needed",
                Given.copy(IN).as("listing-loader"),
                "This COPY works, as far as the account can tell."),
            line(
                "a role that names only objects",
                Given.copy(IN).as("lake-loader"),
                "This COPY would fail: lake-loader may not list the bucket lake."),
            line(
                "a role without ListBucket",
                Given.copy(IN).as("object-reader"),
                "This COPY would fail: object-reader may not list the bucket lake."),
            line(
                "a bucket policy gives what the role lacks",
                Given.copy("s3://lake-exports/day/").as("object-reader"),
                "This COPY works, as far as the account can tell."),
            line(
                "a role that is still being added",
                Given.copy(IN).as("lake-archiver"),
                "This COPY would fail: lake-archiver is still being added to analytics-prod."),
            line(
                "a role that is not attached",
                Given.copy(IN).as("etl-nightly"),
                "This COPY would fail: etl-nightly is not attached to analytics-prod."),
            line(
                "a role for EC2",
                Given.copy(IN).as("batch-worker"),
                "This COPY would fail: batch-worker is not attached to analytics-prod."),
            line(
                "aws:SourceArn in the trust",
                Given.copy(IN).as("guarded-loader"),
                "This COPY works, but the trust policy of guarded-loader has a condition on"
                    + " aws:SourceArn, which may block it."),
            line(
                "a trust for one database user, who runs it",
                Given.copy(IN).as("analyst-loader").by("mara"),
                "This COPY works, as far as the account can tell."),
            line(
                "a trust for one database user, another runs it",
                Given.copy(IN).as("analyst-loader").by("tomas"),
                "This COPY would fail: analyst-loader lets Redshift in only for other database"
                    + " users."),
            line(
                "a trust for one database user, nobody named",
                Given.copy(IN).as("analyst-loader"),
                "Whether this COPY works cannot be said: analyst-loader lets Redshift in only for"
                    + " certain database users, and it is not known who runs the statement."),
            line(
                "a denial below the prefix",
                Given.copy(IN).as("listing-masked"),
                "This COPY would fail: listing-masked may not read lake/in/listing/pii/, which the"
                    + " prefix includes."),
            line(
                "a permissions boundary",
                Given.copy(IN).as("lake-fenced"),
                "This COPY would fail: lake-fenced may not list the bucket lake."),
            line(
                "the console's default role",
                Given.copy(IN).asDefault(),
                "This COPY would fail: warehouse-default may not list the bucket lake."),
            line(
                "the console's default role on its own bucket",
                Given.copy("s3://redshift-staging/in/").asDefault(),
                "This COPY works, as far as the account can tell."),
            line(
                "a cluster without a default role",
                Given.copy("s3://lake-us/in/")
                    .asDefault()
                    .on(TargetName.Kind.CLUSTER, "analytics-us", "us-east-1"),
                "This COPY would fail: analytics-us has no default role."),
            line(
                "a namespace, and a trust for clusters only",
                Given.copy(IN).as("stream-loader").onServerless(),
                "This COPY works, but stream-loader does not trust"
                    + " redshift-serverless.amazonaws.com, which a serverless namespace likely"
                    + " needs."),
            line(
                "a namespace, all in order",
                Given.copy(IN).as("lake-steward").onServerless(),
                "This COPY works, as far as the account can tell."),
            line(
                "a chain across accounts",
                Given.copy("s3://partner-drop/day/").as("lake-loader", PARTNER + "partner-reader"),
                "This COPY works, as far as the account can tell."),
            line(
                "a chain whose second half is missing",
                Given.copy("s3://partner-drop/day/").as("lake-loader", PARTNER + "partner-ledger"),
                "This COPY would fail: partner-ledger does not trust lake-loader."),
            line(
                "a chain inside one account",
                Given.copy(IN).as("lake-loader", "lake-hub"),
                "This COPY works, as far as the account can tell."),
            line(
                "a bucket in another Region",
                Given.copy("s3://lake-us/in/").as("lake-steward"),
                "This COPY would fail: lake-us is in us-east-1, and the cluster in eu-west-1."),
            line(
                "a bucket in another Region, and REGION says so",
                Given.copy("s3://lake-us/in/")
                    .as("lake-steward")
                    .saying(Option.REGION, new dev.clausewright.clause.Region("us-east-1")),
                "This COPY works, as far as the account can tell."),
            line(
                "a bucket that does not exist",
                Given.copy("s3://lake-nowhere/in/").as("lake-steward"),
                "This COPY would fail: there is no bucket lake-nowhere."),
            line(
                "an encrypted bucket",
                Given.copy("s3://lake-vault/in/").as("lake-steward"),
                "This COPY works, as far as the account can tell."),
            line(
                "files in two buckets under one key",
                Given.copy("s3://lake/in/day.manifest")
                    .as("lake-steward")
                    .saying(Option.MANIFEST)
                    .knowing(
                        new Facts(
                            Optional.of(new KmsKey(KEY)),
                            List.of(Given.s3("s3://lake-exports/a.csv")),
                            Optional.empty(),
                            Optional.empty(),
                            Map.of(),
                            Set.of(),
                            false)),
                "This COPY works, as far as the account can tell."),
            line(
                "a mapping file in a bucket that does not exist",
                Given.copy(IN)
                    .as("lake-steward")
                    .saying(Option.JSON, Given.s3("s3://lake-nowhere/paths.json")),
                "This COPY would fail: there is no bucket lake-nowhere."),
            line(
                "a mapping file that the role may not read",
                Given.copy(IN)
                    .as("listing-loader")
                    .saying(Option.JSON, Given.s3("s3://lake-exports/paths.json")),
                "This COPY would fail: listing-loader may not read lake-exports/paths.json."),
            line(
                "a mapping file in another Region",
                Given.copy(IN)
                    .as("lake-steward")
                    .saying(Option.JSON, Given.s3("s3://lake-us/paths.json")),
                "This COPY works, but the JSONPaths file lies in us-east-1, and the load looks in"
                    + " eu-west-1."),
            line(
                "a mapping file beside the data",
                Given.copy(IN)
                    .as("lake-steward")
                    .saying(Option.JSON, Given.s3("s3://lake/paths.json")),
                "This COPY works, as far as the account can tell."),
            line(
                "a key whose policy is not at hand",
                Given.copy("s3://lake-archive/in/").as("lake-steward"),
                "Whether this COPY works cannot be said: the key policy of"
                    + " 0987dcba-09fe-87dc-65ba-ab0987654321 is not readable."),
            line(
                "a table",
                Given.copy(new DynamoTable("Movies"))
                    .as("lake-steward")
                    .saying(Option.READRATIO, new Whole(50)),
                "This COPY works, as far as the account can tell."),
            line(
                "a table of another Region",
                Given.copy(new DynamoTable("clicks"))
                    .as("lake-steward")
                    .saying(Option.READRATIO, new Whole(50)),
                "This COPY would fail: there is no table clicks in account 123456789012,"
                    + " eu-west-1."),
            line(
                "an EMR cluster",
                Given.copy(new EmrPath("j-SAMPLE2B500FC", "out/part-*")).as("lake-steward"),
                "This COPY works, as far as the account can tell."),
            line(
                "the keys of a user",
                Given.copy(IN).withKeys("AKIAIOSFODNN7EXAMPLE", false),
                "This COPY works, as far as the account can tell."),
            line(
                "the keys of a user through its group",
                Given.copy(IN).withKeys("AKIAI44QH8DHBEXAMPLE", false),
                "This COPY works, as far as the account can tell."),
            line(
                "inactive keys",
                Given.copy(IN).withKeys("AKIARETIREDKEYSAMPLE", false),
                "This COPY would fail: the keys of ivo are inactive."),
            line(
                "keys of a user without rights",
                Given.copy(IN).withKeys("AKIANORIGHTSKEYSAMPL", false),
                "This COPY would fail: nils may not list the bucket lake."),
            line(
                "root keys",
                Given.copy(IN).withKeys("AKIAROOTUSERKEYSAMPL", false),
                "This COPY would fail: the keys are those of a root user."),
            line(
                "no cluster chosen",
                Given.copy(IN).as("lake-steward").nowhere(),
                "Whether this COPY works cannot be said: whether lake-steward is attached is not"
                    + " known."),
            line(
                "an unload",
                Given.unload("s3://lake-exports/day/").as("lake-steward"),
                "This UNLOAD works, as far as the account can tell."),
            line(
                "an unload that must delete first",
                Given.unload("s3://lake-exports/day/").as("lake-steward").saying(Option.CLEANPATH),
                "This UNLOAD would fail: lake-steward may not delete below lake-exports/day/*."),
            line(
                "an unload by one who may only read",
                Given.unload("s3://lake-exports/day/").as("listing-loader"),
                "This UNLOAD would fail: listing-loader may not write to lake-exports/day/*."),
            line(
                "an unload with a key",
                Given.unload("s3://lake-vault/out/")
                    .as("lake-steward")
                    .saying(Option.KMS_KEY_ID, new KmsKey(KEY))
                    .saying(Option.ENCRYPTED),
                "This UNLOAD works, as far as the account can tell."))
        .map(line -> DynamicTest.dynamicTest(line.name(), () -> prove(line)));
  }

  private static Line line(String name, Given given, String sentence) {
    return new Line(name, given, sentence);
  }

  private static void prove(Line line) {
    Progress progress = line.given().run();
    assertThat(progress.verdict().orElseThrow().sentence())
        .as(() -> rows(progress))
        .isEqualTo(line.sentence());
    assertThat(progress.notLookedAt()).anyMatch(item -> item.layer().equals("database"));
  }

  private static String rows(Progress progress) {
    StringBuilder text = new StringBuilder("\n");
    for (Row row : progress.rows()) {
      text.append(row.check().id())
          .append(": ")
          .append(row.outcome().map(Outcome::word).orElse("-"))
          .append(" ")
          .append(row.detail())
          .append('\n');
    }
    return text.toString();
  }
}
