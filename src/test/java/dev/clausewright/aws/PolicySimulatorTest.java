package dev.clausewright.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Simulator;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicySimulatorTest {
  private static final String ROLE = "arn:aws:iam::123456789012:role/Loader";
  private static final String X = "arn:aws:s3:::lake/in/x";

  @TempDir Path home;
  private final Stage stage = new Stage();
  private LiveAccount account;

  @BeforeEach
  void open() throws InterruptedException {
    account = stage.open(home);
  }

  @AfterEach
  void close() {
    account.close();
    stage.close();
  }

  private Seen<List<Simulator.Simulated>> ask(List<String> resources) {
    return account
        .simulator()
        .orElseThrow()
        .simulate(
            ROLE,
            "s3:GetObject",
            resources,
            Map.of("aws:SecureTransport", List.of("true"), "s3:prefix", List.of("in/")));
  }

  private static String result(String inner, String more) {
    return """
    <SimulatePrincipalPolicyResult><IsTruncated>%s</IsTruncated><EvaluationResults><member>\
    <EvalActionName>s3:GetObject</EvalActionName>\
    <EvalResourceName>arn:${Partition}:s3:::${BucketName}/${KeyName}</EvalResourceName>\
    <EvalDecision>allowed</EvalDecision>\
    <OrganizationsDecisionDetail><AllowedByOrganizations>false</AllowedByOrganizations></OrganizationsDecisionDetail>\
    <ResourceSpecificResults>%s</ResourceSpecificResults>\
    </member></EvaluationResults></SimulatePrincipalPolicyResult>\
    """
        .formatted(
            more.isEmpty()
                ? "false"
                : "true</IsTruncated><Marker>" + more + "</Marker><IsTruncated>true",
            inner);
  }

  private static String member(String resource, String decision) {
    return """
    <member><EvalResourceName>%s</EvalResourceName><EvalResourceDecision>%s</EvalResourceDecision>\
    <MatchedStatements><member><SourcePolicyId>Reader</SourcePolicyId>\
    <SourcePolicyType>a-sort-of-tomorrow</SourcePolicyType>\
    <StartPosition><Line>3</Line><Column>17</Column></StartPosition>\
    <EndPosition><Line>9</Line><Column>6</Column></EndPosition></member></MatchedStatements>\
    <MissingContextValues><member>aws:SourceIp</member></MissingContextValues>\
    <PermissionsBoundaryDecisionDetail><AllowedByPermissionsBoundary>true</AllowedByPermissionsBoundary></PermissionsBoundaryDecisionDetail></member>\
    """
        .formatted(resource, decision);
  }

  @Test
  void each_resource_has_its_own_answer_with_all_that_stands_in_it() {
    stage.query("SimulatePrincipalPolicy", "", result(member(X, "implicitDeny"), ""));
    assertThat(ask(List.of(X)).found().orElseThrow())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.resource()).isEqualTo(X);
              assertThat(one.decision()).isEqualTo(Simulator.Decision.IMPLICIT_DENY);
              assertThat(one.matched())
                  .containsExactly(new Simulator.Matched("Reader", "a-sort-of-tomorrow", 3, 17, 9));
              assertThat(one.missing()).containsExactly("aws:SourceIp");
              assertThat(one.byBoundary()).contains(true);
              assertThat(one.byOrganisation()).contains(false);
            });
    assertThat(stage.bodies("SimulatePrincipalPolicy"))
        .singleElement()
        .satisfies(
            body ->
                assertThat(body)
                    .contains("ContextKeyType=boolean", "ContextKeyType=string", "lake%2Fin%2Fx"));
  }

  @Test
  void many_resources_go_in_chunks_of_twenty() {
    stage.query("SimulatePrincipalPolicy", "", result(member(X, "allowed"), ""));
    ask(IntStream.range(0, 45).mapToObj(i -> "arn:aws:s3:::lake/in/" + i).toList());
    assertThat(stage.bodies("SimulatePrincipalPolicy"))
        .extracting(body -> body.split("ResourceArns\\.member\\.", -1).length - 1)
        .containsExactlyInAnyOrder(20, 20, 5);
  }

  @Test
  void the_further_pages_of_an_answer_are_read() {
    stage
        .server()
        .stubFor(
            Stage.asked("SimulatePrincipalPolicy")
                .withRequestBody(
                    com.github.tomakehurst.wiremock.client.WireMock.notContaining("Marker="))
                .willReturn(
                    Stage.answer(
                        "SimulatePrincipalPolicy", result(member(X, "allowed"), "second"))));
    stage
        .server()
        .stubFor(
            Stage.asked("SimulatePrincipalPolicy")
                .withRequestBody(
                    com.github.tomakehurst.wiremock.client.WireMock.containing("Marker=second"))
                .willReturn(
                    Stage.answer(
                        "SimulatePrincipalPolicy", result(member(X + "y", "explicitDeny"), ""))));
    assertThat(ask(List.of(X, X + "y")).found().orElseThrow())
        .extracting(Simulator.Simulated::resource, Simulator.Simulated::decision)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(X, Simulator.Decision.ALLOWED),
            org.assertj.core.groups.Tuple.tuple(X + "y", Simulator.Decision.EXPLICIT_DENY));
  }

  @Test
  void an_answer_without_results_of_single_resources_counts_for_one_only() {
    stage.query(
        "SimulatePrincipalPolicy",
        "",
        """
        <SimulatePrincipalPolicyResult><IsTruncated>false</IsTruncated><EvaluationResults><member>\
        <EvalActionName>s3:GetObject</EvalActionName><EvalResourceName>*</EvalResourceName>\
        <EvalDecision>explicitDeny</EvalDecision></member></EvaluationResults></SimulatePrincipalPolicyResult>\
        """);
    assertThat(ask(List.of(X)).found().orElseThrow())
        .extracting(Simulator.Simulated::decision)
        .containsExactly(Simulator.Decision.EXPLICIT_DENY);
    assertThat(ask(List.of(X, X + "y")).found().orElseThrow()).isEmpty();
  }

  @Test
  void who_may_not_ask_is_told_which_right_it_takes() {
    stage
        .server()
        .stubFor(
            Stage.asked("SimulatePrincipalPolicy").willReturn(Stage.refusal(403, "AccessDenied")));
    assertThat(ask(List.of(X)))
        .isInstanceOfSatisfying(
            Seen.Denied.class,
            denied ->
                assertThat(denied.missing().action()).isEqualTo("iam:SimulatePrincipalPolicy"));
  }

  @Test
  void an_answer_without_a_decision_is_none() {
    stage.query("SimulatePrincipalPolicy", "", "<SimulatePrincipalPolicyResult/>");
    assertThat(ask(List.of(X))).isInstanceOf(Seen.Failed.class);
  }
}
