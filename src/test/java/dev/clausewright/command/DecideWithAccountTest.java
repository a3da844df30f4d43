package dev.clausewright.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecideWithAccountTest {
  private static final String HOME = "arn:aws:iam::123456789012:";

  private static JsonNode training(String question, String... more) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] args = new String[more.length + 4];
    args[0] = "decide";
    args[1] = "--training";
    args[2] = "--format";
    args[3] = "json";
    System.arraycopy(more, 0, args, 4, more.length);
    Commands.run(
        args,
        new ByteArrayInputStream(
            ("{" + question + "}").replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
        out,
        new ByteArrayOutputStream());
    return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
  }

  private static String ask(String principal, String action, String resource) {
    return "'principal':'"
        + principal
        + "','action':'"
        + action
        + "','resource':'"
        + resource
        + "'";
  }

  @ParameterizedTest
  @CsvSource({
    "role/lake-loader,s3:GetObject,arn:aws:s3:::lake/orders/x,allowed,inline:role:lake-read",
    "role/etl-nightly,s3:GetObject,arn:aws:s3:::lake/orders/x,allowed,managed:arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess",
    "role/object-reader,s3:ListBucket,arn:aws:s3:::lake-exports,allowed,resource",
    "user/tomas,s3:ListBucket,arn:aws:s3:::lake,allowed,group:loaders:inline:loaders-read",
  })
  void the_account_holds_the_policies(
      String principal, String action, String resource, String decision, String policy)
      throws IOException {
    JsonNode answer = training(ask(HOME + principal, action, resource));
    assertThat(answer.path("decision").asText()).as(answer.toString()).isEqualTo(decision);
    assertThat(answer.path("decidedBy").findValuesAsText("policy")).contains(policy);
    assertThat(answer.path("notLookedAt").toString()).doesNotContain("identity", "boundary");
  }

  @Test
  void a_boundary_of_the_account_caps() throws IOException {
    JsonNode answer =
        training(ask(HOME + "role/lake-fenced", "s3:GetObject", "arn:aws:s3:::lake/in/x"));
    assertThat(answer.path("decision").asText()).isEqualTo("implicit_deny");
    assertThat(answer.path("cappedBy").path(0).path("policy").asText())
        .isEqualTo("boundary:" + HOME + "policy/sandbox-fence");
  }

  @Test
  void a_trust_policy_is_that_of_the_role_asked_for() throws IOException {
    assertThat(
            training(ask("redshift.amazonaws.com", "sts:AssumeRole", HOME + "role/lake-loader"))
                .path("decision")
                .asText())
        .isEqualTo("allowed");
    assertThat(
            training(ask("redshift.amazonaws.com", "sts:AssumeRole", HOME + "role/batch-worker"))
                .path("nearest")
                .path(0)
                .path("element")
                .asText())
        .isEqualTo("principal");
  }

  @Test
  void a_session_has_the_policies_of_its_role() throws IOException {
    JsonNode answer =
        training(
            ask(
                "arn:aws:sts::123456789012:assumed-role/lake-loader/s1",
                "s3:GetObject",
                "arn:aws:s3:::lake/orders/x"));
    assertThat(answer.path("decision").asText()).isEqualTo("allowed");
  }

  @ParameterizedTest(name = "{0} with {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "role/tagged|aws:PrincipalTag/Team|lake|allowed",
        "role/tagged|AWS:principaltag/TEAM|lake|allowed",
        "role/tagged|aws:PrincipalTag/Team|Lake|implicit_deny",
        "role/tagged|aws:PrincipalTag/Other|lake|implicit_deny",
        "role/tagged|aws:userid|AROAX:s1|allowed_if",
        "role/untold|aws:PrincipalTag/Team|lake|allowed_if",
        "user/ana|aws:PrincipalTag/Team|sea|allowed",
        "user/ana|aws:userid|AIDAX|allowed",
        "user/ana|aws:username|ana|allowed",
      })
  void keys_that_follow_from_the_principal_are_known(
      String principal, String key, String value, String decision, @TempDir Path folder)
      throws IOException {
    assertThat(tagged(folder, HOME + principal, key, value)).isEqualTo(decision);
  }

  @Test
  void the_user_id_of_a_session_is_that_of_its_role_with_the_sessions_name(@TempDir Path folder)
      throws IOException {
    String session = "arn:aws:sts::123456789012:assumed-role/tagged/s1";
    assertThat(tagged(folder, session, "aws:userid", "AROAX:s1")).isEqualTo("allowed");
    assertThat(tagged(folder, session, "aws:userid", "AROAX:s2")).isEqualTo("implicit_deny");
  }

  @Test
  void what_cannot_be_decided_says_which_document_is_not_at_hand(@TempDir Path folder)
      throws IOException {
    String managed = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess";
    Files.writeString(
        folder.resolve("iam.json"),
        """
        {"UserDetailList": [], "GroupDetailList": [], "Policies": [], "RoleDetailList": [
          {"RoleName": "loader", "Arn": "%srole/loader",
           "AssumeRolePolicyDocument": {"Statement": []}, "RolePolicyList": [],
           "AttachedManagedPolicies": [{"PolicyName": "p", "PolicyArn": "%s"}]}]}
        """
            .formatted(HOME, managed));
    Files.writeString(folder.resolve("meta.json"), "{\"Account\":\"123456789012\"}");
    JsonNode answer =
        asked(folder, ask(HOME + "role/loader", "s3:GetObject", "arn:aws:s3:::lake/x"));
    assertThat(answer.path("decision").asText()).isEqualTo("undecided");
    assertThat(answer.path("reason").asText()).contains(managed, "is not at hand");
  }

  private static String tagged(Path folder, String principal, String key, String value)
      throws IOException {
    String grants =
        "{'PolicyName':'p','PolicyDocument':{'Statement':{'Effect':'Allow','Action':'*',"
            + "'Resource':'*','Condition':{'StringEquals':{'%s':'%s'}}}}}".formatted(key, value);
    String role =
        "{'Arn':'%srole/%s','RoleId':'AROAX','AssumeRolePolicyDocument':{'Statement':[]},"
            + "'RolePolicyList':[%s]%s}";
    String iam =
        "{'RoleDetailList':["
            + role.formatted(
                HOME, "tagged", grants, ",'Tags':[{'Key':'Team','Value':'lake'},{'Key':'Empty'}]")
            + ","
            + role.formatted(HOME, "untold", grants, "")
            + "],'UserDetailList':[{'Arn':'%suser/ana','UserId':'AIDAX','UserPolicyList':[%s],"
                .formatted(HOME, grants)
            + "'Tags':[{'Key':'Team','Value':'sea'}]}],'GroupDetailList':[],'Policies':[]}";
    Files.writeString(folder.resolve("iam.json"), iam.replace('\'', '"'));
    Files.writeString(folder.resolve("meta.json"), "{\"Account\":\"123456789012\"}");
    JsonNode answer = asked(folder, ask(principal, "s3:GetObject", "arn:aws:s3:::lake/x"));
    return answer.path("decision").asText(answer.toString());
  }

  private static JsonNode asked(Path folder, String question) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Commands.run(
        new String[] {"decide", "--format", "json", "--snapshot", folder.toString()},
        new ByteArrayInputStream(
            ("{" + question + "}").replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
        out,
        new ByteArrayOutputStream());
    return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void what_the_question_brings_stands_in_place_of_what_the_account_holds() throws IOException {
    JsonNode answer =
        training(
            ask(HOME + "role/lake-loader", "s3:GetObject", "arn:aws:s3:::lake/orders/x")
                + ",'identityPolicies':[]");
    assertThat(answer.path("decision").asText()).isEqualTo("implicit_deny");
  }

  @Test
  void a_principal_that_is_not_there_is_an_error_unless_the_question_brings_its_policies()
      throws IOException {
    String question = ask(HOME + "role/nobody", "s3:GetObject", "arn:aws:s3:::lake/orders/x");
    assertThat(training(question).path("error").path("code").asText())
        .isEqualTo("no_such_principal");
    assertThat(training(question + ",'identityPolicies':[]").path("decision").asText())
        .isEqualTo("implicit_deny");
  }

  @Test
  void a_folder_that_is_not_there_is_told(@TempDir Path folder) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Commands.run(
            new String[] {"decide", "--snapshot", folder.resolve("none").toString()},
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            err);
    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no folder");
  }

  @Test
  void training_and_a_snapshot_exclude_each_other() {
    int code =
        Commands.run(
            new String[] {"decide", "--training", "--snapshot", "x"},
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream());
    assertThat(code).isEqualTo(2);
  }

  private static JsonNode snapshot(Path folder, String question) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Commands.run(
        new String[] {"decide", "--snapshot", folder.toString(), "--format", "json"},
        new ByteArrayInputStream(
            ("{" + question + "}").replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
        out,
        new ByteArrayOutputStream());
    return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
  }

  private static void write(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text.replace('\'', '"'));
  }

  private static final String READ =
      ask(HOME + "role/loader", "s3:GetObject", "arn:aws:s3:::lake/in/x");

  private static void account(Path folder) throws IOException {
    write(folder, "meta.json", "{'Account': '123456789012'}");
    write(
        folder,
        "iam.json",
        """
        {'RoleDetailList': [{'Arn': 'arn:aws:iam::123456789012:role/loader', 'RolePolicyList': [
          {'PolicyName': 'p', 'PolicyDocument': {'Version': '2012-10-17', 'Statement': [
            {'Effect': 'Allow', 'Action': 's3:*', 'Resource': '*'}]}}],
          'AssumeRolePolicyDocument': {'Version': '2012-10-17', 'Statement': []}}]}
        """);
  }

  @Test
  void a_layer_that_the_snapshot_lacks_is_named_and_changes_nothing(@TempDir Path folder)
      throws IOException {
    account(folder);
    JsonNode answer = snapshot(folder, READ);
    assertThat(answer.path("decision").asText()).isEqualTo("allowed");
    assertThat(answer.path("notLookedAt").toString())
        .isEqualTo("[\"session\",\"scp\",\"rcp\",\"resource\"]");
  }

  @Test
  void the_organisation_of_the_snapshot_takes_part(@TempDir Path folder) throws IOException {
    account(folder);
    write(
        folder,
        "org/levels.json",
        """
        {'OrganizationId': 'o-sample', 'Levels': [{'Name': 'Root', 'ServiceControlPolicies': [
          {'Name': 'all', 'Document': {'Version': '2012-10-17', 'Statement': [
            {'Effect': 'Allow', 'Action': '*', 'Resource': '*'}]}},
          {'Name': 'guard', 'Document': {'Version': '2012-10-17', 'Statement': [
            {'Effect': 'Deny', 'Action': 's3:*', 'Resource': '*', 'Condition':
              {'StringEquals': {'aws:PrincipalOrgID': 'o-sample'}}}]}}]}]}
        """);
    JsonNode answer = snapshot(folder, READ);
    assertThat(answer.path("decision").asText()).isEqualTo("explicit_deny");
    assertThat(answer.path("decidedBy").path(0).path("layer").asText()).isEqualTo("scp");
    assertThat(answer.path("decidedBy").path(0).path("policy").asText()).isEqualTo("scp:guard");
    assertThat(answer.path("notLookedAt").toString()).doesNotContain("scp").contains("rcp");
  }

  @Test
  void a_policy_that_is_there_and_cannot_be_read_leaves_it_undecided(@TempDir Path folder)
      throws IOException {
    account(folder);
    write(folder, "buckets/lake/policy.json", "{'Policy': '{");
    assertThat(snapshot(folder, READ).path("decision").asText()).isEqualTo("undecided");
  }
}
