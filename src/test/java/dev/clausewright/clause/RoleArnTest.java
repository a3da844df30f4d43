package dev.clausewright.clause;

import static dev.clausewright.clause.Readings.fault;
import static dev.clausewright.clause.Readings.repair;
import static dev.clausewright.clause.Readings.valid;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleArnTest {
  private static final String ROLE = "arn:aws:iam::123456789012:role/MyRedshiftRole";

  @ParameterizedTest
  @EnumSource(Partition.class)
  void aRoleOfEveryPartitionIsRead(Partition partition) {
    String text = "arn:" + partition.id() + ":iam::123456789012:role/service-role/R";
    RoleArn role = valid(RoleArn.read(text));
    assertThat(role.partition()).isEqualTo(partition);
    assertThat(role.path()).isEqualTo("/service-role/");
    assertThat(role.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A,B", "a+b=c,.@-_", "R"})
  void everyLegalNameIsRead(String name) {
    assertThat(valid(RoleArn.read("arn:aws:iam::123456789012:role/" + name)).name())
        .isEqualTo(name);
  }

  @Test
  void doubleSlashesAndQuotesBelongToThePath() {
    assertThat(valid(RoleArn.read("arn:aws:iam::123456789012:role//a'b//R")).path())
        .isEqualTo("//a'b//");
  }

  @Test
  void theLongestPathIsReadAndALongerOneNot() {
    String path = "/" + "a".repeat(510) + "/";
    assertThat(valid(RoleArn.read("arn:aws:iam::123456789012:role" + path + "R")).path())
        .isEqualTo(path);
    String longer = "arn:aws:iam::123456789012:role/a" + path + "R";
    assertThat(fault(RoleArn.read(longer)).rule().id()).isEqualTo("L-31");
  }

  @Test
  void aHugeTextIsRefusedByItsLength() {
    String huge = "arn:aws:iam::123456789012:role/" + "a/".repeat(500_000) + "R";
    assertThat(fault(RoleArn.read(huge)).rule().id()).isEqualTo("L-39");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "arn:aws:iam::0123456789012:role/R | 13 digits | arn:aws:iam::123456789012:role/R",
        "arn:aws:iam::1123456789012:role/R | 13 digits | (none)",
        "arn:aws:iam::12345678901:role/R | 11 digits | (none)",
        "arn:aws:iam::1234-5678-9012:role/R | hyphens | arn:aws:iam::123456789012:role/R",
        "arn:aws:iam::role/RoleA | cut off | (none)",
        "arn:aws:iam:::role/RoleA | account id is missing | (none)",
        "arn:aws:iam:us-east-1:123456789012:role/R | names a Region |"
            + " arn:aws:iam::123456789012:role/R",
        "arn:amazon:iam::123456789012:role/R | no partition | (none)"
      })
  void wrongAccountsAreNamed(String text, String says, String mended) {
    assertThat(fault(RoleArn.read(text)).what()).contains(says);
    assertThat(fault(RoleArn.read(text)).rule().id()).isEqualTo("L-30");
    assertThat(repair(RoleArn.read(text))).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "arn:aws:iam::123456789012:user/ann | a user, not a role",
        "arn:aws:iam::123456789012:root | a whole account",
        "arn:aws:iam::123456789012:instance-profile/web | an instance profile",
        "arn:aws:sts::123456789012:assumed-role/R/ann | a session of a role",
        "arn:aws:iam::123456789012:policy/P | a policy",
        "arn:aws:iam::123456789012:group/G | a group",
        "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess | not an account id",
        "arn:aws:s3:::bucket | an ARN of s3",
        "dwhRole | name without its account",
        "AROAEXAMPLE1234567890 | unique id (AROA)",
        "AKIAIOSFODNN7EXAMPLE | an access key id",
        "hello world! | a blank",
        "what? | not the ARN of a role"
      })
  void eachThingThatIsNoRoleHasItsOwnMessage(String text, String says) {
    assertThat(fault(RoleArn.read(text)).what()).contains(says);
  }

  @Test
  void aSessionIsMendedToItsRole() {
    assertThat(repair(RoleArn.read("arn:aws:sts::123456789012:assumed-role/R/ann")))
        .isEqualTo("arn:aws:iam::123456789012:role/R");
  }

  @Test
  void aPastedKeyIsToldThatARoleHasNone() {
    assertThat(fault(RoleArn.read("AROAEXAMPLE1234567890")).why()).contains("no keys of its own");
    String secret = "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEYab";
    assertThat(fault(RoleArn.read(secret)).toString()).doesNotContain(secret);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"IamRoleArn\": \"arn:aws:iam::123456789012:role/MyRedshiftRole\"",
        "{\"Role\": {\"Arn\":\n \"arn:aws:iam::123456789012:role/MyRedshiftRole\"}}",
        "  \"iamRoleArn\" : \"arn:aws:iam::123456789012:role/MyRedshiftRole\","
      })
  void aLineOfJsonKeepsItsArn(String json) {
    assertThat(fault(RoleArn.read(json)).rule().id()).isEqualTo("L-40");
    assertThat(repair(RoleArn.read(json))).isEqualTo(ROLE);
  }

  @Test
  void theSeedsLineOfJsonIsAlsoToldItsThirteenDigits() {
    var faults =
        RoleArn.read("\"IamRoleArn\": \"arn:aws:iam::0123456789012:role/MyRedshiftRole\"").faults();
    assertThat(faults).extracting(fault -> fault.rule().id()).containsExactly("L-40", "L-30");
  }

  @Test
  void severalArnsInJsonAreAskedAbout() {
    String json =
        "[{\"IamRoleArn\":\"arn:aws:iam::123456789012:role/A\"},{\"IamRoleArn\":\"arn:aws:iam::123456789012:role/B\"}]";
    assertThat(RoleArn.read(json).faults())
        .extracting(fault -> fault.repair().orElseThrow().text())
        .containsExactly("arn:aws:iam::123456789012:role/A", "arn:aws:iam::123456789012:role/B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " %s",
        "%s\n",
        "'%s'",
        "'%s';",
        "\u2018%s\u2019",
        "%s\u00a0",
        "\u200b%s",
        "\"%s\","
      })
  void whatWasPastedAlongIsNamedAndRepaired(String wrapping) {
    Reading<RoleArn> reading = RoleArn.read(wrapping.replace("%s", ROLE));
    assertThat(fault(reading).rule().id()).isIn("L-1", "L-4", "L-5");
    assertThat(repair(reading)).isEqualTo(ROLE);
  }

  @Test
  void aWrappedArnIsJoined() {
    assertThat(repair(RoleArn.read("arn:aws:iam::123456789012:\n  role/MyRedshiftRole")))
        .isEqualTo(ROLE);
  }

  @Test
  void aCredentialsPrefixIsTakenAway() {
    Reading<RoleValue> reading = RoleValue.read("aws_iam_role=" + ROLE);
    assertThat(fault(reading).rule().id()).isEqualTo("G-12");
    assertThat(repair(reading)).isEqualTo(ROLE);
  }

  @Test
  void aChainIsReadInItsOrder() {
    RoleValue value = valid(RoleValue.read(ROLE + ",arn:aws:iam::210987654321:role/B"));
    assertThat(value)
        .isInstanceOfSatisfying(
            RoleValue.RoleChain.class, chain -> assertThat(chain.last().name()).isEqualTo("B"));
    assertThat(fault(RoleArn.read(value.text())).rule().id()).isEqualTo("L-33");
  }

  @Test
  void aBlankInAChainIsTheFirstThingTold() {
    Reading<RoleValue> reading = RoleValue.read(ROLE + ", arn:aws:iam::210987654321:role/B");
    assertThat(fault(reading).rule().id()).isEqualTo("R-40");
    assertThat(repair(reading)).isEqualTo(ROLE + ",arn:aws:iam::210987654321:role/B");
  }

  @Test
  void aNameWithACommaIsNoChain() {
    RoleValue value = valid(RoleValue.read("arn:aws:iam::123456789012:role/A,B"));
    assertThat(value).isEqualTo(RoleValue.RoleChain.of(valid(RoleArn.read(value.text()))));
  }

  @Test
  void theWordsAreRead() {
    assertThat(valid(RoleValue.read("default"))).isEqualTo(new RoleValue.DefaultRole());
    assertThat(valid(RoleValue.read("SESSION"))).isEqualTo(new RoleValue.SessionIdentity());
  }
}
