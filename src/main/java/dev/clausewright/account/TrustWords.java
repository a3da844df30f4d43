package dev.clausewright.account;

import dev.clausewright.iam.Condition;
import dev.clausewright.iam.Effect;
import dev.clausewright.iam.PrincipalElement;
import dev.clausewright.iam.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Sums a trust policy up in a few words.
///
/// @param usable whether Redshift may become the role, at least under conditions
record TrustWords(String words, boolean usable) {
  private static final Map<String, String> SERVICES =
      Map.of("ec2", "EC2", "dms", "DMS", "s3", "S3", "lambda", "Lambda", "glue", "Glue");

  static TrustWords of(RoleDetail role) {
    if (role.trust().one().isEmpty()) {
      return new TrustWords("Its trust policy cannot be read", false);
    }
    List<Statement> allowing =
        role.trust().one().get().policy().statements().stream()
            .filter(statement -> statement.effect() == Effect.ALLOW)
            .toList();
    List<Statement> redshift =
        allowing.stream()
            .filter(s -> services(s).stream().anyMatch(TrustWords::isRedshift))
            .toList();
    if (!redshift.isEmpty()) {
      return new TrustWords("Trusts Redshift" + limits(redshift), true);
    }
    List<String> named = allowing.stream().flatMap(s -> services(s).stream()).distinct().toList();
    if (!named.isEmpty()) {
      return new TrustWords("Trusts " + called(named) + ", not Redshift: cannot be used", false);
    }
    List<String> principals =
        allowing.stream()
            .flatMap(s -> named(s, PrincipalElement.Kind.AWS).stream())
            .map(TrustWords::shortName)
            .distinct()
            .toList();
    return principals.isEmpty()
        ? new TrustWords("Trusts nobody that Redshift is", false)
        : new TrustWords("Trusts " + String.join(", ", principals) + " only: for a chain", false);
  }

  private static String limits(List<Statement> redshift) {
    List<Condition> conditions = redshift.stream().flatMap(s -> s.conditions().stream()).toList();
    if (redshift.stream().noneMatch(s -> s.conditions().isEmpty())) {
      boolean users = conditions.stream().allMatch(c -> c.key().equalsIgnoreCase("sts:ExternalId"));
      return users ? " for some database users" : " under a condition";
    }
    boolean serverless =
        redshift.stream()
            .flatMap(s -> services(s).stream())
            .anyMatch(service -> service.equals("redshift-serverless.amazonaws.com"));
    return serverless ? "" : ", clusters only";
  }

  /// The plain principal, the one for serverless, or one locked to a Region.
  private static boolean isRedshift(String service) {
    return service.matches("redshift(-serverless)?(\\.[a-z0-9-]+)?\\.amazonaws\\.com(\\.cn)?");
  }

  private static String called(List<String> services) {
    return String.join(
        ", ",
        services.stream()
            .map(service -> service.split("\\.", 2)[0].toLowerCase(Locale.ROOT))
            .map(name -> SERVICES.getOrDefault(name, name))
            .distinct()
            .toList());
  }

  private static List<String> services(Statement statement) {
    return named(statement, PrincipalElement.Kind.SERVICE);
  }

  private static List<String> named(Statement statement, PrincipalElement.Kind kind) {
    return statement
        .principal()
        .filter(principal -> !principal.not())
        .map(principal -> principal.named().stream().filter(n -> n.kind() == kind))
        .map(named -> named.map(PrincipalElement.Named::text).toList())
        .orElse(List.of());
  }

  private static String shortName(String principal) {
    String[] parts = principal.split(":", 6);
    if (parts.length < 6) {
      return "account " + principal;
    }
    return parts[5].equals("root")
        ? "account " + parts[4]
        : parts[5].substring(parts[5].lastIndexOf('/') + 1);
  }
}
