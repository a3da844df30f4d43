package dev.clausewright.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.clausewright.account.Applied;
import dev.clausewright.account.ApplyStatus;
import dev.clausewright.account.Change;
import dev.clausewright.account.Holder;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.LiveChanger;
import dev.clausewright.account.LiveChanger.Intent;
import dev.clausewright.account.LiveChanger.Parameter;
import dev.clausewright.account.Seen;
import dev.clausewright.account.TargetId;
import dev.clausewright.account.TargetKind;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes at AWS: shown first, done once as shown, followed, and taken back only if untouched. */
class AlterationsTest {
  private static final RoleArn LOADER =
      RoleArn.read("arn:aws:iam::123456789012:role/service-role/Loader").found().orElseThrow();
  private static final String OTHER = "arn:aws:iam::123456789012:role/Other";
  private static final TargetId CLUSTER =
      new TargetId(
          TargetKind.PROVISIONED,
          new AccountId("123456789012"),
          new Region("eu-west-1"),
          "analytics");
  private static final TargetId NAMESPACE =
      new TargetId(
          TargetKind.SERVERLESS,
          new AccountId("123456789012"),
          new Region("eu-west-1"),
          "reporting");
  private static final String OLD = "{\"Version\":\"2012-10-17\",\"Statement\":[]}";
  private static final String NEW =
      "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::lake/a+b/*\"}]}";

  @TempDir Path home;
  private final Stage stage = new Stage();
  private LiveAccount account;
  private LiveChanger changer;

  @BeforeEach
  void open() throws InterruptedException {
    account = stage.open(home);
    changer = account.changer();
  }

  @AfterEach
  void close() {
    account.close();
    stage.close();
  }

  private static String clusters(String... roles) {
    StringBuilder list = new StringBuilder();
    for (String role : roles) {
      String[] parts = role.split(" ");
      list.append(
          "<ClusterIamRole><IamRoleArn>%s</IamRoleArn><ApplyStatus>%s</ApplyStatus></ClusterIamRole>"
              .formatted(parts[0], parts[1]));
    }
    return "<DescribeClustersResult><Clusters><Cluster><ClusterIdentifier>analytics</ClusterIdentifier><ClusterStatus>available</ClusterStatus><IamRoles>"
        + list
        + "</IamRoles></Cluster></Clusters></DescribeClustersResult>";
  }

  private static String encoded(String document) {
    return URLEncoder.encode(document, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private void inline(String document) {
    stage.query(
        "GetRolePolicy",
        "",
        "<GetRolePolicyResult><RoleName>Loader</RoleName><PolicyName>read</PolicyName><PolicyDocument>%s</PolicyDocument></GetRolePolicyResult>"
            .formatted(encoded(document)));
  }

  private void noInline() {
    stage
        .server()
        .stubFor(Stage.asked("GetRolePolicy").willReturn(Stage.refusal(404, "NoSuchEntity")));
  }

  private Intent intent(Change change) throws InterruptedException {
    Seen<Intent> seen = changer.intend(change);
    return seen.found().orElseThrow(() -> new AssertionError(seen.toString()));
  }

  @Test
  void a_role_is_attached_once_followed_until_in_sync_and_taken_off_again()
      throws InterruptedException {
    String adding = LOADER.text() + " adding";
    String done = LOADER.text() + " in-sync";
    String other = OTHER + " in-sync";
    String started = Scenario.STARTED;
    stage.server().stubFor(step("DescribeClusters", started, started, clusters(other)));
    stage
        .server()
        .stubFor(
            step("ModifyClusterIamRoles", started, "adding", "<ModifyClusterIamRolesResult/>"));
    stage.server().stubFor(step("DescribeClusters", "adding", "still", clusters(other, adding)));
    stage.server().stubFor(step("DescribeClusters", "still", "done", clusters(other, adding)));
    stage.server().stubFor(step("DescribeClusters", "done", "done", clusters(other, done)));
    stage
        .server()
        .stubFor(step("ModifyClusterIamRoles", "done", "end", "<ModifyClusterIamRolesResult/>"));

    Intent intent = intent(new Change.AttachRole(CLUSTER, LOADER));
    assertThat(intent.calls())
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.name()).isEqualTo("redshift:ModifyClusterIamRoles");
              assertThat(call.parameters())
                  .containsExactly(
                      new Parameter("ClusterIdentifier", "analytics"),
                      new Parameter("AddIamRoles", LOADER.text()));
            });
    assertThat(stage.bodies("ModifyClusterIamRoles")).isEmpty();

