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
import static dev.clausewright.iam.Sample.question;
import static dev.clausewright.iam.Sample.resource;
import static dev.clausewright.iam.Sample.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {
  private static final String KEY = "arn:aws:s3:::lake/in/x";
  private static final String READ = allow("s3:GetObject", "arn:aws:s3:::lake/*");

  private static Question read(String principal) {
    return question(principal, "s3:GetObject", KEY);
  }

  private static String grant(String principal) {
    return "{'Effect':'Allow','Action':'s3:*','Resource':'*','Principal':" + principal + "}";
  }

  private static String to(String arn) {
    return grant("{'AWS':'" + arn + "'}");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'Effect':'Allow','Action':'S3:getobject','Resource':'arn:aws:s3:::lake/*'}|ALLOWED",
        "{'Effect':'Allow','Action':'s3:Get*','Resource':'arn:aws:s3:::lake/in/?'}|ALLOWED",
        "{'Effect':'Allow','Action':'*','Resource':'*'}|ALLOWED",
        "{'Effect':'Allow','Action':['s3:PutObject','s3:GetObject'],'Resource':['arn:aws:s3:::other/*','arn:aws:s3:::lake/*']}|ALLOWED",
        "{'Effect':'Allow','Action':'s3:GetObject','Resource':'arn:aws:s3:::Lake/*'}|IMPLICIT_DENY",
        "{'Effect':'Allow','Action':'s3:GetObject','Resource':'arn:aws:s3:::lake'}|IMPLICIT_DENY",
        "{'Effect':'Allow','Action':'s3:GetObjectAcl','Resource':'*'}|IMPLICIT_DENY",
        "{'Effect':'Allow','NotAction':'s3:Put*','Resource':'*'}|ALLOWED",
        "{'Effect':'Allow','NotAction':'s3:Get*','Resource':'*'}|IMPLICIT_DENY",
        "{'Effect':'Allow','Action':'*','NotResource':['arn:aws:s3:::dev/*','arn:aws:s3:::test/*']}|ALLOWED",
        "{'Effect':'Allow','Action':'*','NotResource':['arn:aws:s3:::dev/*','arn:aws:s3:::lake/*']}|IMPLICIT_DENY",
        "{'Effect':'Deny','Action':'*','Resource':'*'}|EXPLICIT_DENY",
        "{'Effect':'Allow','Action':'*','Resource':'arn:aws:s3:::lake/${aws:username}/*'}|IMPLICIT_DENY",
        "{'Effect':'Allow','Action':'*','Resource':'arn:aws:s3:::lake/${some:key,'in'}/*'}|ALLOWED",
        "{'Effect':'Allow','Action':'*','NotResource':'arn:aws:s3:::lake/${aws:username}/*'}|ALLOWED",
        "{'Effect':'Allow','Action':'*','Resource':'arn:aws:s3:::lake/*','Condition':{'StringEquals':{'aws:x':'y'}}}|IMPLICIT_DENY",
        "{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'Bool':{'aws:SecureTransport':true},'StringEquals':{'aws:k':'v'}}}|ALLOWED",
        "{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'Bool':{'aws:SecureTransport':true},'StringEquals':{'aws:k':'w'}}}|IMPLICIT_DENY",
        "{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'IpAddress':{'aws:SourceIp':'10.0.0.0/8'}}}|ALLOWED_IF",
      })
  void one_identity_statement(String statement, Outcome expected) {
    String fixed = statement.replace("'in'}", "\\u0027in\\u0027}");
    Question question =
        new Question(
            Principal.parse(ROLE).orElseThrow(),
            "s3:GetObject",
            ResourceSet.literal(KEY),
            Optional.empty(),
            Context.empty()
                .with("aws:SecureTransport", "true")
                .with("aws:k", "v")
                .withUnknown("aws:SourceIp"));
    assertThat(outcome(question, identity(fixed))).isEqualTo(expected);
  }

  @Test
  void allowed_names_every_allowing_statement() {
    Decision decision = Evaluator.decide(read(ROLE), identity(READ + "," + allow("s3:*", "*")));
    assertThat(decision).isInstanceOf(Decision.Allowed.class);
    assertThat(decision.because()).extracting(Deciding::index).containsExactly(1, 2);
    assertThat(decision.unseen()).isEmpty();
  }

  @Test
  void a_denial_names_itself_and_what_it_overruled() {
    Layers layers =
        boundary(identity(READ + "," + deny("s3:*", "arn:aws:s3:::lake/in/*")), allow("*", "*"));
    Decision decision = Evaluator.decide(read(ROLE), layers);
    assertThat(decision).isInstanceOf(Decision.ExplicitDeny.class);
    assertThat(decision.because()).extracting(Deciding::index).containsExactly(2);
    assertThat(decision.overrode())
        .extracting(Deciding::layer)
        .containsExactly(Layer.IDENTITY, Layer.BOUNDARY);
  }

  @Test
  void a_boundary_that_does_not_allow_caps_and_is_named() {
    Decision decision =
        Evaluator.decide(read(ROLE), boundary(identity(READ), allow("s3:PutObject", "*")));
    assertThat(decision).isInstanceOf(Decision.ImplicitDeny.class);
    assertThat(decision.cappedBy()).containsExactly(new Capped(Layer.BOUNDARY, "boundary"));
    assertThat(decision.overrode()).extracting(Deciding::layer).containsExactly(Layer.IDENTITY);
  }

  @Test
  void a_boundary_alone_grants_nothing() {
    Decision decision = Evaluator.decide(read(ROLE), boundary(nothing(), allow("*", "*")));
    assertThat(decision).isInstanceOf(Decision.ImplicitDeny.class);
    assertThat(decision.overrode()).extracting(Deciding::layer).containsExactly(Layer.BOUNDARY);
    assertThat(decision.cappedBy()).isEmpty();
  }

  @Test
  void a_session_policy_and_every_level_of_the_organisation_must_allow() {
    Layers base = identity(READ);
    assertThat(
            outcome(
                read(SESSION), base.withSession(List.of(source(Layer.SESSION, allow("*", "*"))))))
        .isEqualTo(Outcome.ALLOWED);
    assertThat(
            Evaluator.decide(
                    read(SESSION),
                    base.withSession(List.of(source(Layer.SESSION, allow("sqs:*", "*")))))
                .cappedBy())
        .containsExactly(new Capped(Layer.SESSION, "session"));
    Level open = new Level("root", List.of(source(Layer.SCP, allow("*", "*"))));
    Level narrow = new Level("unit", List.of(source(Layer.SCP, allow("ec2:*", "*"))));
    Level empty = new Level("account", List.of());
    assertThat(outcome(read(ROLE), base.withScps(List.of(open, open)))).isEqualTo(Outcome.ALLOWED);
    assertThat(Evaluator.decide(read(ROLE), base.withScps(List.of(open, narrow, empty))).cappedBy())
        .containsExactly(new Capped(Layer.SCP, "scp"), new Capped(Layer.SCP, "account"));
    Decision allowed = Evaluator.decide(read(ROLE), base.withScps(List.of(open)));
    assertThat(allowed.because()).extracting(Deciding::layer).containsExactly(Layer.IDENTITY);
  }

  @Test
  void service_linked_roles_and_services_escape_service_control_policies() {
    List<Level> closed = List.of(new Level("root", List.of(source(Layer.SCP, deny("*", "*")))));
    String linked = "arn:aws:iam::" + ACCOUNT + ":role/aws-service-role/redshift.amazonaws.com/x";
    assertThat(outcome(read(linked), identity(READ).withScps(closed))).isEqualTo(Outcome.ALLOWED);
    String session =
        "arn:aws:sts::" + ACCOUNT + ":assumed-role/AWSServiceRoleForRedshift/RedshiftSession";
    assertThat(outcome(read(session), identity(READ).withScps(closed))).isEqualTo(Outcome.ALLOWED);
    assertThat(outcome(read(ROLE), identity(READ).withScps(closed)))
        .isEqualTo(Outcome.EXPLICIT_DENY);
    assertThat(
            outcome(
                read("redshift.amazonaws.com"),
                resource(
                    nothing().withScps(closed),
                    Layer.RESOURCE,
                    grant("{'Service':'redshift.amazonaws.com'}"))))
        .isEqualTo(Outcome.ALLOWED);
  }

  @ParameterizedTest(name = "{0} named, {1} asks, boundary {2}: {3}")
  @CsvSource({
    "role,role,none,ALLOWED",
    "role,role,closed,IMPLICIT_DENY",
    "role,role,open,ALLOWED",
    "role,session,closed,IMPLICIT_DENY",
    "session,session,closed,ALLOWED",
    "user,user,closed,ALLOWED",
    "root,role,none,IMPLICIT_DENY",
    "account,user,none,IMPLICIT_DENY",
    "other,role,none,IMPLICIT_DENY",
    "everyone,role,none,ALLOWED",
  })
  void a_bucket_policy_of_the_same_account_grants_alone(
      String named, String asks, String boundary, Outcome expected) {
    Layers layers = resource(nothing(), Layer.RESOURCE, to(name(named)));
    Layers bounded =
        switch (boundary) {
          case "closed" -> boundary(layers, allow("sqs:*", "*"));
          case "open" -> boundary(layers, allow("*", "*"));
          default -> layers;
        };
    assertThat(outcome(read(name(asks)), bounded)).isEqualTo(expected);
  }

  private static String name(String word) {
    return switch (word) {
      case "role" -> ROLE;
      case "session" -> SESSION;
      case "user" -> USER;
      case "root" -> ROOT;
      case "account" -> ACCOUNT;
      case "everyone" -> "*";
      default -> "arn:aws:iam::" + OTHER + ":role/other";
    };
  }

  @ParameterizedTest(name = "identity {0}, bucket policy {1}: {2}")
  @CsvSource({
    "true,role,ALLOWED",
    "true,root,ALLOWED",
    "true,everyone,ALLOWED",
    "true,other,IMPLICIT_DENY",
    "false,role,IMPLICIT_DENY",
    "false,session,IMPLICIT_DENY",
    "true,none,IMPLICIT_DENY",
  })
  void across_accounts_both_sides_must_allow(boolean identity, String named, Outcome expected) {
    Layers own = identity ? identity(READ) : nothing();
    Layers layers = named.equals("none") ? own : resource(own, Layer.RESOURCE, to(name(named)));
    Question question =
        new Question(
            Principal.parse(SESSION).orElseThrow(),
            "s3:GetObject",
            ResourceSet.literal(KEY),
            Optional.of(OTHER),
            Context.empty());
    Decision decision = Evaluator.decide(question, layers);
    assertThat(outcome(decision)).isEqualTo(expected);
    if (identity && expected == Outcome.IMPLICIT_DENY) {
      assertThat(decision.cappedBy()).containsExactly(new Capped(Layer.RESOURCE, "resource"));
    }
  }

  @ParameterizedTest(name = "key policy for {0}, identity {1}: {2}")
  @CsvSource({
    "role,false,ALLOWED",
    "root,false,IMPLICIT_DENY",
    "root,true,ALLOWED",
    "other,true,IMPLICIT_DENY",
    "none,true,IMPLICIT_DENY",
  })
  void a_key_needs_its_own_policy(String named, boolean identity, Outcome expected) {
    String key = "arn:aws:kms:eu-west-1:" + ACCOUNT + ":key/k";
    Layers own = identity ? identity(allow("kms:Decrypt", key)) : nothing();
    String statement =
        "{'Effect':'Allow','Action':'kms:*','Resource':'*','Principal':{'AWS':'"
            + name(named)
            + "'}}";
    Layers layers = named.equals("none") ? own : resource(own, Layer.RESOURCE, statement);
    assertThat(outcome(question(ROLE, "kms:Decrypt", key), layers)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "trust for {0}, {1} asks, identity {2}: {3}")
  @CsvSource({
    // R-41 (c): the trust alone is enough when it names the role of the same account.
    "role,role,false,ALLOWED",
    "root,role,false,IMPLICIT_DENY",
    "root,role,true,ALLOWED",
    "other,role,true,IMPLICIT_DENY",
    "other,foreign,false,IMPLICIT_DENY",
    "other,foreign,true,ALLOWED",
    "none,role,true,IMPLICIT_DENY",
    "unseen,role,true,ALLOWED",
    "unseen,role,false,IMPLICIT_DENY",
    "unseen,foreign,true,IMPLICIT_DENY",
  })
  void a_role_needs_its_trust_policy(
      String named, String asks, boolean identity, Outcome expected) {
    String target = "arn:aws:iam::" + ACCOUNT + ":role/next";
    Layers own = identity ? identity(allow("sts:AssumeRole", target)) : nothing();
    String statement =
        "{'Effect':'Allow','Action':'sts:AssumeRole','Principal':{'AWS':'" + name(named) + "'}}";
    Layers layers =
        switch (named) {
          case "none" -> own;
          case "unseen" -> Layers.none().withIdentity(own.identity());
          default -> resource(own, Layer.TRUST, statement);
        };
    assertThat(outcome(question(name(asks), "sts:AssumeRole", target), layers)).isEqualTo(expected);
  }

  @Test
  void a_service_needs_to_be_named_by_the_trust_policy_and_its_conditions_count() {
    String trust =
        "{'Effect':'Allow','Action':'sts:AssumeRole','Principal':{'Service':'redshift.amazonaws.com'},"
            + "'Condition':{'StringEquals':{'sts:ExternalId':'arn:x'}}}";
    Layers layers = resource(nothing(), Layer.TRUST, trust);
    Question question = question("redshift.amazonaws.com", "sts:AssumeRole", ROLE);
    assertThat(outcome(question, layers)).isEqualTo(Outcome.IMPLICIT_DENY);
    assertThat(outcome(with(question, Context.empty().with("sts:externalid", "arn:x")), layers))
        .isEqualTo(Outcome.ALLOWED);
    Decision open =
        Evaluator.decide(with(question, Context.empty().withUnknown("sts:ExternalId")), layers);
    assertThat(open).isInstanceOf(Decision.AllowedIf.class);
    assertThat(open.conditions())
        .singleElement()
        .satisfies(condition -> assertThat(condition.key()).isEqualTo("sts:ExternalId"));
    assertThat(
            outcome(question("redshift-serverless.amazonaws.com", "sts:AssumeRole", ROLE), layers))
        .isEqualTo(Outcome.IMPLICIT_DENY);
  }

  @Test
  void a_variable_that_is_open_is_named_as_the_policy_writes_it() {
    Layers layers =
        identity(
            "{'Effect':'Allow','Action':'s3:*','Resource':'arn:aws:s3:::lake/${aws:PrincipalTag/Team}/*'}");
    Question question = question(ROLE, "s3:GetObject", "arn:aws:s3:::lake/in/x");
    assertThat(
            Evaluator.decide(
                    with(question, Context.empty().withUnknown("aws:principaltag/team")), layers)
                .conditions())
        .extracting(OpenCondition::key)
        .containsExactly("aws:PrincipalTag/Team");
  }

  private static Question with(Question question, Context context) {
    return new Question(
        question.principal(),
        question.action(),
        question.resource(),
        question.resourceAccount(),
        context);
  }

  @Test
  void an_unknown_key_of_a_denial_makes_it_denied_if_and_strict_makes_it_absent() {
    String denial =
        "{'Effect':'Deny','Action':'*','Resource':'*','Condition':{'Bool':{'aws:MultiFactorAuthPresent':'false'}}}";
    Layers layers = identity(READ + "," + denial);
    Context context = Context.empty().withUnknown("aws:MultiFactorAuthPresent");
    Decision decision = Evaluator.decide(with(read(ROLE), context), layers);
    assertThat(decision).isInstanceOf(Decision.DeniedIf.class);
    assertThat(decision.because()).extracting(Deciding::index).containsExactly(2);
    assertThat(decision.overrode()).extracting(Deciding::index).containsExactly(1);
    assertThat(outcome(with(read(ROLE), context.withStrict(true)), layers))
        .isEqualTo(Outcome.ALLOWED);
  }

  @Test
  void a_denial_with_not_principal_spares_whom_it_names_unless_they_have_a_boundary() {
    String denial =
        "{'Effect':'Deny','Action':'*','Resource':'*','NotPrincipal':{'AWS':'" + ROLE + "'}}";
    Layers layers = resource(identity(READ), Layer.RESOURCE, denial);
    assertThat(outcome(read(ROLE), layers)).isEqualTo(Outcome.ALLOWED);
    assertThat(outcome(read(USER), layers)).isEqualTo(Outcome.EXPLICIT_DENY);
    assertThat(outcome(read(ROLE), boundary(layers, allow("*", "*"))))
        .isEqualTo(Outcome.EXPLICIT_DENY);
  }

  @Test
  void a_document_that_cannot_stand_where_it_stands_is_invalid() {
    assertThat(Evaluator.decide(read(ROLE), identity(to(ROLE))))
        .isInstanceOfSatisfying(
            Decision.Invalid.class,
            invalid ->
                assertThat(invalid.flaws())
                    .singleElement()
                    .satisfies(flaw -> assertThat(flaw.problems()).hasSize(1)));
    assertThat(Evaluator.decide(read(ROLE), resource(identity(READ), Layer.TRUST, to(ROLE))))
        .isInstanceOf(Decision.Invalid.class);
    assertThat(Evaluator.decide(read(ROLE), resource(identity(READ), Layer.RESOURCE, READ)))
        .isInstanceOf(Decision.Invalid.class);
  }

  @Test
  void a_document_not_at_hand_leaves_open_what_it_could_turn_and_nothing_else() {
    Flaw flaw = Flaw.missing(Layer.IDENTITY, "managed:arn", "attached to lake-loader");
    assertThat(Evaluator.decide(read(ROLE), identity(READ).withFlaw(flaw)))
        .isInstanceOf(Decision.Undecided.class);
    assertThat(Evaluator.decide(read(ROLE), nothing().withFlaw(flaw)))
        .isInstanceOf(Decision.Undecided.class);
    assertThat(Evaluator.decide(read(ROLE), identity(deny("*", "*")).withFlaw(flaw)))
        .isInstanceOf(Decision.ExplicitDeny.class);
    assertThat(
            Evaluator.decide(read(ROLE), boundary(nothing(), allow("sqs:*", "*")).withFlaw(flaw)))
        .isInstanceOf(Decision.ImplicitDeny.class);
  }

  @Test
  void layers_that_nobody_looked_at_are_named() {
    Decision decision =
        Evaluator.decide(
            read(ROLE), Layers.none().withIdentity(List.of(source(Layer.IDENTITY, READ))));
    assertThat(decision).isInstanceOf(Decision.Allowed.class);
    assertThat(decision.unseen())
        .containsExactly(Layer.BOUNDARY, Layer.SESSION, Layer.SCP, Layer.RCP, Layer.RESOURCE);
  }
}
