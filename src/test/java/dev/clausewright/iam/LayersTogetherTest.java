package dev.clausewright.iam;

import static dev.clausewright.iam.Sample.ACCOUNT;
import static dev.clausewright.iam.Sample.OTHER;
import static dev.clausewright.iam.Sample.ROLE;
import static dev.clausewright.iam.Sample.ROOT;
import static dev.clausewright.iam.Sample.SESSION;
import static dev.clausewright.iam.Sample.USER;
import static dev.clausewright.iam.Sample.allow;
import static dev.clausewright.iam.Sample.boundary;
import static dev.clausewright.iam.Sample.deny;
import static dev.clausewright.iam.Sample.identity;
import static dev.clausewright.iam.Sample.nothing;
import static dev.clausewright.iam.Sample.outcome;
import static dev.clausewright.iam.Sample.resource;
import static dev.clausewright.iam.Sample.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layers against each other, in one account and across two. */
class LayersTogetherTest {
  private static final String KEY = "arn:aws:s3:::lake/in/x";
  private static final String READ = allow("s3:GetObject", "arn:aws:s3:::lake/*");
  private static final String SHUT = allow("sqs:*", "*");
  private static final String FEDERATED = "arn:aws:sts::" + ACCOUNT + ":federated-user/ana";

  private static Question read(String principal, boolean foreign) {
    return new Question(
        Principal.parse(principal).orElseThrow(),
        "s3:GetObject",
        ResourceSet.literal(KEY),
        foreign ? Optional.of(OTHER) : Optional.empty(),
        Context.empty());
  }

  private static String grant(String effect, String principal) {
    return "{'Effect':'%s','Action':'s3:*','Resource':'*','Principal':%s}"
        .formatted(effect, principal);
  }

  private static Layers bucket(Layers layers, String arn) {
    return resource(layers, Layer.RESOURCE, grant("Allow", "{'AWS':'" + arn + "'}"));
  }

  private static Layers session(Layers layers, String statements) {
    return layers.withSession(List.of(source(Layer.SESSION, statements)));
  }

