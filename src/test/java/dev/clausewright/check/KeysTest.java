package dev.clausewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.Option;
import dev.clausewright.clause.RuleId;
import dev.clausewright.need.ContextKey;
import dev.clausewright.need.Facts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Access keys: shape, owner, and whether they last. */
class KeysTest {
  private static final String MARA = "AKIAIOSFODNN7EXAMPLE";
  private static final String MARA_FOR_A_WHILE = "ASIAIOSFODNN7EXAMPLE";
  private static final String IN = "s3://lake/in/listing/";

  private static Facts times(Optional<Duration> left, Optional<Duration> expected) {
    return new Facts(
        Optional.empty(),
        List.of(),
        expected,
        left.map(Given.NOW::plus),
        Map.of(),
        Set.of(),
        false);
  }

  private static Outcome outcome(Progress progress, CheckKind kind) {
    return progress.rows().stream()
        .filter(row -> row.check().kind() == kind)
        .flatMap(row -> row.outcome().stream())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_temporary_key_without_its_token_fails() {
    Outcome key = outcome(Given.copy(IN).withKeys(MARA_FOR_A_WHILE, false).run(), CheckKind.KEY);
    assertThat(key)
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed ->
                assertThat(failed.lack())
                    .isEqualTo(new Lack.BadKeys(Lack.KeyDefect.TOKEN_MISSING)));
  }

  @Test
  void a_permanent_key_with_a_token_warns() {
    assertThat(outcome(Given.copy(IN).withKeys(MARA, true).run(), CheckKind.KEY))
        .isInstanceOf(Outcome.Warning.class);
  }

  @ParameterizedTest
  @CsvSource({
    "60, 30, passed",
    "30, 30, passed",
    "29, 30, warning",
    "0, 30, failed",
    "-5, 30, failed",
    "60, , unknown",
    ", 30, unknown"
  })
  void keys_must_last_as_long_as_the_load(Integer left, Integer takes, String word) {
    Facts facts =
        times(
            Optional.ofNullable(left).map(Duration::ofMinutes),
            Optional.ofNullable(takes).map(Duration::ofMinutes));
    Progress progress = Given.copy(IN).withKeys(MARA_FOR_A_WHILE, true).knowing(facts).run();
    assertThat(outcome(progress, CheckKind.EXPIRY).word()).isEqualTo(word);
  }

  @Test
  void too_short_a_time_is_a_warning_that_says_what_to_ask_for() {
    Progress progress =
        Given.copy(IN)
            .withKeys(MARA_FOR_A_WHILE, true)
            .knowing(
                times(Optional.of(Duration.ofMinutes(41)), Optional.of(Duration.ofMinutes(45))))
            .run();
    assertThat(progress.verdict().orElseThrow().sentence())
        .isEqualTo("This COPY works, but the keys may run out before the load is done.");
    assertThat(outcome(progress, CheckKind.EXPIRY).told().message()).contains("1 h 23 min");
  }

  @Test
  void a_role_and_permanent_keys_never_run_out() {
    for (Given given :
        List.of(Given.copy(IN).as("lake-steward"), Given.copy(IN).withKeys(MARA, false))) {
      assertThat(outcome(given.run(), CheckKind.EXPIRY))
          .isInstanceOfSatisfying(
              Outcome.Skipped.class, skipped -> assertThat(skipped.because()).isEmpty());
    }
  }

  @Test
  void a_long_columnar_load_through_a_chain_may_lose_its_links() {
    Given chain =
        Given.copy(IN)
            .as("lake-hub", "lake-steward")
            .knowing(times(Optional.empty(), Optional.of(Duration.ofHours(2))));
    assertThat(outcome(chain.run(), CheckKind.EXPIRY)).isInstanceOf(Outcome.Skipped.class);
    Progress columnar = chain.saying(Option.PARQUET).run();
    assertThat(outcome(columnar, CheckKind.EXPIRY)).isInstanceOf(Outcome.Warning.class);
    assertThat(columnar.rows())
        .filteredOn(row -> row.check().kind() == CheckKind.EXPIRY)
        .extracting(row -> row.check().rule())
        .containsExactly(new RuleId("R-44"));
  }

  @Test
  void the_session_policy_of_temporary_keys_is_not_looked_at_and_said_so() {
    Progress progress = Given.copy(IN).withKeys(MARA_FOR_A_WHILE, true).run();
    assertThat(progress.notLookedAt())
        .extracting(NotLookedAt::layer)
        .contains("session", "database", "scp");
  }

  @Test
  void one_line_of_sql_tells_the_rights_inside_the_database() {
    assertThat(sql(Given.copy(IN).as("lake-steward").by("o'hara")))
        .contains(
            "select has_assumerole_privilege('o''hara',"
                + " 'arn:aws:iam::123456789012:role/lake-steward', 'COPY');");
    assertThat(sql(Given.copy(IN).withKeys(MARA, false)))
        .contains("select has_table_privilege('listing', 'insert');");
    assertThat(sql(Given.copy(IN).asDefault()).orElseThrow()).contains("default-aws-iam-role");
  }

  private static Optional<String> sql(Given given) {
    return DatabaseRights.of(given.ask()).sql();
  }

  @Test
  void root_keys_are_refused_and_nothing_else_is_asked_of_them() {
    Progress progress = Given.copy(IN).withKeys("AKIAROOTUSERKEYSAMPL", false).run();
    assertThat(progress.rootKeys()).isTrue();
    assertThat(outcome(progress, CheckKind.PERMISSION)).isInstanceOf(Outcome.Skipped.class);
    assertThat(Given.copy(IN).withKeys(MARA, false).run().rootKeys()).isFalse();
  }

  @Test
  void a_key_that_nobody_knows_leaves_the_answer_open() {
    Progress progress = Given.copy(IN).withKeys("AKIAZZZZZZZZZZZZZZZZ", false).run();
    assertThat(progress.verdict().orElseThrow().kind()).isEqualTo(Verdict.Kind.UNKNOWN);
  }

  @Test
  void a_known_condition_key_decides_what_was_open() {
    Facts facts =
        new Facts(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Map.of(
                new ContextKey("aws:SourceArn"),
                List.of("arn:aws:redshift:eu-west-1:123456789012:cluster:analytics-prod")),
            Set.of(),
            false);
    assertThat(
            Given.copy(IN).as("guarded-loader").knowing(facts).run().verdict().orElseThrow().kind())
        .isIn(Verdict.Kind.WORKS, Verdict.Kind.WORKS_BUT);
  }

  @Test
  void the_list_of_a_finished_run_is_the_same_every_time() {
    List<String> first = ids(Given.copy("s3://lake-vault/in/").as("lake-steward").run());
    for (int i = 0; i < 20; i++) {
      assertThat(ids(Given.copy("s3://lake-vault/in/").as("lake-steward").run())).isEqualTo(first);
    }
  }

  private static List<String> ids(Progress progress) {
    return progress.rows().stream()
        .map(row -> row.check().id() + " " + row.outcome().orElseThrow().told().message())
        .toList();
  }
}
