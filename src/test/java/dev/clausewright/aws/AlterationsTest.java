package dev.clausewright.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
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
  void a_busy_cluster_is_tried_again_and_then_told_with_its_state() throws InterruptedException {
    stage.query(
        "DescribeClusters", "", clusters(OTHER + " in-sync").replace(">available<", ">modifying<"));
    stage
        .server()
        .stubFor(
            Stage.asked("ModifyClusterIamRoles")
                .willReturn(Stage.refusal(400, "InvalidClusterState")));
    assertThat(changer.apply(intent(new Change.AttachRole(CLUSTER, LOADER))).toString())
        .contains("E-41", "analytics is modifying");
    assertThat(stage.bodies("ModifyClusterIamRoles")).hasSize(4);
    assertThat(changer.done()).isEmpty();
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

  private static final Change PUT = new Change.PutPolicy(new Holder.Role(LOADER), "read", NEW);

  @Test
  void what_was_shown_once_is_done_once_however_often_it_is_pressed() throws Exception {
    noInline();
    stage.query("PutRolePolicy", "", "");
    Intent intent = intent(PUT);
    var applied =
        Side.bySide(List.of(() -> applied(intent), () -> applied(intent), () -> applied(intent)));
    assertThat(stage.bodies("PutRolePolicy")).hasSize(1);
    assertThat(applied).filteredOn(Applied.Done.class::isInstance).hasSize(1);
    assertThat(applied.toString()).contains("this was done already");
    assertThat(changer.done()).hasSize(1);
  }

  private Applied applied(Intent intent) {
    try {
      return changer.apply(intent);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The answer is lost each time; what AWS has afterwards is another question. */
  private void putIsNeverAnswered(String afterwards) {
    String first = Scenario.STARTED;
    stage
        .server()
        .stubFor(
            Stage.asked("PutRolePolicy")
                .inScenario("lost")
                .willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE))
                .willSetStateTo("sent"));
    stage
        .server()
        .stubFor(
            Stage.asked("GetRolePolicy")
                .inScenario("lost")
                .whenScenarioStateIs(first)
                .willReturn(Stage.refusal(404, "NoSuchEntity")));
    stage
        .server()
        .stubFor(
            Stage.asked("GetRolePolicy")
                .inScenario("lost")
                .whenScenarioStateIs("sent")
                .willReturn(
                    afterwards.isEmpty()
                        ? Stage.refusal(404, "NoSuchEntity")
                        : afterwards.equals("?")
                            ? Stage.refusal(403, "AccessDenied")
                            : Stage.answer(
                                "GetRolePolicy",
                                "<GetRolePolicyResult><PolicyDocument>"
                                    + encoded(afterwards)
                                    + "</PolicyDocument></GetRolePolicyResult>")));
  }

  @Test
  void an_answer_that_is_lost_is_no_refusal() throws InterruptedException {
    putIsNeverAnswered(NEW);
    Applied applied = changer.apply(intent(PUT));
    assertThat(applied).isInstanceOf(Applied.Done.class);
    assertThat(changer.done()).containsExactly((Applied.Done) applied);
  }

  @Test
  void a_change_that_never_arrived_was_not_done() throws InterruptedException {
    putIsNeverAnswered("");
    assertThat(changer.apply(intent(PUT)).toString()).contains("It was not done.", "broke off");
    assertThat(changer.done()).isEmpty();
  }

  @Test
  void where_nobody_can_tell_nobody_claims_to_know() throws InterruptedException {
    putIsNeverAnswered("?");
    Intent intent = intent(PUT);
    assertThat(changer.apply(intent).toString())
        .contains("Whether it was done is not known", "Check again")
        .doesNotContain(Stage.SECRET);
    int sent = stage.bodies("PutRolePolicy").size();
    assertThat(changer.apply(intent)).isInstanceOf(Applied.Refused.class);
    assertThat(stage.bodies("PutRolePolicy")).hasSize(sent);
  }

  private void managed(String action, String from, String result) {
    stage
        .server()
        .stubFor(
            Stage.asked(action)
                .inScenario("managed")
                .whenScenarioStateIs(from)
                .willReturn(Stage.answer(action, result)));
  }

  /** None at first; with the document, attached so often, once it was made. */
  private void managedPolicy(int attached) {
    String first = Scenario.STARTED;
    stage
        .server()
        .stubFor(
            Stage.asked("GetPolicy")
                .inScenario("managed")
                .whenScenarioStateIs(first)
                .willReturn(Stage.refusal(404, "NoSuchEntity")));
    managed(
        "GetPolicy",
        "made",
        "<GetPolicyResult><Policy><DefaultVersionId>v1</DefaultVersionId><AttachmentCount>%d</AttachmentCount></Policy></GetPolicyResult>"
            .formatted(attached));
    managed(
        "GetPolicyVersion",
        "made",
        "<GetPolicyVersionResult><PolicyVersion><Document>%s</Document></PolicyVersion></GetPolicyVersionResult>"
            .formatted(encoded(NEW)));
    stage
        .server()
        .stubFor(
            Stage.asked("CreatePolicy")
                .inScenario("managed")
                .whenScenarioStateIs(first)
                .willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE))
                .willSetStateTo("made"));
    stage
        .server()
        .stubFor(
            Stage.asked("CreatePolicy")
                .inScenario("managed")
                .whenScenarioStateIs("made")
                .willReturn(Stage.refusal(409, "EntityAlreadyExists")));
    stage.query("DeletePolicy", "", "");
    stage.query("DetachRolePolicy", "", "");
  }

  private static final Change ADD =
      new Change.AddManagedPolicy(new Holder.Role(LOADER), "read", NEW);

  @Test
  void a_second_try_that_finds_the_policy_made_goes_on_and_makes_no_other()
      throws InterruptedException {
    managedPolicy(1);
    stage.query("AttachRolePolicy", "", "");
    Applied.Done done = (Applied.Done) changer.apply(intent(ADD));
    assertThat(stage.bodies("AttachRolePolicy")).hasSize(1);
    assertThat(stage.bodies("DeletePolicy")).isEmpty();
    assertThat(changer.undo(done)).isEmpty();
    assertThat(stage.bodies("DetachRolePolicy")).hasSize(1);
    assertThat(stage.bodies("DeletePolicy")).hasSize(1);
  }

  @Test
  void a_policy_that_others_use_meanwhile_stays() throws InterruptedException {
    managedPolicy(2);
    stage.query("AttachRolePolicy", "", "");
    Applied.Done done = (Applied.Done) changer.apply(intent(ADD));
    assertThat(changer.undo(done))
        .hasValueSatisfying(why -> assertThat(why).contains("attached elsewhere"));
    assertThat(stage.bodies("DetachRolePolicy")).isEmpty();
    assertThat(stage.bodies("DeletePolicy")).isEmpty();
  }

  @Test
  void a_policy_that_cannot_be_attached_is_not_left_lying_about() throws InterruptedException {
    managedPolicy(0);
    stage
        .server()
        .stubFor(Stage.asked("AttachRolePolicy").willReturn(Stage.refusal(403, "AccessDenied")));
    assertThat(changer.apply(intent(ADD)).toString()).contains("iam:AttachRolePolicy");
    assertThat(stage.bodies("DeletePolicy")).hasSize(1);
    assertThat(changer.done()).isEmpty();
  }

  @Test
  void where_it_must_be_left_that_is_said() throws InterruptedException {
    managedPolicy(0);
    stage
        .server()
        .stubFor(Stage.asked("AttachRolePolicy").willReturn(Stage.refusal(403, "AccessDenied")));
    stage
        .server()
        .stubFor(Stage.asked("DeletePolicy").willReturn(Stage.refusal(403, "AccessDenied")));
    assertThat(changer.apply(intent(ADD)).toString())
        .contains("was made, but not attached", "delete it yourself");
  }

  @Test
  void a_role_of_another_account_is_never_taken_for_one_of_the_same_name()
      throws InterruptedException {
    role(OLD);
    noInline();
    RoleArn other = RoleArn.read("arn:aws:iam::210987654321:role/Loader").found().orElseThrow();
    int before = stage.server().getAllServeEvents().size();
    for (Change change :
        List.of(
            new Change.UpdateTrust(other, NEW),
            new Change.PutPolicy(new Holder.Role(other), "read", NEW),
            new Change.AttachRole(
                new TargetId(
                    TargetKind.PROVISIONED,
                    new AccountId("210987654321"),
                    new Region("eu-west-1"),
                    "analytics"),
                LOADER))) {
      assertThat(changer.intend(change))
          .isInstanceOfSatisfying(
              Seen.NotHeld.class,
              held -> assertThat(held.where()).contains("210987654321", "123456789012"));
    }
    assertThat(stage.server().getAllServeEvents()).hasSize(before);
  }

  private void namespace(String from, String... roles) {
    stage
        .server()
        .stubFor(
            Stage.target("RedshiftServerless.GetNamespace")
                .inScenario("namespace")
                .whenScenarioStateIs(from)
                .willReturn(
                    Stage.json(
                        "{\"namespace\":{\"namespaceName\":\"reporting\",\"status\":\"AVAILABLE\",\"defaultIamRoleArn\":\"%s\",\"iamRoles\":[%s]}}"
                            .formatted(
                                OTHER,
                                String.join(
                                    ",",
                                    java.util.Arrays.stream(roles)
                                        .map(role -> "\"" + role + "\"")
                                        .toList())))));
  }

  private List<String> updates() {
    return stage.server().getAllServeEvents().reversed().stream()
        .map(event -> event.getRequest())
        .filter(
            request ->
                "RedshiftServerless.UpdateNamespace".equals(request.getHeader("X-Amz-Target")))
        .map(request -> request.getBodyAsString())
        .toList();
  }

  /** a list that somebody else has changed meanwhile is never written over. */
  @Test
  void a_namespaces_list_is_put_back_whole_and_only_as_it_was_left() throws InterruptedException {
    String third = "arn:aws:iam::123456789012:role/Third";
    namespace(Scenario.STARTED, OTHER);
    namespace("written", OTHER, LOADER.text());
    namespace("others came", OTHER, LOADER.text(), third);
    stage
        .server()
        .stubFor(
            Stage.target("RedshiftServerless.UpdateNamespace")
                .inScenario("namespace")
                .willReturn(Stage.json("{\"namespace\":{}}"))
                .willSetStateTo("written"));
    Applied.Done done =
        (Applied.Done) changer.apply(intent(new Change.AttachRole(NAMESPACE, LOADER)));
    stage.server().setScenarioState("namespace", "others came");
    assertThat(changer.undo(done)).hasValueSatisfying(why -> assertThat(why).contains("since"));
    assertThat(updates()).hasSize(1);
    stage.server().setScenarioState("namespace", "written");
    assertThat(changer.undo(done)).isEmpty();
    assertThat(updates()).hasSize(2);
    assertThat(updates().getLast())
        .contains("\"iamRoles\":[\"" + OTHER + "\"]", "\"defaultIamRoleArn\":\"" + OTHER);
  }

  private void role(String trust) {
    stage.query(
        "GetRole",
        "",
        "<GetRoleResult><Role><Path>/service-role/</Path><RoleName>Loader</RoleName><Arn>%s</Arn><AssumeRolePolicyDocument>%s</AssumeRolePolicyDocument></Role></GetRoleResult>"
            .formatted(LOADER.text(), encoded(trust)));
  }
}
