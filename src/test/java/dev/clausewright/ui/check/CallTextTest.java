package dev.clausewright.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.LiveChanger.Call;
import dev.clausewright.account.LiveChanger.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallTextTest {
  @Test
  void aCallIsTheSameForTheCommandLine() {
    Call call =
        new Call(
            "iam",
            "PutRolePolicy",
            List.of(
                new Parameter("RoleName", "lake-loader"),
                new Parameter("PolicyDocument", "{\"Sid\": \"it's\"}")));
    assertThat(CallText.command(call))
        .isEqualTo(
            """
            aws iam put-role-policy \\
              --role-name lake-loader \\
              --policy-document '{"Sid": "it'\\''s"}'\
            """);
  }

  @Test
  void abbreviationsInNamesStayOneWord() {
    Call call =
        new Call(
            "redshift",
            "ModifyClusterIamRoles",
            List.of(new Parameter("DefaultIamRoleArn", "arn:aws:iam::123456789012:role/a")));
    assertThat(CallText.command(call))
        .isEqualTo(
            "aws redshift modify-cluster-iam-roles \\\n"
                + "  --default-iam-role-arn arn:aws:iam::123456789012:role/a");
  }

  @Test
  void aListIsOneOption() {
    Call call =
        new Call(
            "redshift-serverless",
            "UpdateNamespace",
            List.of(
                new Parameter("namespaceName", "adhoc"),
                new Parameter("iamRoles", "arn:aws:iam::123456789012:role/a"),
                new Parameter("iamRoles", "arn:aws:iam::123456789012:role/b")));
    assertThat(CallText.command(call))
        .endsWith(
            "  --iam-roles arn:aws:iam::123456789012:role/a arn:aws:iam::123456789012:role/b");
  }
}
