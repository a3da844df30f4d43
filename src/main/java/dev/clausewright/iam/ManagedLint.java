package dev.clausewright.iam;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the policies that AWS keeps for loads leave out. Their name says which they are; what they
 * hold is read from the document at hand, for AWS changes them.
 */
final class ManagedLint {
  private static final String READ_ONLY = "AmazonS3ReadOnlyAccess";
  private static final String ALL_COMMANDS = "AmazonRedshiftAllCommandsFullAccess";

  /** So many patterns are named. */
  private static final int MOST = 4;

  /** The services of what a statement needs, with what needs them. */
  private static final Map<String, String> NEEDED_BY =
      Map.of(
          "s3", "UNLOAD",
          "kms", "data under a customer’s key",
          "dynamodb", "COPY from DynamoDB",
          "elasticmapreduce", "COPY from EMR");

  private ManagedLint() {}

  static Optional<Remark> of(Source source, String action) {
    if (is(source, READ_ONLY)) {
      return readOnly(source, action);
    }
    return is(source, ALL_COMMANDS) ? allCommands(source, action) : Optional.empty();
  }

  /** AWS's own policy, in whatever partition: an account's own policy may bear the same name. */
  private static boolean is(Source source, String policy) {
    return source.name().equals(policy) || source.name().endsWith(":iam::aws:policy/" + policy);
  }

  private static Optional<Remark> readOnly(Source source, String action) {
    String needs = NEEDED_BY.get(QuestionLint.service(action));
    if (needs == null || !allowing(source, action).isEmpty()) {
      return Optional.empty();
    }
    return first(source)
        .map(
            statement ->
                Advice.risk(
                    "P-44",
                    statement,
                    Element.ACTION,
                    "%s has no %s, which %s needs: it is made for what COPY and CREATE LIBRARY read in S3."
                        .formatted(READ_ONLY, action, needs)))
        .map(advice -> new Remark(Optional.of(source), advice));
  }

  private static Optional<Remark> allCommands(Source source, String action) {
    String service = QuestionLint.service(action);
    List<Statement> allowing = allowing(source, action);
    String lacks =
        switch (service) {
          case "kms" -> ": data under a customer’s key stays closed to it.";
          case "sts" -> ": no chain of roles goes on from it.";
          default -> ".";
        };
    boolean ours =
        NEEDED_BY.containsKey(service)
            || List.of("sts", "lambda", "glue", "secretsmanager").contains(service);
    if (!ours) {
      return Optional.empty();
    }
    Optional<Statement> place = allowing.stream().findFirst().or(() -> first(source));
    String message =
        allowing.isEmpty()
            ? "%s has no %s%s".formatted(ALL_COMMANDS, action, lacks)
            : "%s gives %s only on %s: anything else needs a policy of its own."
                .formatted(ALL_COMMANDS, action, reach(allowing));
    Element element = allowing.isEmpty() ? Element.ACTION : Element.RESOURCE;
    return place
        .map(statement -> Advice.risk("P-43", statement, element, message))
        .map(advice -> new Remark(Optional.of(source), advice));
  }

  private static List<Statement> allowing(Source source, String action) {
    String folded = action.toLowerCase(Locale.ROOT);
    return source.policy().statements().stream()
        .filter(each -> each.effect() == Effect.ALLOW && each.action().matches(folded))
        .toList();
  }

  private static Optional<Statement> first(Source source) {
    return source.policy().statements().stream()
        .filter(each -> each.effect() == Effect.ALLOW)
        .findFirst();
  }

  private static String reach(List<Statement> allowing) {
    return allowing.stream()
        .map(ManagedLint::reach)
        .distinct()
        .collect(Collectors.joining("; and on "));
  }

  private static String reach(Statement statement) {
    String resources =
        statement
            .resource()
            .map(element -> (element.not() ? "all but " : "") + few(element.written()))
            .orElse("*");
    return statement.conditions().isEmpty()
        ? resources
        : statement.conditions().stream()
            .map(ManagedLint::words)
            .collect(Collectors.joining(" and ", resources + " where ", ""));
  }

  private static String words(Condition condition) {
    return "%s fits %s %s"
        .formatted(condition.key(), condition.operator(), few(condition.values()));
  }

  private static String few(List<String> patterns) {
    String shown = patterns.stream().limit(MOST).collect(Collectors.joining(", "));
    return patterns.size() <= MOST
        ? shown
        : shown + " and %d more".formatted(patterns.size() - MOST);
  }
}
