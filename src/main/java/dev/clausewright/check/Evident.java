package dev.clausewright.check;

import dev.clausewright.iam.Deciding;
import dev.clausewright.iam.Decision;
import dev.clausewright.iam.Effect;
import dev.clausewright.iam.Layer;
import dev.clausewright.iam.Layers;
import dev.clausewright.iam.Statement;
import java.util.stream.Stream;

/**
 * Whether all of a prefix is evidently allowed once one resource of it is, without walking through
 * it: an identity policy allows something wider, and every denial is about something else. False
 * says nothing.
 */
final class Evident {
  private static final String WILD = "*?$";

  private Evident() {}

  /**
   * @param sample the decision about one resource of the prefix
   * @param prefix the literal beginning of all resources asked about
   */
  static boolean all(Decision sample, Layers layers, String prefix) {
    boolean plain =
        layers.boundary().isEmpty()
            && layers.session().isEmpty()
            && layers.scps().isEmpty()
            && layers.rcps().isEmpty()
            && layers.resource().isEmpty()
            && layers.flaws().isEmpty();
    return plain
        && sample instanceof Decision.Allowed
        && sample.because().stream().anyMatch(by -> wider(by, prefix))
        && layers.identity().stream()
            .flatMap(source -> source.policy().statements().stream())
            .allMatch(statement -> statement.effect() == Effect.ALLOW || apart(statement, prefix));
  }

  /** The statement’s conditions hold already, and do not hang on the resource. */
  private static boolean wider(Deciding by, String prefix) {
    return by.layer() == Layer.IDENTITY
        && patterns(by.statement()).anyMatch(pattern -> covers(pattern, prefix));
  }

  /** Only {@code *} alone, or a whole ARN whose one wildcard is the star at its end. */
  private static boolean covers(String pattern, String prefix) {
    int star = pattern.length() - 1;
    boolean whole = pattern.chars().filter(c -> c == ':').count() >= 5;
    return wildcard(pattern) == star
        && pattern.endsWith("*")
        && (star == 0 || whole)
        && prefix.startsWith(pattern.substring(0, star));
  }

  private static boolean apart(Statement denial, String prefix) {
    return denial.resource().filter(resource -> !resource.not()).isPresent()
        && patterns(denial)
            .map(pattern -> pattern.substring(0, wildcard(pattern)))
            .noneMatch(literal -> literal.startsWith(prefix) || prefix.startsWith(literal));
  }

  private static Stream<String> patterns(Statement statement) {
    return statement.resource().stream()
        .filter(resource -> !resource.not())
        .flatMap(resource -> resource.written().stream());
  }

  /** Where the first wildcard or variable is; the length where there is none. */
  private static int wildcard(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      if (WILD.indexOf(pattern.charAt(i)) >= 0) {
        return i;
      }
    }
    return pattern.length();
  }
}
