package dev.clausewright.clause;

import static dev.clausewright.clause.Sample.copy;
import static dev.clausewright.clause.Sample.copyFrom;
import static dev.clausewright.clause.Sample.unload;
import static dev.clausewright.clause.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.secret.Vault;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompatibilityTest {
  private static List<String> rules(Statement statement) {
    return Compatibility.breaches(statement).stream().map(breach -> breach.rule().id()).toList();
  }

  private static Statement from(SourceKind kind) {
    return switch (kind) {
      case S3_PREFIX -> copy();
      case S3_MANIFEST -> copy().put(Option.MANIFEST);
      case DYNAMODB -> with(copyFrom("dynamodb://Movies"), Option.READRATIO, "50");
      case EMR -> copyFrom("emr://j-SAMPLE2B500FC/p");
      case SSH -> copy().put(Option.SSH);
    };
  }

  @ParameterizedTest
  @EnumSource(SourceKind.class)
  void aPlainLoadFromEverySourceBreachesNothing(SourceKind kind) {
    assertThat(SourceKind.of(from(kind))).isEqualTo(kind);
    assertThat(rules(from(kind))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "EMR, REGION, X-01",
    "EMR, ENCRYPTED, X-02",
    "EMR, MANIFEST, X-02",
    "EMR, READRATIO, X-02",
    "EMR, SSH, X-02",
    "EMR, PARQUET, 3.1",
    "EMR, ZSTD, 3.1",
    "SSH, MANIFEST, X-03",
    "SSH, READRATIO, X-03",
    "SSH, ORC, 3.1",
    "DYNAMODB, MANIFEST, X-48",
    "DYNAMODB, CSV, X-48",
    "DYNAMODB, NULL, X-48",
    "DYNAMODB, GZIP, X-48",
    "DYNAMODB, ACCEPTINVCHARS, X-48",
    "S3_PREFIX, READRATIO, X-06",
    "S3_MANIFEST, READRATIO, X-06"
  })
  void whatTheSourceKeepsOutIsABreach(SourceKind kind, Option option, String rule) {
    assertThat(rules(from(kind).put(option))).contains(rule);
    assertThat(Compatibility.placeOf(option, from(kind).drop(Slot.of(option))))
        .isNotInstanceOfAny(Standing.Allowed.class, Standing.Required.class);
  }

  @ParameterizedTest
  @CsvSource({
    "PARQUET, REGION, X-22", "ORC, REGION, X-22", "PARQUET, MAXERROR, X-24", "PARQUET, GZIP, X-24",
    "ORC, NOLOAD, X-24", "PARQUET, DELIMITER, X-20", "PARQUET, DATEFORMAT, X-20",
        "CSV, ESCAPE, X-27",
    "CSV, REMOVEQUOTES, X-27", "CSV, FIXEDWIDTH, X-27", "JSON, DELIMITER, X-27", "JSON, NULL, X-27",
    "JSON, CSV, X-27", "FIXEDWIDTH, ESCAPE, X-27", "FIXEDWIDTH, DELIMITER, X-27",
        "SHAPEFILE, ESCAPE, X-27",
    "MAXERROR, IGNOREALLERRORS, X-28", "GZIP, BZIP2, 1.1"
  })
  void whatDoesNotGoTogetherInCopyIsABreach(Option first, Option second, String rule) {
    assertThat(rules(copy().put(first).put(second))).contains(rule);
    assertThat(Compatibility.placeOf(second, copy().put(first)))
        .isInstanceOfAny(Standing.Hidden.class, Standing.Refused.class);
  }

  @ParameterizedTest
  @CsvSource({
    "CSV, FIXEDWIDTH, X-29",
    "CSV, ADDQUOTES, X-29",
    "CSV, ESCAPE, X-29",
    "PARQUET, DELIMITER, X-29",
    "PARQUET, GZIP, X-29",
    "PARQUET, HEADER, X-29",
    "PARQUET, NULL, X-29",
    "JSON, HEADER, X-29",
    "JSON, NULL, X-29",
    "FIXEDWIDTH, HEADER, X-29",
    "CLEANPATH, ALLOWOVERWRITE, X-31",
    "KMS_KEY_ID, MASTER_SYMMETRIC_KEY, X-17",
    "GZIP, ZSTD, 1.3"
  })
  void whatDoesNotGoTogetherInUnloadIsABreach(Option first, Option second, String rule) {
    assertThat(rules(unload().put(first).put(second))).contains(rule);
  }

  @Test
  void columnarFilesTakeWhatAwsLists() {
    Statement parquet = copy().put(Option.PARQUET);
    for (Option option :
        List.of(
            Option.ACCEPTINVCHARS,
            Option.FILLRECORD,
            Option.STATUPDATE,
            Option.MANIFEST,
            Option.EXPLICIT_IDS)) {
      assertThat(Compatibility.placeOf(option, parquet)).isEqualTo(new Standing.Allowed());
    }
  }

  @Test
  void quoteBelongsToCsv() {
    assertThat(rules(copy().put(Option.QUOTE))).containsExactly("X-27");
    assertThat(rules(copy().put(Option.CSV).put(Option.QUOTE))).isEmpty();
    assertThat(Compatibility.placeOf(Option.QUOTE, copy())).isInstanceOf(Standing.Hidden.class);
  }

  @Test
  void dynamoNeedsAReadRatio() {
    Statement bare = copyFrom("dynamodb://Movies");
    assertThat(rules(bare)).containsExactly("X-04");
    assertThat(Compatibility.placeOf(Option.READRATIO, bare))
        .isEqualTo(new Standing.Required(new RuleId("X-04")));
    assertThat(Compatibility.placeOf(Option.READRATIO, from(SourceKind.DYNAMODB)))
        .isInstanceOf(Standing.Required.class);
  }

  @Test
  void clientSideKeysAndEncryptedNeedEachOther() {
    assertThat(rules(copy().put(Option.ENCRYPTED))).containsExactly("X-09");
    assertThat(rules(copy().put(Option.MASTER_SYMMETRIC_KEY))).containsExactly("X-10");
    assertThat(rules(Sample.clientSide(copy(), new Vault()))).isEmpty();
    Statement inString =
        with(copy().drop(Slot.of(Part.IAM_ROLE)), Part.CREDENTIALS_ROLE, Sample.ROLE);
    assertThat(rules(Sample.clientSide(inString, new Vault()))).containsExactly("X-11");
  }

  @Test
  void clientSideEncryptionIsShownAsEnded() {
    assertThat(Compatibility.placeOf(Option.MASTER_SYMMETRIC_KEY, copy()))
        .isInstanceOfSatisfying(
            Standing.Refused.class, refused -> assertThat(refused.rule().id()).isEqualTo("X-14"));
  }

  @Test
  void kmsKeysBelongToUnloadWithEncrypted() {
    String id = "1234abcd-12ab-34cd-56ef-1234567890ab";
    Statement keyed = with(unload(), Option.KMS_KEY_ID, id);
    assertThat(rules(keyed)).containsExactly("X-15");
    assertThat(rules(keyed.put(Option.ENCRYPTED))).isEmpty();
    assertThat(rules(with(keyed, Option.ENCRYPTED, "auto"))).containsExactly("X-18");
    assertThat(rules(copy().put(Option.KMS_KEY_ID))).containsExactly("X-19");
    assertThat(rules(unload().put(Option.PARQUET).put(Option.ENCRYPTED))).containsExactly("X-30");
    assertThat(rules(with(unload().put(Option.PARQUET), Option.ENCRYPTED, "auto"))).isEmpty();
  }

  @Test
  void aLibraryFromTheWebHasNoRegion() {
    Statement web =
        with(
            Sample.library().drop(Slot.of(Part.IAM_ROLE)),
            Part.SOURCE,
            "https://example.com/lib.zip");
    assertThat(rules(with(web, Option.REGION, "us-east-1"))).containsExactly("X-40");
    assertThat(Compatibility.breaches(with(web, Option.REGION, "us-east-1")))
        .noneMatch(Breach::refused);
  }

  @Test
  void whatStandsThereIsNeverHidden() {
    Stream.of(Option.values())
        .filter(option -> option.verbs().contains(Verb.COPY))
        .forEach(
            option ->
                assertThat(Compatibility.placeOf(option, copyFrom("dynamodb://Movies").put(option)))
                    .isNotInstanceOf(Standing.Hidden.class));
  }

  @Test
  void choosingASourceLeavesNoBreachOfSources() {
    for (SourceKind from : SourceKind.values()) {
      for (SourceKind to : SourceKind.values()) {
        Statement chosen = to.choose(from(from));
        assertThat(SourceKind.of(chosen)).isEqualTo(to);
        assertThat(rules(chosen)).isSubsetOf("X-04");
      }
    }
  }
}
