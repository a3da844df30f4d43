package dev.clausewright.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.check.CheckRun;
import dev.clausewright.check.Outcome;
import dev.clausewright.check.Progress;
import dev.clausewright.check.Row;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Finished;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.Region;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Facts;
import dev.clausewright.need.Place;
import dev.clausewright.need.TargetName;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.SqlReader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each row of the fault table within a whole run: it ends, what rests on the call is unknown with
 * words that help, everything else still has its answer, and no word of the server is repeated.
 */
class FaultyRunTest {
  /** Stands in whatever the server says that is no answer. */
  private static final String CANARY = "CANARYsaidByTheServer";

  /**
   * A call that goes wrong.
   *
   * @param affected the checks that rest on it
   */
  private enum Victim {
    CLUSTER("attachment"),
    ROLE("trust", "p-01", "p-02"),
    BUCKET("region-lake"),
    KEY("encryption-lake");

    private final List<String> affected;

    Victim(String... affected) {
      this.affected = List.of(affected);
    }

    MappingBuilder call() {
      return switch (this) {
        case CLUSTER -> FakeAws.call("DescribeClusters");
        case ROLE -> FakeAws.call("GetRole");
        case BUCKET -> WireMock.head(urlPathEqualTo("/lake"));
        case KEY -> FakeAws.call("TrentService.DescribeKey");
      };
    }

    long asked() {
      var pattern = call().build().getRequest();
      return FakeAws.server().getAllServeEvents().stream()
          .filter(event -> pattern.match(event.getRequest()).isExactMatch())
          .count();
    }

    private ResponseDefinitionBuilder error(int status, String code) {
      return switch (this) {
        case CLUSTER, ROLE -> FakeAws.error(status, code, CANARY);
        case BUCKET -> aResponse().withStatus(status);
        case KEY -> FakeAws.jsonError(code, CANARY).withStatus(status);
      };
    }
  }

  private static Stream<Arguments> codes(Victim victim, String words, String... codes) {
    return Stream.of(codes)
        .map(code -> code.split(" "))
        .map(
            code ->
                Arguments.of(
                    victim, code[0], victim.error(Integer.parseInt(code[1]), code[0]), words));
  }

  /** One after the other as they stand in the table. */
  static Stream<Arguments> codes() {
    return Stream.of(
            codes(Victim.ROLE, "AKIA…00AB", "InvalidClientTokenId 403"),
            codes(Victim.KEY, "AKIA…00AB", "UnrecognizedClientException 400"),
            codes(Victim.CLUSTER, "the clock", "SignatureDoesNotMatch 403"),
            codes(Victim.KEY, "the clock", "InvalidSignatureException 400"),
            codes(Victim.ROLE, "is over", "ExpiredToken 403", "RequestExpired 400"),
            codes(Victim.KEY, "is over", "ExpiredTokenException 400"),
            codes(Victim.ROLE, "iam:GetRole", "AccessDenied 403"),
            codes(Victim.CLUSTER, "redshift:DescribeClusters", "UnauthorizedOperation 400"),
            codes(Victim.KEY, "kms:DescribeKey", "AccessDeniedException 400"),
            codes(
                Victim.ROLE,
                "Try again",
                "Throttling 400",
                "RequestLimitExceeded 503",
                "TooManyRequests 429",
                "SlowDown 503"),
            codes(
                Victim.KEY, "Try again", "ThrottlingException 400", "TooManyRequestsException 429"),
            codes(Victim.ROLE, "500", "InternalFailure 500"),
            codes(Victim.CLUSTER, "503", "ServiceUnavailable 503"),
            codes(Victim.KEY, "500", "KMSInternalException 500"),
            codes(Victim.BUCKET, "500", "none 500"),
            codes(Victim.BUCKET, "503", "none 503"),
            codes(Victim.CLUSTER, "busy", "InvalidClusterState 400"))
        .flatMap(rows -> rows);
  }

  private static Stream<Arguments> bad(
      String name, ResponseDefinitionBuilder answer, String words) {
    return Stream.of(Victim.CLUSTER, Victim.KEY)
        .map(victim -> Arguments.of(victim, name, answer, words));
  }

