package dev.clausewright.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Permission;
import dev.clausewright.iam.Policy;
import dev.clausewright.iam.PolicyReading;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingPolicyTest {
  @Test
  void whatMayNotBeReadOfOneThingIsOneStatement() {
    String policy =
        ReadingPolicy.of(
            List.of(
                new Permission("s3:GetBucketPolicy", "arn:aws:s3:::lake"),
                new Permission("s3:GetEncryptionConfiguration", "arn:aws:s3:::lake"),
                new Permission("redshift:DescribeClusters", "*"),
                new Permission("redshift:DescribeClusters", "*")));
    assertThat(Policy.read(policy)).isInstanceOf(PolicyReading.Parsed.class);
    assertThat(policy)
        .containsOnlyOnce("redshift:DescribeClusters")
        .containsOnlyOnce("arn:aws:s3:::lake");
  }

  @Test
  void holdsWhatWasRefusedAndNothingElse() {
    String text =
        ReadingPolicy.of(
            List.of(
                new Permission("iam:GetRole", "arn:aws:iam::123456789012:role/a"),
                new Permission("iam:GetRole", "arn:aws:iam::123456789012:role/b"),
                new Permission("redshift:DescribeClusters", "*"),
                new Permission("iam:ListRoles", "*", Permission.Withheld.EXPLICIT_DENY)));
    assertThat(Policy.read(text)).isInstanceOf(PolicyReading.Parsed.class);
    assertThat(text)
        .isEqualTo(
            """
            {
              "Version": "2012-10-17",
              "Statement": [{
                "Sid": "ClausewrightReads1",
                "Effect": "Allow",
                "Action": [
                  "iam:ListRoles",
                  "redshift:DescribeClusters"
                ],
                "Resource": "*"
              }, {
                "Sid": "ClausewrightReads2",
                "Effect": "Allow",
                "Action": "iam:GetRole",
                "Resource": [
                  "arn:aws:iam::123456789012:role/a",
                  "arn:aws:iam::123456789012:role/b"
                ]
              }]
            }
            """);
  }

  @Test
  void nothingLackingIsNoPolicy() {
    assertThat(ReadingPolicy.of(List.of())).isEmpty();
  }
}
