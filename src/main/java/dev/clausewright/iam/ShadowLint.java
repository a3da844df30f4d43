package dev.clausewright.iam;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Statements that another one of the same policy makes useless, and names that stand twice. */
final class ShadowLint {
  /**
   * More statements than fit into any policy that AWS saves. Each is compared with each, so that
   * longer ones are not.
   */
  private static final int MOST = 1_000;

  private ShadowLint() {}

  static List<Advice> of(Source source) {
    List<Statement> statements = source.policy().statements();
    List<Advice> advice = new ArrayList<>();
    Set<String> sids = new HashSet<>();
    for (Statement statement : statements) {
      String sid = statement.sid().orElse("");
      if (!sid.isEmpty() && !sids.add(sid) && source.layer() != Layer.RESOURCE) {
        advice.add(
            Advice.risk(
                "same-sid",
                statement,
                Element.CONDITION,
                "Two statements are called " + sid + ": IAM refuses to save such a policy."));
      }
      for (Statement other : statements.size() <= MOST ? statements : List.<Statement>of()) {
        if (other.index() != statement.index() && covers(other, statement)) {
          shadow(statement, other).ifPresent(advice::add);
        }
      }
    }
    return advice;
  }

  private static Optional<Advice> shadow(Statement statement, Statement other) {
    boolean allows = statement.effect() == Effect.ALLOW;
    if (other.effect() == Effect.DENY && allows) {
      return Optional.of(
          Advice.mistake(
              "shadowed",
              statement,
              Element.ACTION,
              "This allows nothing: " + other.title() + " of the same policy denies all of it."));
    }
    boolean twice = other.effect() == statement.effect();
    boolean later = other.index() < statement.index() || !covers(statement, other);
    return twice && later
        ? Optional.of(
            Advice.note(
                "repeated",
                statement,
                Element.ACTION,
                "This adds nothing to " + other.title() + " of the same policy."))
        : Optional.empty();
  }

  /** Whether a statement surely matches all that another one does; when in doubt, not. */
  private static boolean covers(Statement wide, Statement narrow) {
    return wide.conditions().isEmpty()
        && samePrincipals(wide, narrow)
        && !wide.action().not()
        && !narrow.action().not()
        && all(wide.action().written(), narrow.action().written(), true)
        && resources(wide, narrow);
  }

  private static boolean samePrincipals(Statement wide, Statement narrow) {
    if (wide.principal().isEmpty() || narrow.principal().isEmpty()) {
      return wide.principal().isEmpty() && narrow.principal().isEmpty();
    }
    return wide.principal().get().not() == narrow.principal().get().not()
        && wide.principal().get().named().equals(narrow.principal().get().named());
  }

  private static boolean resources(Statement wide, Statement narrow) {
    if (wide.resource().isEmpty() || narrow.resource().isEmpty()) {
      return wide.resource().isEmpty();
    }
    return !wide.resource().get().not()
        && !narrow.resource().get().not()
        && all(wide.resource().get().written(), narrow.resource().get().written(), false);
  }

  private static boolean all(List<String> wide, List<String> narrow, boolean folds) {
    return narrow.stream()
        .allMatch(each -> wide.stream().anyMatch(pattern -> takes(pattern, each, folds)));
  }

  /** The narrow pattern read as text: what a star takes as letters it takes as wildcards, too. */
  private static boolean takes(String wide, String narrow, boolean folds) {
    if (wide.equals(narrow)) {
      return true;
    }
    if (wide.indexOf('?') >= 0 || wide.contains("${")) {
      return false;
    }
    String text = folds ? narrow.toLowerCase(Locale.ROOT) : narrow;
    Glob glob = Glob.pattern(folds ? wide.toLowerCase(Locale.ROOT) : wide);
    boolean inParts = folds || ArnGlob.colons(glob) < 5;
    return (inParts ? glob : ArnGlob.parts(glob)).matches(text)
        && (folds || wide.equals("*") || ArnGlob.isArn(glob));
  }
}
