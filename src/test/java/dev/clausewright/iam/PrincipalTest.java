package dev.clausewright.iam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrincipalTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "123456789012",
        "arn:aws:iam::123:role/x",
        "arn:aws:iam::123456789012:role/",
        "arn:aws:iam::123456789012:group/x",
        "arn:aws:sts::123456789012:assumed-role/x",
        "arn:aws:s3:::bucket",
        "lake loader"
      })
  void what_cannot_ask_is_no_principal(String text) {
    assertThat(Principal.parse(text)).isEmpty();
  }

  @ParameterizedTest(name = "{1} asks, {0} is named: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "AWS *|arn:aws:iam::123456789012:role/p/x|EVERYONE",
        "AWS 123456789012|arn:aws:iam::123456789012:role/p/x|ACCOUNT",
        "AWS arn:aws:iam::123456789012:root|arn:aws:iam::123456789012:role/p/x|ACCOUNT",
        "AWS arn:aws:iam::210987654321:root|arn:aws:iam::123456789012:role/p/x|NONE",
        "AWS arn:aws:iam::123456789012:root|arn:aws:iam::123456789012:root|DIRECT",
        "AWS arn:aws:iam::123456789012:role/p/x|arn:aws:iam::123456789012:role/p/x|ROLE",
        "AWS arn:aws:iam::123456789012:role/x|arn:aws:iam::123456789012:role/p/x|NONE",
        "AWS arn:aws:iam::123456789012:role/P/x|arn:aws:iam::123456789012:role/p/x|NONE",
        "AWS arn:aws:iam::123456789012:role/p/x|arn:aws:sts::123456789012:assumed-role/x/s|ROLE",
        "AWS arn:aws:iam::210987654321:role/p/x|arn:aws:sts::123456789012:assumed-role/x/s|NONE",
        "AWS arn:aws:sts::123456789012:assumed-role/x/s|arn:aws:sts::123456789012:assumed-role/x/s|DIRECT",
        "AWS arn:aws:sts::123456789012:assumed-role/x/t|arn:aws:sts::123456789012:assumed-role/x/s|NONE",
        "AWS arn:aws:iam::123456789012:user/ana|arn:aws:iam::123456789012:user/ana|DIRECT",
        "Service redshift.amazonaws.com|redshift.amazonaws.com|DIRECT",
        "Service redshift-serverless.amazonaws.com|redshift.amazonaws.com|NONE",
        "Service redshift.amazonaws.com|arn:aws:iam::123456789012:user/ana|NONE",
        "AWS AROAEXAMPLEEXAMPLE|arn:aws:iam::123456789012:role/p/x|NONE",
        "Federated"
            + " arn:aws:iam::123456789012:saml-provider/x|arn:aws:iam::123456789012:role/p/x|NONE",
      })
  void a_policy_holds_a_principal_as_firmly_as_it_names_it(
      String named, String asking, Grip expected) {
    int space = named.indexOf(' ');
    PrincipalElement.Kind kind =
        List.of(PrincipalElement.Kind.values()).stream()
            .filter(each -> each.word().equals(named.substring(0, space)))
            .findFirst()
            .orElseThrow();
    PrincipalElement element =
        new PrincipalElement(
            false, List.of(PrincipalElement.Named.of(kind, named.substring(space + 1))));
    assertThat(element.grip(Principal.parse(asking).orElseThrow(), Effect.ALLOW, false))
        .isEqualTo(expected);
  }
}
