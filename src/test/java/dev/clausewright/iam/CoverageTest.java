package dev.clausewright.iam;

import static dev.clausewright.iam.Sample.ROLE;
import static dev.clausewright.iam.Sample.allow;
import static dev.clausewright.iam.Sample.deny;
import static dev.clausewright.iam.Sample.identity;
import static dev.clausewright.iam.Sample.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static Coverage prefix(String prefix, Layers layers) {
    return Evaluator.cover(
        question(ROLE, "s3:GetObject", "*").about(ResourceSet.prefix("arn:aws:s3:::" + prefix)),
        layers);
  }

  private static Coverage glob(String pattern, Layers layers) {
    return Evaluator.cover(
        question(ROLE, "s3:GetObject", "*").about(ResourceSet.glob("arn:aws:s3:::" + pattern)),
        layers);
  }

  @Test
  void all_of_a_prefix() {
    Coverage coverage = prefix("lake/in/", identity(allow("s3:Get*", "arn:aws:s3:::lake/*")));
    assertThat(coverage.extent()).isEqualTo(Extent.ALL);
    assertThat(coverage.examples()).isEqualTo(Map.of(Outcome.ALLOWED, "arn:aws:s3:::lake/in/"));
    assertThat(coverage.decision()).isInstanceOf(Decision.Allowed.class);
  }

  @Test
  void a_denial_below_a_prefix_leaves_part_of_it() {
    Coverage coverage =
        prefix(
            "lake/in/",
            identity(
                allow("s3:*", "arn:aws:s3:::lake/*")
                    + ","
                    + deny("s3:*", "arn:aws:s3:::lake/in/pii/*")));
    assertThat(coverage.extent()).isEqualTo(Extent.PART);
    assertThat(coverage.examples())
        .isEqualTo(
            Map.of(
                Outcome.ALLOWED, "arn:aws:s3:::lake/in/",
                Outcome.EXPLICIT_DENY, "arn:aws:s3:::lake/in/pii/"));
    assertThat(coverage.decision()).isInstanceOf(Decision.ExplicitDeny.class);
  }

  @Test
  void several_patterns_may_cover_all_together() {
    Layers layers =
        identity(
            "{'Effect':'Allow','Action':'*','Resource':['arn:aws:s3:::lake/in/?*','arn:aws:s3:::lake/in/']}");
    assertThat(prefix("lake/in/", layers).extent()).isEqualTo(Extent.ALL);
  }

  @Test
  void nothing_of_a_prefix() {
    Coverage coverage = prefix("lake/in/", identity(allow("s3:*", "arn:aws:s3:::lake/out/*")));
    assertThat(coverage.extent()).isEqualTo(Extent.NONE);
    assertThat(coverage.examples()).containsOnlyKeys(Outcome.IMPLICIT_DENY);
  }

  @Test
  void an_object_key_is_not_empty() {
    assertThat(prefix("lake/", identity(allow("*", "arn:aws:s3:::lake/?*"))).extent())
        .isEqualTo(Extent.ALL);
    assertThat(glob("lake/*", identity(allow("*", "arn:aws:s3:::lake/?*"))).examples())
        .isEqualTo(Map.of(Outcome.ALLOWED, "arn:aws:s3:::lake/x"));
  }

  @Test
  void a_prefix_is_literal_even_with_wildcards_in_it() {
    Coverage coverage = prefix("lake/a*b", identity(allow("*", "arn:aws:s3:::lake/a${*}b*")));
    assertThat(coverage.extent()).isEqualTo(Extent.ALL);
    assertThat(glob("lake/a*b", identity(allow("*", "arn:aws:s3:::lake/a${*}b*"))).extent())
        .isEqualTo(Extent.PART);
  }

  @Test
  void an_example_avoids_every_exception() {
    Layers layers =
        identity(
            "{'Effect':'Allow','Action':'*','NotResource':['arn:aws:s3:::lake/a*','arn:aws:s3:::lake/?','arn:aws:s3:::lake/?a*']}");
    assertThat(prefix("lake/", layers).examples().get(Outcome.ALLOWED))
        .isEqualTo("arn:aws:s3:::lake/xx");
  }

  @Test
  void open_conditions_leave_the_extent_open() {
    String open =
        "{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'IpAddress':{'aws:SourceIp':'10.0.0.0/8'}}}";
    Question question =
        new Question(
            Principal.parse(ROLE).orElseThrow(),
            "s3:GetObject",
            ResourceSet.prefix("arn:aws:s3:::lake/"),
            Optional.empty(),
            Context.empty().withUnknown("aws:SourceIp"));
    Coverage coverage = Evaluator.cover(question, identity(open));
    assertThat(coverage.extent()).isEqualTo(Extent.UNDECIDED);
    assertThat(coverage.examples()).containsOnlyKeys(Outcome.ALLOWED_IF);
    Coverage denied =
        Evaluator.cover(question, identity(open + "," + deny("*", "arn:aws:s3:::lake/pii/*")));
    assertThat(denied.examples()).containsOnlyKeys(Outcome.ALLOWED_IF, Outcome.EXPLICIT_DENY);
  }

  @Test
  void an_example_holds_whole_characters() {
    String face = Character.toString(0x1F600);
    Question question =
        new Question(
            Principal.parse(ROLE).orElseThrow(),
            "s3:GetObject",
            ResourceSet.glob("arn:aws:s3:::lake/?" + face),
            Optional.empty(),
            Context.empty());
    assertThat(Evaluator.cover(question, identity(allow("s3:*", "arn:aws:s3:::lake/*"))).examples())
        .containsEntry(Outcome.ALLOWED, "arn:aws:s3:::lake/x" + face);
  }

  @Test
  void variables_are_filled_in_before_the_walk() {
    Question question =
        new Question(
            Principal.parse(Sample.USER).orElseThrow(),
            "s3:GetObject",
            ResourceSet.prefix("arn:aws:s3:::lake/home/ana/"),
            Optional.empty(),
            Context.empty().with("aws:username", "ana"));
    Layers layers = identity(allow("s3:*", "arn:aws:s3:::lake/home/${aws:username}/*"));
    assertThat(Evaluator.cover(question, layers).extent()).isEqualTo(Extent.ALL);
    assertThat(
            Evaluator.cover(question.about(ResourceSet.prefix("arn:aws:s3:::lake/home/")), layers)
                .examples())
        .isEqualTo(
            Map.of(
                Outcome.ALLOWED, "arn:aws:s3:::lake/home/ana/",
                Outcome.IMPLICIT_DENY, "arn:aws:s3:::lake/home/"));
  }

  @Test
  void a_pattern_in_the_region_part_stays_in_it() {
    Question question =
        question(ROLE, "dynamodb:Scan", "*")
            .about(ResourceSet.glob("arn:aws:dynamodb:*:123456789012:table/t"));
    assertThat(
            Evaluator.cover(question, identity(allow("dynamodb:*", "arn:aws:dynamodb:*:*:table/*")))
                .extent())
        .isEqualTo(Extent.ALL);
    assertThat(
            Evaluator.cover(
                    question, identity(allow("dynamodb:*", "arn:aws:dynamodb:e*:*:table/*")))
                .extent())
        .isEqualTo(Extent.PART);
  }

  @Test
  void beyond_the_limit_of_states_the_answer_is_undecided() {
    StringBuilder hard = new StringBuilder();
    for (int i = 0; i < 24; i++) {
      String tail = "?".repeat(i + 3);
      hard.append(i == 0 ? "" : ",").append("'arn:aws:s3:::lake/*").append((char) ('a' + i));
      hard.append(tail).append("'");
    }
    Coverage coverage =
        prefix(
            "lake/",
            identity(
                "{'Effect':'Allow','Action':'*','NotResource':["
                    + hard
                    + "]},"
                    + deny("*", "arn:aws:s3:::lake/*zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")));
    assertThat(coverage.extent()).isEqualTo(Extent.UNDECIDED);
    assertThat(coverage.decision()).isInstanceOf(Decision.Undecided.class);
  }

  @Test
  void decide_answers_for_the_whole_set() {
    Question question =
        question(ROLE, "s3:GetObject", "*").about(ResourceSet.prefix("arn:aws:s3:::lake/"));
    assertThat(Evaluator.decide(question, identity(allow("*", "arn:aws:s3:::lake/*"))))
        .isInstanceOf(Decision.Allowed.class);
    assertThat(Evaluator.decide(question, identity(allow("*", "arn:aws:s3:::lake/a*"))))
        .isInstanceOf(Decision.ImplicitDeny.class);
  }
}
