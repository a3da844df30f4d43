package dev.clausewright.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The policy that is handed out permits every call that reading makes, and nothing else. */
class ReadOnlyPolicyTest {
  private static final Pattern SIGNED = Pattern.compile("Credential=[^/]+/\\d+/[^/]+/([^/]+)/");
  private static final Pattern ACTION = Pattern.compile("(?:^|&)Action=(\\w+)");

  @Test
  void whatIsCalledIsWhatIsPermitted() throws IOException {
    FakeAws aws = FakeAws.fresh();
    everything(World.bucket(World.warehouses(World.oneByOne(aws))));
    Set<String> called = new TreeSet<>();
    for (LoggedRequest request : FakeAws.server().findAll(anyRequestedFor(anyUrl()))) {
      called.add(action(request));
    }
    called.remove("sts:GetCallerIdentity");
    Set<String> permitted = new TreeSet<>();
    JsonNode policy =
        new ObjectMapper().readTree(Path.of("assets/iam/read-only-policy.json").toFile());
    for (JsonNode statement : policy.path("Statement")) {
      assertThat(statement.path("Effect").asText()).isEqualTo("Allow");
      JsonNode actions = statement.path("Action");
      if (actions.isTextual()) {
        permitted.add(actions.asText());
      } else {
        actions.forEach(action -> permitted.add(action.asText()));
      }
    }
    assertThat(permitted).isEqualTo(called);
    assertThat(permitted)
        .allMatch(action -> action.matches("[a-z0-9-]+:(Get|List|Describe|Simulate)\\w+"));
  }

  private static void everything(FakeAws aws) {
    String inline = "<PolicyNames><member>own</member></PolicyNames>";
    String document = "<PolicyDocument>" + FakeAws.encoded(World.READ) + "</PolicyDocument>";
    aws.query("ListUserPolicies", inline)
        .query("GetUserPolicy", document)
        .query("ListGroupPolicies", inline)
        .query("GetGroupPolicy", document)
        .query("GetAccessKeyInfo", "<Account>" + FakeAws.ACCOUNT + "</Account>")
        .query("GetAccessKeyLastUsed", "<UserName>ann</UserName>")
        .query("ListAccessKeys", "<AccessKeyMetadata/>")
        .json("DynamoDB_20120810.DescribeTable", "{\"Table\":{\"TableName\":\"Movies\"}}")
        .json(
            "ElasticMapReduce.DescribeCluster",
            "{\"Cluster\":{\"Status\":{\"State\":\"WAITING\"}}}")
        .json(
            "TrentService.DescribeKey",
            "{\"KeyMetadata\":{\"KeyId\":\"k\",\"Arn\":\"arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab\"}}")
        .json("TrentService.GetKeyPolicy", "{\"Policy\":\"{}\"}")
        .head("silent", 200, "")
        .s3(
            "silent",
            "location",
            aResponse().withBody("<LocationConstraint>EU</LocationConstraint>"))
        .s3("silent", "policy", FakeAws.s3Error(404, "NoSuchBucketPolicy"))
        .s3("silent", "encryption", FakeAws.s3Error(403, "AccessDenied"))
        .object("lake", "m", aResponse().withBody("{}"));
    AccountId id = new AccountId(FakeAws.ACCOUNT);
    Region here = new Region("eu-west-1");
    try (LiveAccount account = aws.open()) {
      account.targets();
      account.roles();
      account.users();
      account.role(RoleArn.read(World.ROLE).found().orElseThrow());
      account.user(id, "ann");
      account.ownerOfKey(new AccessKeyId("AKIAANNSKEY000000001"));
      account.table(id, here, new DynamoTable("Movies"));
      account.emrCluster(id, here, "j-SAMPLE2B500FC");
      account.key(new KmsKey("1234abcd-12ab-34cd-56ef-1234567890ab"));
      account.bucket(new Bucket("lake"));
      assertThat(account.bucket(new Bucket("silent")).found().orElseThrow().region().found())
          .contains(here);
      account.object(new Bucket("lake"), "m", 10);
      account
          .simulator()
          .orElseThrow()
          .simulate(World.ROLE, "s3:GetObject", List.of("arn:aws:s3:::lake/x"), Map.of());
    }
  }

  /** The right that a request needs; a signature names its service. */
  private static String action(LoggedRequest request) {
    Matcher signed =
        SIGNED.matcher(Optional.ofNullable(request.getHeader("Authorization")).orElse(""));
    String service = signed.find() ? signed.group(1) : "";
    String target = request.getHeader("X-Amz-Target");
    if (target != null) {
      return service + ":" + target.substring(target.indexOf('.') + 1);
    }
    Matcher action = ACTION.matcher(request.getBodyAsString());
    if (action.find()) {
      return service + ":" + action.group(1);
    }
    String url = request.getUrl();
    if (request.getMethod().getName().equals("HEAD")) {
      return "s3:ListBucket";
    }
    return url.contains("?policy")
        ? "s3:GetBucketPolicy"
        : url.contains("?encryption")
            ? "s3:GetEncryptionConfiguration"
            : url.contains("?location") ? "s3:GetBucketLocation" : "s3:GetObject";
  }
}
