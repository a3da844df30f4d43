package dev.clausewright.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.clausewright.account.DryRun;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.account.TargetId;
import dev.clausewright.account.TargetKind;
import dev.clausewright.account.Workgroup;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Authorization;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Spelling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A COPY with NOLOAD at the Redshift Data API, followed to its end, and cancelled. */
class DataApiTest {
  private static final DryRun.Sql SQL =
      new DryRun.Sql(
          new Authorization.Role(
              RoleValue.RoleChain.of(
                  RoleArn.read("arn:aws:iam::123456789012:role/Loader").found().orElseThrow()),
              Spelling.PARAMETERS),
          "copy t from 's3://lake/in/' iam_role 'arn:aws:iam::123456789012:role/Loader' noload;");

  @TempDir Path home;
  private final Stage stage = new Stage();
  private LiveAccount account;

  @BeforeEach
  void open() throws InterruptedException {
    account = stage.open(home);
    stage
        .server()
        .stubFor(
            Stage.target("RedshiftData.ExecuteStatement")
                .willReturn(Stage.json("{\"Id\":\"d1\",\"Database\":\"dev\"}")));
    stage
        .server()
        .stubFor(
            Stage.target("RedshiftData.CancelStatement")
                .willReturn(Stage.json("{\"Status\":true}")));
  }

  @AfterEach
  void close() {
    account.close();
    stage.close();
  }

  private static Target target(TargetKind kind) {
    return new Target(
        new TargetId(kind, new AccountId("123456789012"), new Region("eu-west-1"), "analytics"),
        "arn:aws:redshift:eu-west-1:123456789012:cluster:analytics",
        "available",
        List.of(),
        Optional.empty(),
        kind == TargetKind.SERVERLESS ? List.of(new Workgroup("wg", "id-1")) : List.of());
  }

  private void states(String... bodies) {
    String from = Scenario.STARTED;
    for (int i = 0; i < bodies.length; i++) {
      String to = "state " + i;
      stage
          .server()
          .stubFor(
              Stage.target("RedshiftData.DescribeStatement")
                  .inScenario("run")
                  .whenScenarioStateIs(from)
                  .willReturn(Stage.json(bodies[i]))
                  .willSetStateTo(i == bodies.length - 1 ? from : to));
      from = to;
    }
  }

  private List<String> sent(String target) {
    return stage.server().getAllServeEvents().stream()
        .filter(event -> target.equals(event.getRequest().getHeader("X-Amz-Target")))
        .map(event -> event.getRequest().getBodyAsString())
        .toList();
  }

  private Seen<DryRun.Ended> run(TargetKind kind, DryRun.Login login, List<String> seen)
      throws InterruptedException {
    return account
        .dryRun()
        .run(new DryRun.Wanted(target(kind), "dev", login, SQL), step -> seen.add(step.state()));
  }

  @Test
  void it_is_followed_to_its_end() throws InterruptedException {
    states(
        "{\"Id\":\"d1\",\"Status\":\"SUBMITTED\"}",
        "{\"Id\":\"d1\",\"Status\":\"STARTED\"}",
        "{\"Id\":\"d1\",\"Status\":\"FINISHED\",\"Duration\":2000000000,\"ResultRows\":12}");
    List<String> seen = new ArrayList<>();
    Seen<DryRun.Ended> ended =
        run(TargetKind.PROVISIONED, new DryRun.Login.DatabaseUser("mara"), seen);
    assertThat(seen).containsExactly("SUBMITTED", "STARTED", "FINISHED");
    assertThat(ended.found().orElseThrow())
        .isInstanceOfSatisfying(
            DryRun.Ended.Finished.class,
            finished -> assertThat(finished.took().toSeconds()).isEqualTo(2));
    assertThat(sent("RedshiftData.ExecuteStatement"))
        .singleElement()
        .asString()
        .contains("\"ClusterIdentifier\":\"analytics\"", "\"DbUser\":\"mara\"", "noload");
  }

