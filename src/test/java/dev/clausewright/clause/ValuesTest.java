package dev.clausewright.clause;

import static dev.clausewright.clause.Readings.fault;
import static dev.clausewright.clause.Readings.repair;
import static dev.clausewright.clause.Readings.valid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "listing | listing",
        "Sales.Listing | sales.listing",
        "dev.public.t | dev.public.t",
        "\"table-name\" | \"table-name\"",
        "s.\"a.b\" | s.\"a.b\"",
        "\"order\" | \"order\"",
        "\"plain\" | plain",
        "übung | \"übung\""
      })
  void aTableIsReadAndWritten(String text, String written) {
    assertThat(valid(TableName.read(text)).text()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "table-name | L-8 | \"table-name\"",
        "order | L-9 | \"order\"",
        "1st | L-8 | \"1st\"",
        "a..b | G-17 | (none)",
        "a.b.c.d | L-8 | (none)",
        "\"open | L-8 | \"open\""
      })
  void aWrongTableIsNamedAndMended(String text, String rule, String mended) {
    assertThat(fault(TableName.read(text)).rule().id()).isEqualTo(rule);
    assertThat(repair(TableName.read(text))).isEqualTo(mended);
  }

  @Test
  void aNameHasAtMost127Bytes() {
    valid(TableName.read("a".repeat(127)));
    assertThat(fault(TableName.read("a".repeat(128))).what()).contains("128 bytes");
    assertThat(fault(TableName.read("\"" + "ä".repeat(64) + "\"")).what()).contains("128 bytes");
  }

  @Test
  void columnsAreReadWithAndWithoutParentheses() {
    assertThat(valid(Columns.read("(a, B, \"c d\")")).text()).isEqualTo("a, b, \"c d\"");
    assertThat(valid(Columns.read("a,b")).names()).hasSize(2);
    assertThat(fault(Columns.read("a,,b")).rule().id()).isEqualTo("G-17");
  }

  @Test
  void knownAndNewRegionsAreRead() {
    assertThat(valid(Region.read("us-west-2")).isKnown()).isTrue();
    assertThat(valid(Region.read("eu-atlantis-1")).isKnown()).isFalse();
    assertThat(valid(Region.read("us-gov-west-1")).partition()).isEqualTo(Partition.AWS_US_GOV);
    assertThat(valid(Region.read("us-isob-east-1")).partition()).isEqualTo(Partition.AWS_ISO_B);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "us-west-2a | us-west-2",
        "US West (Oregon) | us-west-2",
        "Europe (Frankfurt) | eu-central-1",
        "Ireland | eu-west-1",
        "US-EAST-1 | us-east-1",
        "mars-north-1 | (none)"
      })
  void otherNamesOfRegionsAreMended(String text, String mended) {
    assertThat(repair(Region.read(text))).isEqualTo(mended);
  }

  @Test
  void thereAre34RegionsInTheStandardPartition() {
    assertThat(Partition.AWS.regions()).hasSize(34).allMatch(Partition.AWS::claims);
    for (Partition partition : Partition.values()) {
      assertThat(partition.regions())
          .allMatch(name -> Partition.ofRegion(name).orElseThrow() == partition);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0123456789012 | 13 digits | 123456789012",
        "12345678901 | 11 digits | (none)",
        "1234-5678-9012 | hyphens | 123456789012",
        "'' | missing | (none)",
        "my-account | not an account id | (none)"
      })
  void wrongAccountsAreNamed(String text, String says, String mended) {
    assertThat(fault(AccountId.read(text)).what()).contains(says);
    assertThat(repair(AccountId.read(text))).isEqualTo(mended);
  }

  @Test
  void aDynamoTableIsReadWithItsSchemeOrWithout() {
    assertThat(valid(DynamoTable.read("dynamodb://Movies")))
        .isEqualTo(valid(DynamoTable.read("Movies")));
    assertThat(repair(DynamoTable.read("arn:aws:dynamodb:us-east-1:123456789012:table/Movies")))
        .isEqualTo("dynamodb://Movies");
    assertThat(fault(DynamoTable.read("My Movies")).rule().id()).isEqualTo("2.9");
  }

  @Test
  void anEmrPathIsRead() {
    EmrPath path = valid(EmrPath.read("emr://j-SAMPLE2B500FC/out/part-*"));
    assertThat(path.clusterId()).isEqualTo("j-SAMPLE2B500FC");
    assertThat(path.isUsual()).isTrue();
    assertThat(valid(EmrPath.read("emr://myemrclusterid/p")).isUsual()).isFalse();
    assertThat(repair(EmrPath.read("j-SAMPLE2B500FC/p"))).isEqualTo("emr://j-SAMPLE2B500FC/p");
    assertThat(fault(EmrPath.read("emr://j-SAMPLE2B500FC")).what())
        .contains("path on the cluster is missing");
  }

  @Test
  void aLibraryComesOverHttps() {
    assertThat(valid(HttpsUrl.read("https://example.com/lib.zip")).url()).endsWith("lib.zip");
    assertThat(repair(HttpsUrl.read("http://example.com/lib.zip")))
        .isEqualTo("https://example.com/lib.zip");
    assertThat(fault(HttpsUrl.read("https://")).rule().id()).isEqualTo("1.4");
  }

  @Test
  void keyIdsTellWhatTheyAre() {
    assertThat(valid(AccessKeyId.read("AKIAIOSFODNN7EXAMPLE")).lifetime())
        .isEqualTo(AccessKeyId.Lifetime.LONG_TERM);
    assertThat(valid(AccessKeyId.read("ASIAIOSFODNN7EXAMPLE")).lifetime())
        .isEqualTo(AccessKeyId.Lifetime.TEMPORARY);
    assertThat(valid(AccessKeyId.read("AROAEXAMPLE1234567890")).lifetime())
        .isEqualTo(AccessKeyId.Lifetime.OTHER);
    assertThat(valid(AccessKeyId.read("AKIAIOSFODNN7EXAMPLE")).toString()).isEqualTo("AKIA…MPLE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEYab"
      })
  void aSecretInTheFieldOfTheIdIsNamedAndNotRepeated(String secret) {
    assertThat(fault(AccessKeyId.read(secret)).what()).contains("secret access key");
    assertThat(fault(AccessKeyId.read(secret)).toString()).doesNotContain(secret);
  }

  @Test
  void kmsKeysAreRead() {
    String id = "1234abcd-12ab-34cd-56ef-1234567890ab";
    String arn = "arn:aws:kms:us-east-1:123456789012:key/" + id;
    assertThat(valid(KmsKey.read(arn)).id()).isEqualTo(id);
    valid(KmsKey.read("mrk-" + "0123456789abcdef".repeat(2)));
    assertThat(valid(KmsKey.read("alias/lake")).isAlias()).isTrue();
    assertThat(repair(KmsKey.read("key/" + id))).isEqualTo(id);
    assertThat(repair(KmsKey.read("lake"))).isEqualTo("alias/lake");
    assertThat(fault(KmsKey.read("arn:aws:iam::123456789012:role/R")).what())
        .contains("not that of a KMS key");
    assertThat(repair(KmsKey.read(" " + id))).isEqualTo(id);
  }

  @Test
  void constructorsRefuseWhatCannotBe() {
    assertThatThrownBy(() -> new AccountId("12")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Bucket("Ab")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Region("nowhere")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new KmsKey("x y")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DynamoTable("a")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Identifier("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RoleArn(Partition.AWS, new AccountId("123456789012"), "/", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aQueryBeginsWithSelectOrWith() {
    assertThat(valid(Query.read(" select 1 ")).sql()).isEqualTo("select 1");
    valid(Query.read("-- why\nwith a as (select 1) select * from a"));
    valid(Query.read("(select 1)"));
    assertThat(fault(Query.read("sales.listing")).rule().id()).isEqualTo("1.3");
  }
}
