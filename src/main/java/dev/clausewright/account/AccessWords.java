package dev.clausewright.account;

import dev.clausewright.iam.Effect;
import dev.clausewright.iam.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Sums up in a few words which objects a role reads: resources of unconditional statements
/// about GetObject, widest first.
final class AccessWords {
  private static final String S3 = ":s3:::";

  /// The patterns by which GetObject is commonly allowed.
  private static final Set<String> READING =
      Set.of("*", "s3:*", "s3:get*", "s3:getobject*", "s3:getobject");

  private AccessWords() {}

  static String of(RoleDetail role) {
    List<String> read = places(role, Effect.ALLOW);
    boolean unread = !role.identity().flaws().isEmpty();
    if (read.isEmpty()) {
      return unread ? "a policy cannot be read" : "reads no bucket";
    }
    List<String> denied = places(role, Effect.DENY);
    return reads(read)
        + (denied.isEmpty() ? "" : " except " + denied.getFirst())
        + (role.boundary().equals(Policies.none()) ? "" : ", within a boundary")
        + (unread ? "; a policy cannot be read" : "");
  }

  private static String reads(List<String> places) {
    String first = places.getFirst();
    if (first.equals("*")) {
      return "reads every bucket";
    }
    String more = places.size() > 1 ? " and " + (places.size() - 1) + " more" : "";
    int slash = first.indexOf('/');
    String bucket = slash < 0 ? first : first.substring(0, slash);
    if (bucket.contains("*")) {
      return "only buckets named " + bucket + more;
    }
    return "reads " + (first.equals(bucket + "/*") ? bucket : first) + more;
  }

  /// `bucket/key` patterns of objects; those that another one covers are left out.
  private static List<String> places(RoleDetail role, Effect effect) {
    List<String> all =
        role.identity().sources().stream()
            .flatMap(source -> source.policy().statements().stream())
            .filter(s -> s.effect() == effect && s.conditions().isEmpty() && reads(s))
            .flatMap(s -> s.resource().filter(r -> !r.not()).stream())
            .flatMap(resource -> resource.written().stream())
            .flatMap(pattern -> place(pattern).stream())
            .distinct()
            .toList();
    return all.stream()
        .filter(place -> all.stream().noneMatch(q -> !q.equals(place) && covers(q, place)))
        .toList();
  }

  private static Optional<String> place(String pattern) {
    int s3 = pattern.indexOf(S3);
    String place = s3 < 0 ? pattern : pattern.substring(s3 + S3.length());
    boolean objects = place.contains("/") || place.endsWith("*");
    return objects && (s3 >= 0 || place.equals("*")) ? Optional.of(place) : Optional.empty();
  }

  /// Whether a pattern with stars matches a text; only the last star is ever retried.
  private static boolean covers(String pattern, String text) {
    int p = 0;
    int star = -1;
    int mark = 0;
    int t = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        mark = t;
      } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++mark;
      } else {
        return false;
      }
    }
    return pattern.substring(p).chars().allMatch(c -> c == '*');
  }

  private static boolean reads(Statement statement) {
    return !statement.action().not()
        && statement.action().written().stream()
            .anyMatch(action -> READING.contains(action.toLowerCase(Locale.ROOT)));
  }
}