    Applied applied = changer.apply(intent);
    assertThat(applied).isInstanceOf(Applied.Done.class);
    List<ApplyStatus> seen = new ArrayList<>();
    assertThat(changer.follow(CLUSTER, LOADER, seen::add).found()).contains(ApplyStatus.IN_SYNC);
    assertThat(seen).containsExactly(ApplyStatus.ADDING, ApplyStatus.ADDING, ApplyStatus.IN_SYNC);
    assertThat(stage.bodies("ModifyClusterIamRoles")).hasSize(1);

    assertThat(changer.undo((Applied.Done) applied)).isEmpty();
    assertThat(changer.done()).isEmpty();
    assertThat(stage.bodies("ModifyClusterIamRoles").getLast())
        .contains("RemoveIamRoles.IamRoleArn.1=")
        .doesNotContain("AddIamRoles", "Other");
  }

  private static com.github.tomakehurst.wiremock.client.MappingBuilder step(
      String action, String from, String to, String result) {
    return Stage.asked(action)
        .inScenario("cluster")
        .whenScenarioStateIs(from)
        .willReturn(Stage.answer(action, result))
        .willSetStateTo(to);
  }

  @Test
  void a_namespace_gets_its_whole_list_with_its_default_role() throws InterruptedException {
    stage
        .server()
        .stubFor(
            Stage.target("RedshiftServerless.GetNamespace")
                .willReturn(
                    Stage.json(
                        "{\"namespace\":{\"namespaceName\":\"reporting\",\"status\":\"AVAILABLE\",\"defaultIamRoleArn\":\"%s\",\"iamRoles\":[\"IamRole(iamRoleArn=%s, applyStatus=in-sync)\"]}}"
                            .formatted(OTHER, OTHER))));
    stage
        .server()
        .stubFor(
            Stage.target("RedshiftServerless.UpdateNamespace")
                .willReturn(Stage.json("{\"namespace\":{}}")));
    Intent intent = intent(new Change.AttachRole(NAMESPACE, LOADER));
    assertThat(intent.calls().getFirst().parameters())
        .containsExactly(
            new Parameter("namespaceName", "reporting"),
            new Parameter("iamRoles", OTHER),
            new Parameter("iamRoles", LOADER.text()),
            new Parameter("defaultIamRoleArn", OTHER));
    assertThat(changer.apply(intent)).isInstanceOf(Applied.Done.class);
    assertThat(
            stage.server().getAllServeEvents().stream()
                .map(event -> event.getRequest().getBodyAsString())
                .filter(body -> body.contains(LOADER.text())))
        .singleElement()
        .asString()
        .contains(OTHER, "defaultIamRoleArn");
  }

  @Test
  void an_attached_role_is_no_change() throws InterruptedException {
    stage.query("DescribeClusters", "", clusters(LOADER.text() + " in-sync"));
    assertThat(changer.intend(new Change.AttachRole(CLUSTER, LOADER)))
        .isInstanceOf(Seen.Absent.class);
  }

  @Test
  void a_new_policy_is_put_and_deleted_again_while_it_is_as_written() throws InterruptedException {
    noInline();
    stage.query("PutRolePolicy", "", "");
    stage.query("DeleteRolePolicy", "", "");
    Change change = new Change.PutPolicy(new Holder.Role(LOADER), "read", NEW);
    Intent intent = intent(change);
    assertThat(intent.written().orElseThrow().before()).isEmpty();
    Applied.Done done = (Applied.Done) changer.apply(intent);
    inline(NEW.replace("\":", "\" : "));
    assertThat(changer.undo(done)).isEmpty();
    assertThat(stage.bodies("DeleteRolePolicy")).hasSize(1);
    assertThat(changer.undo(done)).contains("This change was taken back already.");
    assertThat(stage.bodies("DeleteRolePolicy")).hasSize(1);
  }

  @Test
  void what_somebody_else_changed_since_is_left_alone() throws InterruptedException {
    inline(OLD);
    stage.query("PutRolePolicy", "", "");
    stage.query("DeleteRolePolicy", "", "");
    Intent intent = intent(new Change.PutPolicy(new Holder.Role(LOADER), "read", NEW));
    assertThat(intent.written().orElseThrow().before()).contains(OLD);
    Applied.Done done = (Applied.Done) changer.apply(intent);
    assertThat(changer.undo(done)).hasValueSatisfying(why -> assertThat(why).contains("since"));
    assertThat(stage.bodies("PutRolePolicy")).hasSize(1);
    inline(NEW);
    assertThat(changer.undo(done)).isEmpty();
    assertThat(stage.bodies("PutRolePolicy").getLast()).contains("Statement%22%3A%5B%5D");
    assertThat(stage.bodies("DeleteRolePolicy")).isEmpty();
  }

  @Test
  void nothing_is_done_when_it_is_no_longer_as_it_was_shown() throws InterruptedException {
    inline(OLD);
    stage.query("PutRolePolicy", "", "");
    Intent intent = intent(new Change.PutPolicy(new Holder.Role(LOADER), "read", NEW));
    inline(OLD.replace("[]", "[{}]"));
    assertThat(changer.apply(intent))
        .isInstanceOfSatisfying(
            Applied.Refused.class, refused -> assertThat(refused.why()).contains("no longer"));
    assertThat(stage.bodies("PutRolePolicy")).isEmpty();
  }

  @Test
  void a_refusal_names_the_right_and_nothing_that_aws_wrote() throws InterruptedException {
    noInline();
    stage
        .server()
        .stubFor(Stage.asked("PutRolePolicy").willReturn(Stage.refusal(403, "AccessDenied")));
    Applied applied =
        changer.apply(intent(new Change.PutPolicy(new Holder.Role(LOADER), "read", NEW)));
    assertThat(applied.toString()).contains("iam:PutRolePolicy").doesNotContain(Stage.SECRET);
    assertThat(changer.done()).isEmpty();
  }

  @Test
  void nothing_that_was_there_is_deleted() throws InterruptedException {
    assertThat(changer.intend(new Change.RemovePolicy(new Holder.Role(LOADER), "read")))
        .isInstanceOf(Seen.Absent.class);
  }

  @Test
  void a_managed_policy_is_made_and_attached() throws InterruptedException {
    stage.server().stubFor(Stage.asked("GetPolicy").willReturn(Stage.refusal(404, "NoSuchEntity")));
    stage.query("CreatePolicy", "", "<CreatePolicyResult/>");
    stage.query("AttachRolePolicy", "", "");
    Intent intent = intent(new Change.AddManagedPolicy(new Holder.Role(LOADER), "read", NEW));
    assertThat(intent.calls())
        .extracting(LiveChanger.Call::name)
        .containsExactly("iam:CreatePolicy", "iam:AttachRolePolicy");
    assertThat(changer.apply(intent)).isInstanceOf(Applied.Done.class);
    assertThat(stage.bodies("AttachRolePolicy").getFirst())
        .contains("policy%2Fread", "RoleName=Loader");
  }

  @Test
  void a_trust_policy_is_replaced_and_brought_back() throws InterruptedException {
    role(OLD);
    stage.query("UpdateAssumeRolePolicy", "", "");
    Intent intent = intent(new Change.UpdateTrust(LOADER, NEW));
    Applied.Done done = (Applied.Done) changer.apply(intent);
    role(NEW);
    assertThat(changer.undo(done)).isEmpty();
    assertThat(stage.bodies("UpdateAssumeRolePolicy")).hasSize(2);
    assertThat(stage.bodies("UpdateAssumeRolePolicy").getLast()).contains("Statement%22%3A%5B%5D");
  }

  private void role(String trust) {
    stage.query(
        "GetRole",
        "",
        "<GetRoleResult><Role><Path>/service-role/</Path><RoleName>Loader</RoleName><Arn>%s</Arn><AssumeRolePolicyDocument>%s</AssumeRolePolicyDocument></Role></GetRoleResult>"
            .formatted(LOADER.text(), encoded(trust)));
  }
}
