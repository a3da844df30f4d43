package dev.clausewright.check;

import dev.clausewright.iam.Coverage;
import dev.clausewright.iam.Outcome;
import java.util.List;

/** Picks examples out of a coverage. */
final class Examples {
  private static final List<Outcome> GRAVEST =
      List.of(
          Outcome.EXPLICIT_DENY,
          Outcome.IMPLICIT_DENY,
          Outcome.DENIED_IF,
          Outcome.ALLOWED_IF,
          Outcome.ALLOWED);

  private Examples() {}

  /** The shortest resource of the gravest outcome. */
  static String denied(Coverage coverage) {
    return any(coverage, "");
  }

  static String any(Coverage coverage, String otherwise) {
    return GRAVEST.stream()
        .filter(coverage.examples()::containsKey)
        .findFirst()
        .map(outcome -> coverage.examples().getOrDefault(outcome, otherwise))
        .orElse(otherwise);
  }

  /** An S3 ARN as bucket and key; other ARNs as they are. */
  static String shown(String arn) {
    int at = arn.indexOf(":s3:::");
    return at < 0 ? arn : arn.substring(at + 6);
  }
}
