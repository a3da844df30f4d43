package dev.clausewright.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Trial;
import dev.clausewright.account.Trial.Answer;
import dev.clausewright.clause.Bucket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What may be read is told before the first check, each kind by itself. */
class TrialsTest {
  private static final ResponseDefinitionBuilder NONE =
      FakeAws.jsonError("ResourceNotFoundException", "no");
  private static final ResponseDefinitionBuilder DENIED =
      FakeAws.jsonError("AccessDeniedException", "no");

  private final FakeAws aws = FakeAws.fresh();

  private static Map<String, Answer> answers(LiveAccount account, Optional<Bucket> bucket) {
    Map<String, Answer> all = new LinkedHashMap<>();
    for (Trial trial : account.trials(bucket)) {
      all.put(trial.what(), trial.look().get());
    }
    return all;
  }

  private static List<String> lacking(Answer answer) {
    return answer instanceof Answer.Lacks(var rights)
        ? rights.stream().map(Permission::action).toList()
        : List.of();
  }

  private void open(ResponseDefinitionBuilder nothing) {
    World.bucket(World.warehouses(World.oneByOne(aws)))
        .query("GetAccessKeyInfo", "<Account>" + FakeAws.ACCOUNT + "</Account>")
        .query("GetAccessKeyLastUsed", "<UserName>ann</UserName>")
        .on("ListAccessKeys", FakeAws.error(404, "NoSuchEntity", "no"))
        .query("SimulatePrincipalPolicy", "<EvaluationResults/>")
        .on("DynamoDB_20120810.DescribeTable", nothing)
        .on(
            "ElasticMapReduce.DescribeCluster",
            nothing == DENIED
                ? DENIED
                : FakeAws.jsonError("InvalidRequestException", "Cluster id 'j-0' is not valid."))
        .on("TrentService.DescribeKey", nothing == DENIED ? DENIED : notFound())
        .on("TrentService.GetKeyPolicy", nothing == DENIED ? DENIED : notFound());
  }

  private static ResponseDefinitionBuilder notFound() {
    return FakeAws.jsonError("NotFoundException", "no");
  }

  @Test
  void whoMayReadEverythingIsToldSo() {
    open(NONE);
    try (LiveAccount account = aws.open()) {
      assertThat(answers(account, Optional.of(new Bucket("lake"))))
          .containsKeys("Bucket lake", "KMS keys", "EMR clusters")
          .allSatisfy((what, answer) -> assertThat(answer).as(what).isEqualTo(new Answer.May()));
    }
  }

  @Test
  void whatIsRefusedIsNamedAndIsNoLackOfTheChecks() {
    open(DENIED);
    aws.on("SimulatePrincipalPolicy", FakeAws.error(403, "AccessDenied", "no"));
    try (LiveAccount account = aws.open()) {
      Map<String, Answer> all = answers(account, Optional.empty());
      assertThat(lacking(all.get("KMS keys")))
          .containsExactly("kms:DescribeKey", "kms:GetKeyPolicy");
      assertThat(lacking(all.get("DynamoDB tables"))).containsExactly("dynamodb:DescribeTable");
      assertThat(lacking(all.get("EMR clusters")))
          .containsExactly("elasticmapreduce:DescribeCluster");
      assertThat(lacking(all.get("AWS’s simulator")))
          .containsExactly("iam:SimulatePrincipalPolicy");
      assertThat(all.get("Buckets")).isEqualTo(new Answer.Open("told with each check"));
      assertThat(account.lacking())
          .extracting(Permission::action)
          .containsExactly("iam:GetAccountAuthorizationDetails");
    }
  }

  @Test
  void partsOfRolesThatCannotBeReadAreNamed() {
    open(NONE);
    aws.on("GetRolePolicy", FakeAws.error(403, "AccessDenied", "no"));
    try (LiveAccount account = aws.open()) {
      assertThat(lacking(answers(account, Optional.empty()).get("Roles, users, policies")))
          .containsExactly("iam:GetRolePolicy");
    }
  }

  @Test
  void partsOfRolesThatWereNotAnsweredAreNoRefusal() {
    open(NONE);
    aws.on("GetRolePolicy", FakeAws.error(400, "InvalidInput", "no"));
    try (LiveAccount account = aws.open()) {
      assertThat(answers(account, Optional.empty()).get("Roles, users, policies"))
          .isInstanceOf(Answer.Open.class);
    }
  }

  @Test
  void makingTheListAsksNobody() {
    open(NONE);
    try (LiveAccount account = aws.open()) {
      int before = FakeAws.server().findAll(anyRequestedFor(anyUrl())).size();
      account.trials(Optional.of(new Bucket("lake")));
      assertThat(FakeAws.server().findAll(anyRequestedFor(anyUrl()))).hasSize(before);
    }
  }
}
