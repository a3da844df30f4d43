package dev.clausewright.sql;

import static dev.clausewright.clause.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Sample;
import dev.clausewright.clause.SourceKind;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoldenTest {
  private static final String KMS = "1234abcd-12ab-34cd-56ef-1234567890ab";

  private final Combinations combinations = new Combinations();

  @Test
  void theExamplesOfTheRequirementsAreWrittenAsRepaired() throws IOException {
    GoldenFile.check("seed", SeedExamples.all());
  }

  @ParameterizedTest
  @EnumSource(SourceKind.class)
  void everySourceWithEveryAuthorizationAndFormatIsWritten(SourceKind kind) throws IOException {
    Map<String, Statement> copies = combinations.copies(kind);
    assertThat(copies).hasSizeGreaterThanOrEqualTo(9);
    GoldenFile.check("copy-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), copies);
  }

  @Test
  void everyUnloadIsWritten() throws IOException {
    GoldenFile.check("unload", combinations.unloads());
  }

  @Test
  void everyLibraryIsWritten() throws IOException {
    GoldenFile.check("library", combinations.libraries());
  }

  @Test
  void theStatementsOfThePicturesAreWritten() throws IOException {
    Map<String, Statement> pictures = new LinkedHashMap<>();
    Statement listing = with(Sample.copyFrom("s3://lake/in/listing/"), Part.TABLE, "sales.listing");
    pictures.put(
        "options of COPY",
        with(
            with(
                with(listing.put(Option.CSV).put(Option.GZIP), Option.QUOTE, "\""),
                Option.IGNOREHEADER,
                "1"),
            Option.MAXERROR,
            "200"));
    Statement parquet =
        with(
            with(Sample.unload().put(Option.PARQUET), Option.PARTITION_BY, "listdate"),
            Option.MANIFEST,
            "verbose");
    Statement keyed =
        with(parquet, Option.KMS_KEY_ID, KMS).put(Option.ENCRYPTED).put(Option.CLEANPATH);
    pictures.put(
        "options of UNLOAD",
        with(with(keyed, Option.ROWGROUPSIZE, "32 MB"), Option.MAXFILESIZE, "256 MB"));
    pictures.put("nothing chosen yet", Statement.empty(Verb.COPY));
    pictures.put("no query yet", Statement.empty(Verb.UNLOAD));
    pictures.put(
        "no library yet",
        Statement.empty(Verb.CREATE_LIBRARY)
            .put(Part.OR_REPLACE, new dev.clausewright.clause.Flag()));
    GoldenFile.check("pictures", pictures);
  }

  @Test
  void everyOptionOfEachStatementIsWrittenInItsOrder() throws IOException {
    GoldenFile.check(
        "options",
        Map.of("every option of COPY, allowed together or not", EveryOption.of(Sample.copy())));
    GoldenFile.check(
        "options-unload",
        Map.of("every option of UNLOAD, allowed together or not", EveryOption.of(Sample.unload())));
  }
}
