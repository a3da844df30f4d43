package dev.clausewright.need;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.check.Given;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.EmrPath;
import dev.clausewright.clause.Flag;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.Text;
import dev.clausewright.clause.Whole;
import dev.clausewright.clause.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rule book 4.1, one test a row, with what lies next to it. */
class NeedsTest {
  private static final String PARTNER = "arn:aws:iam::210987654321:role/partner-reader";
  private static final String KEY =
      "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab";

  private static Given prefix() {
    return Given.copy("s3://lake/in/listing/").as("lake-loader");
  }

  private static List<String> needs(Given given) {
    return Needs.of(given.ask()).needs().stream()
        .map(
            need ->
                "%s %s %s%s"
                    .formatted(
                        need.id(),
                        need.action(),
                        need.resource().policyText(),
                        need.optional() ? " ?" : ""))
        .toList();
  }

  private static Facts facts(Optional<KmsKey> key, String... entries) {
    return new Facts(
        key,
        java.util.Arrays.stream(entries).map(Given::s3).toList(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Set.of(),
        false);
  }

  @Test
  void p01_and_p02_copy_lists_the_bucket_and_reads_the_prefix() {
    assertThat(needs(prefix()))
        .containsExactly(
            "P-01 s3:ListBucket arn:aws:s3:::lake",
            "P-02 s3:GetObject arn:aws:s3:::lake/in/listing/*");
  }

  @Test
  void wildcards_of_a_key_are_not_wildcards_of_a_policy() {
    assertThat(needs(Given.copy("s3://lake/a*b?").as("lake-loader")))
        .contains("P-02 s3:GetObject arn:aws:s3:::lake/a${*}b${?}*");
  }

  @Test
  void p03_a_manifest_is_one_object_and_each_listed_file_another() {
    Given given = Given.copy("s3://lake/in/day.manifest").as("lake-loader").saying(Option.MANIFEST);
    assertThat(needs(given))
        .containsExactly(
            "P-03 s3:GetObject arn:aws:s3:::lake/in/day.manifest",
            "P-03 s3:ListBucket arn:aws:s3:::lake");
    assertThat(needs(given.knowing(facts(Optional.empty(), "s3://other/a.csv"))))
        .contains(
            "P-03 s3:GetObject arn:aws:s3:::other/a.csv", "P-03 s3:ListBucket arn:aws:s3:::other");
  }

  @Test
  void p04_a_mapping_file_lies_in_s3_and_for_avro_it_is_only_inferred() {
    assertThat(needs(prefix().saying(Option.JSON, new Text("s3://maps/listing.json"))))
        .contains(
            "P-04 s3:GetObject arn:aws:s3:::maps/listing.json",
            "P-04 s3:ListBucket arn:aws:s3:::maps");
    assertThat(needs(prefix().saying(Option.AVRO, new Text("s3://maps/listing.json"))))
        .contains("P-04 s3:GetObject arn:aws:s3:::maps/listing.json ?");
    assertThat(needs(prefix().saying(Option.JSON, new Text("auto")))).hasSize(2);
  }

  @Test
  void p04_holds_for_the_location_as_a_field_and_the_reader_give_it() {
    assertThat(needs(prefix().saying(Option.JSON, Given.s3("s3://maps/listing.json"))))
        .contains(
            "P-04 s3:GetObject arn:aws:s3:::maps/listing.json",
            "P-04 s3:ListBucket arn:aws:s3:::maps");
    assertThat(needs(prefix().saying(Option.AVRO, Given.s3("s3://maps/listing.json"))))
        .contains("P-04 s3:GetObject arn:aws:s3:::maps/listing.json ?");
  }

  @Test
  void resources_lie_in_the_partition_of_the_role_wherever_the_statement_will_run() {
    String china = "arn:aws-cn:iam::123456789012:role/R";
    assertThat(needs(Given.copy("s3://lake/in/").as(china).nowhere()))
        .containsExactly(
            "P-01 s3:ListBucket arn:aws-cn:s3:::lake",
            "P-02 s3:GetObject arn:aws-cn:s3:::lake/in/*");
    assertThat(
            needs(
                Given.copy("s3://lake/in/")
                    .withKeys("AKIAIOSFODNN7EXAMPLE", false)
                    .saying(Option.REGION, new Region("us-gov-west-1"))
                    .nowhere()))
        .contains("P-01 s3:ListBucket arn:aws-us-gov:s3:::lake");
  }

  @Test
  void p05_ssh_reads_its_manifest_which_is_inferred() {
    assertThat(needs(Given.copy("s3://lake/hosts.manifest").as("lake-loader").saying(Option.SSH)))
        .containsExactly(
            "P-05 s3:GetObject arn:aws:s3:::lake/hosts.manifest ?",
            "P-05 s3:ListBucket arn:aws:s3:::lake ?");
  }

  @Test
  void p06_dynamodb_scans_and_describes_the_table() {
    assertThat(needs(movies().as("lake-loader")))
        .containsExactly(
            "P-06 dynamodb:Scan arn:aws:dynamodb:eu-west-1:123456789012:table/Movies",
            "P-06 dynamodb:DescribeTable arn:aws:dynamodb:eu-west-1:123456789012:table/Movies");
  }

  @Test
  void p49_a_table_belongs_to_the_account_of_the_last_role() {
    assertThat(needs(movies().as("lake-loader", PARTNER)))
        .contains("P-06 dynamodb:Scan arn:aws:dynamodb:eu-west-1:210987654321:table/Movies");
  }

  private static Given movies() {
    return Given.copy(new DynamoTable("Movies")).saying(Option.READRATIO, new Whole(50));
  }

  @Test
  void p07_and_p08_emr_lists_instances_and_others_open_the_network() {
    Given given = Given.copy(new EmrPath("j-SAMPLE2B500FC", "out/part-*")).as("lake-loader");
    assertThat(needs(given))
        .containsExactly(
            "P-07 elasticmapreduce:ListInstances"
                + " arn:aws:elasticmapreduce:eu-west-1:123456789012:cluster/j-SAMPLE2B500FC");
    assertThat(Needs.of(given.ask()).preparations())
        .hasSize(2)
        .allMatch(p -> p.id().id().equals("P-08"));
  }

  @Test
  void p27_a_job_hears_of_new_files_only_where_others_let_it() {
    assertThat(Needs.of(prefix().ask()).preparations()).isEmpty();
    assertThat(Needs.of(prefix().asJob("daily").ask()).preparations())
        .hasSize(2)
        .allMatch(p -> p.id().id().equals("P-27"));
  }

  @Test
  void p09_reading_with_a_known_key_decrypts() {
    assertThat(needs(prefix().knowing(facts(Optional.of(new KmsKey(KEY))))))
        .contains("P-09 kms:Decrypt " + KEY);
  }

  @Test
  void p50_a_key_of_another_account_is_said_to_be_one() {
    String foreign = KEY.replace("123456789012", "210987654321");
    assertThat(needs(prefix().knowing(facts(Optional.of(new KmsKey(foreign))))))
        .contains("P-50 kms:Decrypt " + foreign);
  }

  @Test
  void p10_columnar_files_may_need_three_more() {
    assertThat(needs(prefix().saying(Option.PARQUET)))
        .contains(
            "P-10 s3:GetBucketLocation arn:aws:s3:::lake ?",
            "P-10 s3:ListBucketMultipartUploads arn:aws:s3:::lake ?",
            "P-10 s3:ListMultipartUploadParts arn:aws:s3:::lake/in/listing/* ?");
    assertThat(needs(prefix().saying(Option.CSV))).noneMatch(need -> need.startsWith("P-10"));
  }

  @Test
  void p11_p12_p13_unload_writes_lists_and_reads() {
    assertThat(needs(Given.unload("s3://out/day/").as("lake-loader")))
        .containsExactly(
            "P-11 s3:PutObject arn:aws:s3:::out/day/*",
            "P-12 s3:ListBucket arn:aws:s3:::out",
            "P-12 s3:GetObject arn:aws:s3:::out/day/*",
            "P-13 s3:GetBucketLocation arn:aws:s3:::out ?",
            "P-13 s3:AbortMultipartUpload arn:aws:s3:::out/day/* ?",
            "P-13 s3:ListMultipartUploadParts arn:aws:s3:::out/day/* ?");
  }

  @Test
  void p14_cleanpath_deletes_and_allowoverwrite_does_not() {
    assertThat(needs(Given.unload("s3://out/day/").as("lake-loader").saying(Option.CLEANPATH)))
        .contains("P-14 s3:DeleteObject arn:aws:s3:::out/day/*");
    assertThat(needs(Given.unload("s3://out/day/").as("lake-loader").saying(Option.ALLOWOVERWRITE)))
        .noneMatch(need -> need.startsWith("P-14"));
  }

  @Test
  void p15_unload_with_a_key_encrypts_and_decrypts() {
    assertThat(
            needs(
                Given.unload("s3://out/day/")
                    .as("lake-loader")
                    .saying(Option.KMS_KEY_ID, new KmsKey("1234abcd-12ab-34cd-56ef-1234567890ab"))
                    .saying(Option.ENCRYPTED)))
        .contains("P-15 kms:GenerateDataKey " + KEY, "P-15 kms:Decrypt " + KEY);
  }

  @Test
  void p16_encrypted_auto_may_look_up_the_bucket() {
    assertThat(
            needs(
                Given.unload("s3://out/day/")
                    .as("lake-loader")
                    .saying(Option.ENCRYPTED, new Word("AUTO"))))
        .contains("P-16 s3:GetEncryptionConfiguration arn:aws:s3:::out ?");
    assertThat(
            needs(
                Given.unload("s3://out/day/")
                    .as("lake-loader")
                    .saying(Option.ENCRYPTED, new Flag())))
        .noneMatch(need -> need.startsWith("P-16"));
  }

  @Test
  void p17_a_library_is_one_object() {
    assertThat(needs(Given.library("s3://lake/libs/f.zip").as("lake-loader")))
        .containsExactly(
            "P-17 s3:ListBucket arn:aws:s3:::lake",
            "P-17 s3:GetObject arn:aws:s3:::lake/libs/f.zip");
  }

  @Test
  void p18_a_library_from_the_web_needs_nothing() {
    Needs needs = Needs.of(Given.webLibrary("https://example.com/f.zip").ask());
    assertThat(needs.needs()).isEmpty();
    assertThat(needs.trust()).isEmpty();
    assertThat(needs.attachment()).isEmpty();
  }

  @Test
  void p19_and_p20_each_hop_has_two_halves() {
    Needs needs =
        Needs.of(Given.copy("s3://lake/in/").as("lake-loader", "lake-hub", PARTNER).ask());
    assertThat(needs.needs().stream().filter(n -> n.id().id().equals("P-19")))
        .extracting(Need::holder, n -> n.resource().policyText())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                new Holder.ForwardingRole(1, Given.role("lake-loader")),
                Given.role("lake-hub").text()),
            org.assertj.core.groups.Tuple.tuple(
                new Holder.ForwardingRole(2, Given.role("lake-hub")), PARTNER));
    assertThat(needs.trust())
        .extracting(t -> t.rule().id(), Trust::principal)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("R-1", "redshift.amazonaws.com"),
            org.assertj.core.groups.Tuple.tuple("P-20", Given.role("lake-loader").text()),
            org.assertj.core.groups.Tuple.tuple("P-20", Given.role("lake-hub").text()));
    assertThat(needs.attachment().orElseThrow().role()).contains(Given.role("lake-loader"));
  }

  @Test
  void r2_a_namespace_asks_for_both_service_names() {
    assertThat(Needs.of(prefix().onServerless().ask()).trust())
        .extracting(Trust::principal)
        .containsExactly("redshift.amazonaws.com", "redshift-serverless.amazonaws.com");
  }

  @Test
  void p51_the_last_role_or_the_user_must_hold_them() {
    RoleArn partner = Given.role(PARTNER);
    assertThat(Needs.of(Given.copy("s3://lake/in/").as("lake-loader", PARTNER).ask()).needs())
        .filteredOn(need -> !need.id().id().equals("P-19"))
        .allMatch(need -> need.holder().equals(new Holder.DataRole(Optional.of(partner))));
    Needs keys =
        Needs.of(Given.copy("s3://lake/in/").withKeys("AKIAIOSFODNN7EXAMPLE", false).ask());
    assertThat(keys.needs()).allMatch(need -> need.holder().equals(new Holder.User()));
    assertThat(keys.needs().getFirst().holder().route()).contains("groups");
    assertThat(keys.attachment()).isEmpty();
  }

  @Test
  void what_is_not_known_of_a_place_stays_open_in_the_resource() {
    assertThat(needs(movies().withKeys("AKIAIOSFODNN7EXAMPLE", false).nowhere()))
        .contains("P-06 dynamodb:Scan arn:aws:dynamodb:*:*:table/Movies");
  }
}
