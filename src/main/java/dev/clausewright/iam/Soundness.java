package dev.clausewright.iam;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether the documents can stand where they stand: IAM refuses a Principal in an identity policy.
 */
final class Soundness {
  private Soundness() {}

  /** The policies that are no valid documents in their layer. */
  static List<Flaw> invalid(Layers layers) {
    if (layers.flaws().isEmpty() && sound(layers)) {
      return List.of();
    }
    List<Flaw> invalid = new ArrayList<>();
    layers.flaws().stream().filter(flaw -> !flaw.isMissing()).forEach(invalid::add);
    check(layers.identity(), invalid);
    check(layers.boundary(), invalid);
    check(layers.session(), invalid);
    layers.scps().forEach(level -> check(level.sources(), invalid));
    layers.rcps().forEach(level -> check(level.sources(), invalid));
    check(layers.resource().stream().toList(), invalid);
    return invalid;
  }

  private static boolean sound(Layers layers) {
    return sound(layers.identity())
        && sound(layers.boundary())
        && sound(layers.session())
        && layers.scps().stream().allMatch(level -> sound(level.sources()))
        && layers.rcps().stream().allMatch(level -> sound(level.sources()))
        && (layers.resource().isEmpty() || problems(layers.resource().get()).isEmpty());
  }

  private static boolean sound(List<Source> sources) {
    for (int i = 0; i < sources.size(); i++) {
      if (!problems(sources.get(i)).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static void check(List<Source> sources, List<Flaw> invalid) {
    for (Source source : sources) {
      List<Problem> problems = problems(source);
      if (!problems.isEmpty()) {
        invalid.add(new Flaw(source.layer(), source.name(), source.route(), problems));
      }
    }
  }

  private static List<Problem> problems(Source source) {
    List<Problem> problems = List.of();
    List<Statement> statements = source.policy().statements();
    for (int i = 0; i < statements.size(); i++) {
      String message = message(source.layer(), statements.get(i));
      if (!message.isEmpty()) {
        problems = new ArrayList<>(problems);
        TextRange at = statements.get(i).range();
        problems.add(new Problem(at.line(), at.column(), message));
      }
    }
    return problems;
  }

  private static String message(Layer layer, Statement statement) {
    boolean names = statement.principal().isPresent();
    boolean resource = statement.resource().isPresent();
    return switch (layer) {
      case IDENTITY, BOUNDARY, SESSION, SCP ->
          names
              ? "A policy of this kind has no Principal: it is about whoever bears it."
              : resource ? "" : "The statement has neither Resource nor NotResource.";
      case RCP, RESOURCE -> names ? "" : "The statement has neither Principal nor NotPrincipal.";
      case TRUST ->
          !names
              ? "The statement has neither Principal nor NotPrincipal."
              : resource ? "A trust policy has no Resource: it is about its own role." : "";
    };
  }
}
