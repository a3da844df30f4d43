package dev.clausewright.clause;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds role ARNs in a pasted line or object of JSON, as the command line and IAM print it (L-40).
final class JsonArns {
  private static final Pattern MEMBER =
      Pattern.compile(
          "\"(?:IamRoleArn|iamRoleArn|RoleArn|roleArn|Arn)\"\\s*:\\s*\"(arn:[^\"\\\\]+)\"");

  private JsonArns() {}

  static List<String> find(String text) {
    if (text.indexOf('"') < 0) {
      return List.of();
    }
    return MEMBER.matcher(text).results().map(hit -> hit.group(1)).distinct().toList();
  }

  /// One fault for the only ARN, or one for each so that the person chooses.
  static List<Fault> faults(List<String> arns) {
    if (arns.size() == 1) {
      return List.of(
          Fault.of(
              "L-40",
              "This is a line of JSON with an ARN in it.",
              "Only the ARN belongs here.",
              new Repair("Keep the ARN", arns.getFirst())));
    }
    return arns.stream()
        .map(
            arn ->
                Fault.of(
                    "L-40",
                    "This JSON holds " + arns.size() + " ARNs; which one is meant?",
                    arn,
                    new Repair("Keep " + lastPart(arn), arn)))
        .toList();
  }

  private static String lastPart(String arn) {
    Matcher end = Pattern.compile("[^/:]+$").matcher(arn);
    return end.find() ? end.group() : arn;
  }
}
