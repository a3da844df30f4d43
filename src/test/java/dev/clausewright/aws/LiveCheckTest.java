package dev.clausewright.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.LiveAccount;
import dev.clausewright.check.CheckRun;
import dev.clausewright.check.Outcome;
import dev.clausewright.check.Progress;
import dev.clausewright.check.Row;
import dev.clausewright.clause.Finished;
import dev.clausewright.clause.Partition;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Facts;
import dev.clausewright.need.Place;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.SqlReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checks against AWS: what stands in a manifest makes the plan grow. */
class LiveCheckTest {
  private final FakeAws aws = World.bucket(World.warehouses(World.oneByOne(FakeAws.fresh())));

  private Progress run(String sql) {
    Finished finished =
        switch (Finished.of(SqlReader.read(sql, new Vault()).statement())) {
          case Finished.Result.Ready(Finished ready) -> ready;
          case Finished.Result.NotYet notYet -> throw new AssertionError(notYet);
        };
    try (LiveAccount account = aws.open()) {
      return CheckRun.start(
              new Ask(finished, Place.open(Partition.AWS), Facts.NONE), account, progress -> {})
          .end()
          .join();
    }
  }

  private static Outcome outcome(Progress progress, String id) {
    return progress.rows().stream()
        .filter(row -> row.check().id().text().equals(id))
        .findFirst()
        .flatMap(Row::outcome)
        .orElseThrow(() -> new AssertionError(progress.rows()));
  }

  @Test
  void theFilesOfAManifestAreCheckedOneByOne() {
    aws.object(
            "lake",
            "in/list",
            aResponse()
                .withBody(
                    "{\"entries\":[{\"url\":\"s3://lake/in+out/a\"},{\"url\":\"s3://lake/no/b\"},{\"url\":\"s3://sea/c\"}]}"))
        .head("sea", 200, "us-west-2")
        .s3("sea", "policy", FakeAws.s3Error(404, "NoSuchBucketPolicy"))
        .s3(
            "sea",
            "encryption",
            FakeAws.s3Error(404, "ServerSideEncryptionConfigurationNotFoundError"));
    Progress end =
        run("COPY t FROM 's3://lake/in/list' IAM_ROLE '" + World.ROLE + "' MANIFEST CSV");
    assertThat(outcome(end, "manifest")).isInstanceOf(Outcome.Passed.class);
    List<String> plans = end.rows().stream().map(row -> row.check().plan()).toList();
    assertThat(plans)
        .anyMatch(plan -> plan.contains("in+out/a"))
        .anyMatch(plan -> plan.contains("no/b"));
    assertThat(end.rows()).anyMatch(row -> row.check().id().text().equals("region-sea"));
    assertThat(end.notLookedAt()).noneMatch(item -> item.layer().equals("manifest"));
  }

  @Test
  void whatIsWrongWithAFileIsTold() {
    aws.object("lake", "in/list", aResponse().withBody("not json CANARY"))
        .object("lake", "paths.json", FakeAws.s3Error(404, "NoSuchKey"));
    Progress end =
        run(
            "COPY t FROM 's3://lake/in/list' IAM_ROLE '"
                + World.ROLE
                + "' MANIFEST JSON 's3://lake/paths.json'");
    assertThat(outcome(end, "manifest").told().message())
        .contains("no correct JSON")
        .doesNotContain("CANARY");
    assertThat(outcome(end, "manifest")).isInstanceOf(Outcome.Failed.class);
    assertThat(outcome(end, "jsonpaths")).isInstanceOf(Outcome.Failed.class);
  }

  @Test
  void aManifestThatMayNotBeReadChangesNothing() {
    aws.object("lake", "in/list", FakeAws.s3Error(403, "AccessDenied"));
    Progress end =
        run("COPY t FROM 's3://lake/in/list' IAM_ROLE '" + World.ROLE + "' MANIFEST CSV");
    assertThat(outcome(end, "manifest"))
        .isInstanceOfSatisfying(
            Outcome.Unknown.class,
            unknown -> assertThat(unknown.needsToKnow()).containsExactly("s3:GetObject"));
    assertThat(end.notLookedAt()).anyMatch(item -> item.layer().equals("manifest"));
  }

  @Test
  void noCallIsMadeTwiceInARun() {
    aws.object(
        "lake",
        "in/list",
        aResponse().withBody("{\"entries\":[{\"url\":\"s3://lake/in+out/a\"}]}"));
    run("COPY t FROM 's3://lake/in/list' IAM_ROLE '" + World.ROLE + "' MANIFEST CSV");
    for (String action :
        List.of("GetRole", "ListRolePolicies", "GetRolePolicy", "ListAttachedRolePolicies")) {
      assertThat(aws.asked(action)).as(action).isEqualTo(1);
    }
    assertThat(aws.asked("GetPolicy")).as("one for each of two policies").isEqualTo(2);
  }
}
