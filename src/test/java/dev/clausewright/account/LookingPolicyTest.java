package dev.clausewright.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.iam.Policy;
import dev.clausewright.iam.PolicyReading;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookingPolicyTest {
  @Test
  void holdsWhatWasRefusedAndNothingElse() {
    String text =
        LookingPolicy.of(
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
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": [
                    "iam:GetRole"
                  ],
                  "Resource": [
                    "arn:aws:iam::123456789012:role/a",
                    "arn:aws:iam::123456789012:role/b"
                  ]
                },
                {
                  "Effect": "Allow",
                  "Action": [
                    "iam:ListRoles",
                    "redshift:DescribeClusters"
                  ],
                  "Resource": [
                    "*"
                  ]
                }
              ]
            }
            """);
  }
}
