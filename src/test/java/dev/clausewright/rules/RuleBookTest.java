package dev.clausewright.rules;

import static dev.clausewright.clause.Sample.bareCopy;
import static dev.clausewright.clause.Sample.copy;
import static dev.clausewright.clause.Sample.copyFrom;
import static dev.clausewright.clause.Sample.credentials;
import static dev.clausewright.clause.Sample.keys;
import static dev.clausewright.clause.Sample.unload;
import static dev.clausewright.clause.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.Argument;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.RuleId;
import dev.clausewright.clause.Sample;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import dev.clausewright.secret.Vault;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBookTest {
  private final Vault vault = new Vault();

  static List<Samples> samples() {
    return Samples.all();
  }

  private static List<String> ids(Statement statement) {
    return RuleBook.findings(statement).stream().map(finding -> finding.rule().id()).toList();
  }

  /// The ids of all findings with those that they stand for too.
  private static List<String> all(Statement statement) {
    return RuleBook.findings(statement).stream()
        .flatMap(finding -> Stream.concat(Stream.of(finding.rule()), finding.also().stream()))
        .map(RuleId::id)
        .toList();
  }

  private static List<String> weighty(Statement statement) {
    return RuleBook.findings(statement).stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .map(finding -> finding.rule().id())
        .toList();
  }

  private static void safeFixesHold(Statement statement) {
    List<Finding> before = RuleBook.findings(statement);
    for (Finding finding : before) {
      Optional<Fix> fix = finding.fix().filter(f -> f.safety() == Safety.SAFE);
      if (fix.isPresent()) {
        List<Finding> after = RuleBook.findings(fix.get().apply(statement));
        assertThat(after).doesNotContain(finding);
        assertThat(before).containsAll(after);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aRuleFindsItsSampleAndNotTheNearMiss(Samples sample) {
    assertThat(all(sample.hit())).contains(sample.rule());
    assertThat(all(sample.miss())).doesNotContain(sample.rule());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSafeFixRemovesItsFindingAndAddsNone(Samples sample) {
    safeFixesHold(sample.hit());
    safeFixesHold(sample.miss());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anAskedFixRemovesItsFinding(Samples sample) {
    for (Finding finding : RuleBook.findings(sample.hit())) {
      finding
          .fix()
          .ifPresent(
              fix ->
                  assertThat(RuleBook.findings(fix.apply(sample.hit()))).doesNotContain(finding));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFindingSpeaksInSentences(Samples sample) {
    for (Finding finding : RuleBook.findings(sample.hit())) {
      assertThat(finding.what()).matches("(?s).*[.?]");
      assertThat(finding.why()).isNotBlank().doesNotContain("!");
      assertThat(finding.toString()).doesNotContain(Sample.SECRET, Sample.TOKEN, Sample.MASTER);
    }
  }

  @Test
  void safeFixesHoldForManyStatements() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      safeFixesHold(some(random));
    }
  }

  private static Statement some(Random random) {
    List<String> roles =
        List.of(
            Sample.ROLE, " " + Sample.ROLE, "aws_iam_role=" + Sample.ROLE, "default", "dwhRole");
    List<String> sources =
        List.of(
            "s3://bucket/x",
            " s3://bucket/x",
            "s3n://bucket/x",
            "dynamodb://Movies",
            "emr://j-SAMPLE2B500FC/p");
    Statement statement = random.nextBoolean() ? copyFrom(pick(sources, random)) : unload();
    statement = with(statement, Part.IAM_ROLE, pick(roles, random));
    for (Option option : Option.values()) {
      Optional<Argument> argument = option.argument(statement.verb());
      if (argument.isPresent() && random.nextInt(8) == 0) {
        boolean bare = argument.get().optional();
        statement = bare ? statement.put(option) : odd(statement, option, argument.get());
      }
    }
    return statement;
  }

  private static Statement odd(Statement statement, Option option, Argument argument) {
    return argument instanceof Argument.SecretText
        ? statement.put(option)
        : with(statement, option, " 'x' ");
  }

  private static String pick(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }

  @Test
  void theAcceptanceSamplesOfTheRuleBookGiveTheirErrorsAndWarnings() {
    assertThat(weighty(with(copy(), Part.IAM_ROLE, "aws_iam_role=" + Sample.ROLE)))
        .containsExactly("G-12");
    assertThat(weighty(with(copyFrom("dynamodb://Movies"), Part.IAM_ROLE, "default")))
        .containsExactly("X-04");
    assertThat(weighty(keys(bareCopy(), vault, "ASIAIOSFODNN7EXAMPLE", ""))).containsExactly("T-1");
    assertThat(weighty(keys(bareCopy(), vault, "AKIAIOSFODNN7EXAMPLE", Sample.TOKEN)))
        .containsExactly("T-2");
    assertThat(ids(keys(bareCopy(), vault, "AKIAIOSFODNN7EXAMPLE", "").put(Option.PARQUET)))
        .containsExactly("X-21", "A-1");
    assertThat(ids(with(bareCopy(), Part.CREDENTIALS_ROLE, Sample.ROLE).put(Option.PARQUET)))
        .containsExactly("A-1");
    assertThat(ids(with(bareCopy(), Part.CREDENTIALS_KEY_ID, "AKIAIOSFODNN7EXAMPLE")))
        .containsExactly("G-16", "A-1");
    assertThat(ids(unload().put(Option.ENCRYPTED))).containsExactly("X-47");
    assertThat(ids(with(unload(), Option.ENCRYPTED, "auto"))).isEmpty();
    Statement shape =
        with(with(bareCopy(), Option.SHAPEFILE, "simplify auto 1.1E-05"), Option.MAXERROR, "2");
    assertThat(ids(with(shape, Part.CREDENTIALS_ROLE, Sample.ROLE))).containsExactly("A-1");
    assertThat(ids(with(copy(), Option.DELIMITER, "|~|"))).isEmpty();
    assertThat(ids(copy().put(Option.JSON))).containsExactly("1.1");
  }

  @Test
  void aPrefixThatMatchesMoreIsALessonWithOneButton() {
    Finding finding = RuleBook.findings(copyFrom("s3://lake/in/listing")).getFirst();
    assertThat(finding.what()).isEqualTo("Prefix matches more than one key.");
    assertThat(finding.severity()).isEqualTo(Severity.INFO);
    assertThat(finding.why()).contains("listing_backup", "listings-2019");
    assertThat(finding.fix().orElseThrow().label()).isEqualTo("End it with /");
    assertThat(finding.fix().orElseThrow().apply(copyFrom("s3://lake/in/listing")))
        .isEqualTo(copyFrom("s3://lake/in/listing/"));
  }

  @Test
  void theHeaviestComesFirstThenTheOrderOfTheText() {
    Statement statement = with(copyFrom("s3://lake/in/listing"), Part.TABLE, "table-name");
    statement = statement.put(Option.CSV).put(Option.ESCAPE);
    assertThat(ids(statement)).containsExactly("S-08", "X-27", "2.8");
  }

  @Test
  void whatIsMissingAltogetherGivesNoFinding() {
    for (Verb verb : List.of(Verb.COPY, Verb.UNLOAD)) {
      assertThat(RuleBook.findings(Statement.empty(verb))).isEmpty();
    }
  }

  @Test
  void aSplitCredentialsStringIsAWarningInBothSpellings() {
    Statement string = credentials(bareCopy(), vault, "AKIAIOSFODNN7EXAMPLE", "");
    Statement split = Sample.secret(string, vault, Part.CREDENTIALS_SECRET, "a;b" + "c".repeat(37));
    assertThat(RuleBook.findings(split))
        .filteredOn(finding -> finding.slot().equals(Slot.of(Part.CREDENTIALS_SECRET)))
        .extracting(finding -> finding.rule().id())
        .contains("L-42");
  }
}