  @ParameterizedTest(name = "{0} named, {1} asks under a session policy that does not allow: {2}")
  @CsvSource({
    "role,session,IMPLICIT_DENY",
    "session,session,ALLOWED",
    "everyone,session,IMPLICIT_DENY",
    "everyone,user,IMPLICIT_DENY",
    "user,user,ALLOWED",
    "federated,federated,ALLOWED",
    "user,federated,IMPLICIT_DENY",
    "root,session,IMPLICIT_DENY",
  })
  void a_session_policy_limits_what_a_role_is_given_not_what_the_session_is(
      String named, String asks, Outcome expected) {
    Layers layers = session(bucket(nothing(), arn(named)), SHUT);
    assertThat(outcome(read(arn(asks), false), layers)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} named, boundary {1}, session policy {2}: {3}")
  @CsvSource({
    "session,open,open,ALLOWED",
    "session,shut,open,IMPLICIT_DENY",
    "session,open,shut,IMPLICIT_DENY",
    "everyone,shut,open,IMPLICIT_DENY",
    "role,shut,open,IMPLICIT_DENY",
  })
  void across_accounts_boundary_and_session_policy_always_limit(
      String named, String boundary, String session, Outcome expected) {
    Layers layers = bucket(identity(READ), arn(named));
    layers = boundary(layers, boundary.equals("open") ? allow("*", "*") : SHUT);
    layers = session(layers, session.equals("open") ? allow("*", "*") : SHUT);
    assertThat(outcome(read(SESSION, true), layers)).isEqualTo(expected);
  }

  private static String arn(String word) {
    return switch (word) {
      case "role" -> ROLE;
      case "session" -> SESSION;
      case "user" -> USER;
      case "root" -> ROOT;
      case "federated" -> FEDERATED;
      default -> "*";
    };
  }

  @ParameterizedTest(name = "a denial in {0}")
  @CsvSource({"boundary", "session", "scp", "rcp", "resource"})
  void a_denial_in_any_layer_wins(String layer) {
    String no = deny("s3:*", "*");
    Layers all = bucket(identity(READ), SESSION);
    Layers denied =
        switch (layer) {
          case "boundary" -> boundary(all, allow("*", "*") + "," + no);
          case "session" -> session(all, allow("*", "*") + "," + no);
          case "scp" -> all.withScps(List.of(level(Layer.SCP, allow("*", "*") + "," + no)));
          case "rcp" -> all.withRcps(List.of(level(Layer.RCP, grant("Deny", "'*'"))));
          default -> resource(identity(READ), Layer.RESOURCE, grant("Deny", "'*'"));
        };
    Decision decision = Evaluator.decide(read(SESSION, false), denied);
    assertThat(decision).isInstanceOf(Decision.ExplicitDeny.class);
    assertThat(decision.because()).extracting(by -> by.layer().word()).containsExactly(layer);
    assertThat(decision.overrode()).extracting(Deciding::layer).contains(Layer.IDENTITY);
    assertThat(decision.overrode()).extracting(Deciding::effect).containsOnly(Effect.ALLOW);
  }

  private static Level level(Layer layer, String statements) {
    return new Level("root", List.of(source(layer, statements)));
  }

  @ParameterizedTest(name = "{0} denied, {1} asks: {2}")
  @CsvSource({
    "role,session,EXPLICIT_DENY",
    "session,role,ALLOWED",
    "root,session,EXPLICIT_DENY",
    "root,user,EXPLICIT_DENY",
    "user,session,ALLOWED",
    "everyone,role,EXPLICIT_DENY",
  })
  void a_denial_reaches_all_that_it_names(String named, String asks, Outcome expected) {
    Layers layers =
        resource(identity(READ), Layer.RESOURCE, grant("Deny", "{'AWS':'" + arn(named) + "'}"));
    assertThat(outcome(read(arn(asks), false), layers)).isEqualTo(expected);
  }

  @Test
  void no_levels_withhold_nothing_and_an_empty_one_withholds_all() {
    assertThat(outcome(read(ROLE, false), identity(READ).withScps(List.of())))
        .isEqualTo(Outcome.ALLOWED);
    assertThat(
            outcome(read(ROLE, false), identity(READ).withScps(List.of(new Level("r", List.of())))))
        .isEqualTo(Outcome.IMPLICIT_DENY);
  }

  @Test
  void organisations_limit_what_a_bucket_gives_directly_too() {
    Layers layers = bucket(nothing(), USER).withScps(List.of(level(Layer.SCP, SHUT)));
    Decision decision = Evaluator.decide(read(USER, false), layers);
    assertThat(decision).isInstanceOf(Decision.ImplicitDeny.class);
    assertThat(decision.cappedBy()).containsExactly(new Capped(Layer.SCP, "scp"));
  }

  @Test
  void another_accounts_consent_without_ones_own_policies_names_them() {
    Decision bare = Evaluator.decide(read(ROLE, true), bucket(nothing(), ROLE));
    assertThat(bare.cappedBy()).containsExactly(new Capped(Layer.IDENTITY, "identity"));
    assertThat(bare.overrode()).extracting(Deciding::layer).containsExactly(Layer.RESOURCE);
    assertThat(Evaluator.decide(read(ROLE, false), bucket(nothing(), ROOT)).cappedBy()).isEmpty();
  }

  @Test
  void the_root_user_needs_no_policy_but_organisation_and_bucket_limit_it() {
    assertThat(outcome(read(ROOT, false), nothing())).isEqualTo(Outcome.ALLOWED);
    assertThat(outcome(read(ROOT, true), nothing())).isEqualTo(Outcome.IMPLICIT_DENY);
    assertThat(outcome(read(ROOT, true), bucket(nothing(), ROOT))).isEqualTo(Outcome.ALLOWED);
    assertThat(outcome(read(ROOT, false), nothing().withScps(List.of(level(Layer.SCP, SHUT)))))
        .isEqualTo(Outcome.IMPLICIT_DENY);
    assertThat(
            outcome(read(ROOT, false), resource(nothing(), Layer.RESOURCE, grant("Deny", "'*'"))))
        .isEqualTo(Outcome.EXPLICIT_DENY);
  }

  @Test
  void only_conditions_that_could_turn_the_answer_are_listed() {
    String mayRead =
        READ.replace("}", ",'Condition':{'StringEquals':{'aws:RequestedRegion':'eu-west-1'}}}");
    String open =
        allow("*", "*").replace("}", ",'Condition':{'IpAddress':{'aws:SourceIp':'10.0.0.0/8'}}}");
    Question question =
        new Question(
            Principal.parse(ROLE).orElseThrow(),
            "s3:GetObject",
            ResourceSet.literal(KEY),
            Optional.empty(),
            Context.empty().withUnknown("aws:SourceIp", "aws:RequestedRegion"));
    Decision decision = Evaluator.decide(question, boundary(identity(READ + "," + mayRead), open));
    assertThat(decision).isInstanceOf(Decision.AllowedIf.class);
    assertThat(decision.conditions())
        .extracting(OpenCondition::key)
        .containsExactly("aws:SourceIp");
  }

  @Test
  void a_role_named_in_not_principal_is_spared_with_its_sessions() {
    Layers layers =
        resource(
            identity(READ),
            Layer.RESOURCE,
            "{'Effect':'Deny','Action':'*','Resource':'*','NotPrincipal':{'AWS':'" + ROLE + "'}}");
    assertThat(outcome(read(SESSION, false), layers)).isEqualTo(Outcome.ALLOWED);
    assertThat(outcome(read(USER, false), layers)).isEqualTo(Outcome.EXPLICIT_DENY);
    assertThat(Set.of(Outcome.values())).hasSize(5);
  }

  @Test
  void whatever_another_account_gives_every_layer_that_withholds_it_is_named() {
    for (String named : List.of("session", "role", "root", "everyone")) {
      Layers layers = boundary(bucket(nothing(), arn(named)), SHUT);
      assertThat(Evaluator.decide(read(SESSION, true), layers).cappedBy())
          .as(named)
          .containsExactly(
              new Capped(Layer.BOUNDARY, "boundary"), new Capped(Layer.IDENTITY, "identity"));
    }
  }
}