  /** What is no answer of AWS's at all, whichever protocol the service speaks. */
  static Stream<Arguments> noAnswers() {
    return Stream.of(
            bad("HTML, 200", FakeAws.html(200), "HTML page"),
            bad("HTML, 502", FakeAws.html(502), "502"),
            bad("HTML, 504", FakeAws.html(504), "504"),
            bad("empty, 200", aResponse().withStatus(200), "without a body"),
            bad(
                "cut off",
                aResponse().withBody("{\"KeyMetadata\":{\"Arn\":"),
                "The answer had status 200"),
            bad(
                "wrong content type",
                aResponse().withHeader("Content-Type", "text/plain").withBody(CANARY),
                "something else"),
            bad("reset", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), "broke off"),
            bad(
                "reset in the body",
                aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
                "localhost"),
            bad("garbage", aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE), "localhost"),
            bad("hang", aResponse().withFixedDelay(60_000), "did not answer in time").limit(1))
        .flatMap(rows -> rows);
  }

  private final FakeAws aws =
      World.bucket(World.warehouses(World.oneByOne(FakeAws.fresh())))
          .json(
              "TrentService.DescribeKey",
              "{\"KeyMetadata\":{\"Arn\":\"arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab\",\"KeyId\":\"k\",\"KeyState\":\"Enabled\",\"KeyManager\":\"CUSTOMER\"}}")
          .on("TrentService.GetKeyPolicy", FakeAws.jsonError("AccessDeniedException", "no"));

  private Progress run(Duration answer) {
    Finished finished =
        switch (Finished.of(
            SqlReader.read(
                    "COPY t FROM 's3://lake/in+out/' IAM_ROLE '" + World.ROLE + "' CSV",
                    new Vault())
                .statement())) {
          case Finished.Result.Ready(Finished ready) -> ready;
          case Finished.Result.NotYet notYet -> throw new AssertionError(notYet);
        };
    Place place =
        new Place(
            Partition.AWS,
            Optional.of(new AccountId(FakeAws.ACCOUNT)),
            Optional.of(new Region("eu-west-1")),
            Optional.of(new TargetName(TargetName.Kind.CLUSTER, "analytics")),
            Optional.empty());
    try (LiveAccount account = aws.open(answer)) {
      return CheckRun.start(new Ask(finished, place, Facts.NONE), account, progress -> {})
          .end()
          .join();
    }
  }

  private static boolean isAffected(Victim victim, Row row) {
    return victim.affected.stream().anyMatch(row.check().id().text()::startsWith);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource({"codes", "noAnswers"})
  void theRunEndsAndOnlyWhatRestsOnTheCallIsUnknown(
      Victim victim, String name, ResponseDefinitionBuilder answer, String words) {
    FakeAws.server().stubFor(victim.call().atPriority(1).willReturn(answer));
    boolean hangs = name.equals("hang");
    Progress end = run(hangs ? Duration.ofMillis(700) : FakeAws.PATIENCE);
    List<Row> affected = end.rows().stream().filter(row -> isAffected(victim, row)).toList();
    assertThat(affected).isNotEmpty();
    assertThat(affected)
        .allSatisfy(
            row ->
                assertThat(row.outcome().orElseThrow())
                    .as(row.check().id().text())
                    .isInstanceOf(Outcome.Unknown.class));
    assertThat(affected.toString()).contains(words);
    assertThat(
            end.rows().stream()
                .filter(row -> !isAffected(victim, row))
                .map(row -> row.outcome().orElseThrow())
                .filter(Outcome.Passed.class::isInstance))
        .as("the others have their answers")
        .hasSizeGreaterThanOrEqualTo(3);
    assertThat(victim.asked())
        .as("with its retries, and what failed is not asked again in the run")
        .isBetween(1L, 4L);
    assertThat(end.toString()).doesNotContain(CANARY, "CANARYpage", FakeAws.SECRET, FakeAws.KEY);
  }
}