  @Test
  void a_workgroup_runs_it_on_serverless_and_the_server_says_why_not() throws InterruptedException {
    states(
        "{\"Id\":\"d1\",\"Status\":\"FAILED\",\"Error\":\"ERROR: S3ServiceException:Access Denied"
            + " code: 8001 key ASIAIOSFODNN7EXAMPLE\"}");
    Seen<DryRun.Ended> ended =
        run(TargetKind.SERVERLESS, new DryRun.Login.Federated(), new ArrayList<>());
    assertThat(ended.found().orElseThrow())
        .isInstanceOfSatisfying(
            DryRun.Ended.Refused.class,
            refused -> {
              assertThat(refused.code()).contains(8001);
              assertThat(refused.error()).contains("Access Denied").doesNotContain("IOSFODNN7EX");
            });
    assertThat(sent("RedshiftData.ExecuteStatement").getFirst())
        .contains("\"WorkgroupName\":\"wg\"")
        .doesNotContain("DbUser", "ClusterIdentifier");
  }

  @Test
  void an_interrupt_cancels_it_at_the_service() throws InterruptedException {
    states("{\"Id\":\"d1\",\"Status\":\"STARTED\"}");
    Thread me = Thread.currentThread();
    assertThatThrownBy(
            () ->
                account
                    .dryRun()
                    .run(
                        new DryRun.Wanted(
                            target(TargetKind.PROVISIONED),
                            "dev",
                            new DryRun.Login.Secret("arn:aws:secretsmanager:eu-west-1:1:secret:x"),
                            SQL),
                        step -> me.interrupt()))
        .isInstanceOf(InterruptedException.class);
    assertThat(sent("RedshiftData.CancelStatement")).singleElement().asString().contains("d1");
    assertThat(sent("RedshiftData.ExecuteStatement"))
        .singleElement()
        .asString()
        .contains("\"SecretArn\":\"arn:aws:secretsmanager:eu-west-1:1:secret:x\"")
        .doesNotContain("DbUser");
  }

  /** The answer with its name comes only after somebody has cancelled. */
  @Test
  void a_statement_that_is_still_on_its_way_is_cancelled_at_the_service_too() throws Exception {
    stage
        .server()
        .stubFor(
            Stage.target("RedshiftData.ExecuteStatement")
                .willReturn(Stage.json("{\"Id\":\"d1\"}").withFixedDelay(400)));
    AtomicReference<Exception> ended = new AtomicReference<>();
    Thread runs =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    run(TargetKind.PROVISIONED, new DryRun.Login.Federated(), new ArrayList<>());
                  } catch (InterruptedException e) {
                    ended.set(e);
                  }
                });
    while (sent("RedshiftData.ExecuteStatement").isEmpty() && account.calls() < 2) {
      Thread.onSpinWait();
    }
    runs.interrupt();
    runs.join();
    assertThat(ended.get()).isInstanceOf(InterruptedException.class);
    assertThat(sent("RedshiftData.CancelStatement")).singleElement().asString().contains("d1");
    assertThat(sent("RedshiftData.DescribeStatement")).isEmpty();
  }

  @Test
  void a_second_try_bears_the_token_of_the_first_so_that_it_runs_once() throws Exception {
    String first = Scenario.STARTED;
    stage
        .server()
        .stubFor(
            Stage.target("RedshiftData.ExecuteStatement")
                .inScenario("twice")
                .whenScenarioStateIs(first)
                .willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE))
                .willSetStateTo("again"));
    stage
        .server()
        .stubFor(
            Stage.target("RedshiftData.ExecuteStatement")
                .inScenario("twice")
                .whenScenarioStateIs("again")
                .willReturn(Stage.json("{\"Id\":\"d1\"}")));
    states("{\"Id\":\"d1\",\"Status\":\"FINISHED\"}");
    run(TargetKind.PROVISIONED, new DryRun.Login.Federated(), new ArrayList<>());
    List<String> sent = sent("RedshiftData.ExecuteStatement");
    assertThat(sent).hasSize(2);
    assertThat(sent.getFirst()).contains("\"ClientToken\":\"").isEqualTo(sent.getLast());
  }

  @Test
  void an_error_of_the_service_names_the_right_that_lacks() throws InterruptedException {
    stage
        .server()
        .stubFor(
            Stage.target("RedshiftData.ExecuteStatement")
                .willReturn(
                    Stage.json("{\"__type\":\"AccessDeniedException\",\"message\":\"canary\"}")
                        .withStatus(400)));
    Seen<DryRun.Ended> ended =
        run(TargetKind.PROVISIONED, new DryRun.Login.Federated(), new ArrayList<>());
    assertThat(ended)
        .isInstanceOfSatisfying(
            Seen.Denied.class,
            denied ->
                assertThat(denied.missing().action()).isEqualTo("redshift-data:ExecuteStatement"));
    assertThat(ended.toString()).doesNotContain("canary");
  }
}
