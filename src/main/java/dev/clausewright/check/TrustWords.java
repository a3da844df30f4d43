package dev.clausewright.check;

import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.iam.Decision;
import dev.clausewright.iam.Effect;
import dev.clausewright.iam.Element;
import dev.clausewright.iam.PrincipalElement;
import dev.clausewright.iam.Source;
import dev.clausewright.iam.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says in words whom a trust policy lets in instead, and marks its lines. */
final class TrustWords {
  private static final Map<String, String> SERVICES =
      Map.of(
          "ec2.amazonaws.com", "EC2",
          "s3.amazonaws.com", "S3",
          "dms.amazonaws.com", "DMS",
          "glue.amazonaws.com", "Glue",
          "lambda.amazonaws.com", "Lambda",
          "sagemaker.amazonaws.com", "SageMaker",
          "redshift-serverless.amazonaws.com", "serverless only");

  private TrustWords() {}

  /** "trusts EC2, not Redshift"; empty where nothing particular can be said. */
  static String whoElse(Source trust, RoleArn role, Optional<Region> region) {
    for (PrincipalElement.Named named : named(trust)) {
      String text = named.text();
      if (named.kind() == PrincipalElement.Kind.SERVICE) {
        if (text.startsWith("redshift.") && !text.equals("redshift.amazonaws.com")) {
          return "is locked to the Region of %s%s"
              .formatted(text, region.map(r -> ", and the cluster is in " + r.name()).orElse(""));
        }
        if (text.equals("redshift.amazonaws.com")) {
          return "trusts it only under a condition that is not met";
        }
        return "trusts %s, not Redshift".formatted(SERVICES.getOrDefault(text, text));
      }
      if (named.kind() == PrincipalElement.Kind.AWS
          && (text.equals(role.account().digits())
              || text.endsWith("::" + role.account().digits() + ":root"))) {
        return "trusts its own account, which does not let Redshift in";
      }
    }
    return "";
  }

  static boolean trusts(Source trust, String service) {
    return named(trust).stream().anyMatch(named -> named.text().equals(service));
  }

  static boolean asksForExternalId(Source trust) {
    return allows(trust).stream()
        .flatMap(statement -> statement.conditions().stream())
        .anyMatch(condition -> condition.key().toLowerCase(Locale.ROOT).equals("sts:externalid"));
  }

  /** The statements that let somebody in, with a tick or a cross at their principals. */
  static List<Evidence> evidence(Source trust, RoleArn role, Decision decision, String principal) {
    boolean in = decision instanceof Decision.Allowed;
    boolean perhaps = decision instanceof Decision.AllowedIf;
    List<Evidence> evidence = new ArrayList<>();
    for (Statement statement : allows(trust)) {
      boolean named = names(statement, principal);
      if ((in || perhaps) && !named) {
        continue;
      }
      List<Optional<Evidence.Mark>> marks = new ArrayList<>();
      marks.add(
          EvidenceOf.mark(
              statement,
              Element.PRINCIPAL,
              Element.NOT_PRINCIPAL,
              named,
              named ? "this is asked" : "not " + shortName(principal)));
      if (!in) {
        if (named) {
          marks.add(
              EvidenceOf.mark(
                  statement,
                  Element.CONDITION,
                  Element.CONDITION,
                  false,
                  perhaps ? "may not be met" : "not met"));
        }
      }
      evidence.add(
          EvidenceOf.statement(
              trust,
              statement,
              in
                  ? "This lets %s in.".formatted(shortName(principal))
                  : named
                      ? "This lets it in only under a condition."
                      : "This lets somebody else in.",
              "Trust policy of " + role.name(),
              marks));
    }
    return evidence.stream()
        .map(
            e ->
                new Evidence(
                    e.sentence(),
                    "Trust policy of " + role.name(),
                    e.route(),
                    e.text(),
                    e.firstLine(),
                    e.lastLine(),
                    e.marks()))
        .toList();
  }

  private static boolean names(Statement statement, String principal) {
    String account = principal.startsWith("arn:") ? principal.split(":", 6)[4] : "-";
    return statement.principal().stream()
        .flatMap(element -> element.named().stream())
        .anyMatch(
            named ->
                named.text().equals(principal)
                    || named.kind() == PrincipalElement.Kind.ANYONE
                    || named.text().equals(account)
                    || named.text().endsWith("::" + account + ":root"));
  }

  private static String shortName(String principal) {
    return principal.startsWith("arn:")
        ? principal.substring(principal.lastIndexOf('/') + 1)
        : principal;
  }

  private static List<Statement> allows(Source trust) {
    return trust.policy().statements().stream()
        .filter(statement -> statement.effect() == Effect.ALLOW)
        .toList();
  }

  private static List<PrincipalElement.Named> named(Source trust) {
    return allows(trust).stream()
        .flatMap(statement -> statement.principal().stream())
        .flatMap(element -> element.named().stream())
        .toList();
  }
}
