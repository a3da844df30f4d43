package dev.clausewright.iam;

import java.util.List;
import java.util.Optional;

/** Terse policies and questions for tests; single quotes stand for double ones. */
final class Sample {
  static final String ACCOUNT = "123456789012";
  static final String OTHER = "210987654321";
  static final String ROLE = "arn:aws:iam::" + ACCOUNT + ":role/lake-loader";
  static final String USER = "arn:aws:iam::" + ACCOUNT + ":user/ana";
  static final String SESSION = "arn:aws:sts::" + ACCOUNT + ":assumed-role/lake-loader/s1";
  static final String ROOT = "arn:aws:iam::" + ACCOUNT + ":root";

  private Sample() {}

  static String json(String text) {
    return text.replace('\'', '"');
  }

  static Policy policy(String text) {
    return switch (Policy.read(json(text))) {
      case PolicyReading.Parsed parsed -> parsed.policy();
      case PolicyReading.Invalid invalid -> throw new AssertionError(invalid.problems());
    };
  }

  /** Statements without the frame around them. */
  static Policy statements(String statements) {
    return policy("{'Version':'2012-10-17','Statement':[" + statements + "]}");
  }

  static List<Problem> problems(String text) {
    return switch (Policy.read(json(text))) {
      case PolicyReading.Parsed parsed -> List.of();
      case PolicyReading.Invalid invalid -> invalid.problems();
    };
  }

  static String allow(String action, String resource) {
    return "{'Effect':'Allow','Action':'" + action + "','Resource':'" + resource + "'}";
  }

  static String deny(String action, String resource) {
    return "{'Effect':'Deny','Action':'" + action + "','Resource':'" + resource + "'}";
  }

  static Source source(Layer layer, String statements) {
    return new Source(layer, layer.word(), layer.word() + " policy", statements(statements));
  }

  /** Identity policy only; everything else was looked for and is not there. */
  static Layers identity(String statements) {
    return nothing().withIdentity(List.of(source(Layer.IDENTITY, statements)));
  }

  static Layers nothing() {
    return Layers.none()
        .withIdentity(List.of())
        .withBoundary(List.of())
        .withSession(List.of())
        .withScps(List.of())
        .withRcps(List.of())
        .withResource(Optional.empty());
  }

  static Layers resource(Layers layers, Layer layer, String statements) {
    return layers.withResource(Optional.of(source(layer, statements)));
  }

  static Layers boundary(Layers layers, String statements) {
    return layers.withBoundary(List.of(source(Layer.BOUNDARY, statements)));
  }

  static Question question(String principal, String action, String resource) {
    return new Question(
        Principal.parse(principal).orElseThrow(),
        action,
        ResourceSet.literal(resource),
        Optional.empty(),
        Context.empty());
  }

  static Outcome outcome(Question question, Layers layers) {
    return outcome(Evaluator.decide(question, layers));
  }

  static Outcome outcome(Decision decision) {
    return switch (decision) {
      case Decision.Allowed allowed -> Outcome.ALLOWED;
      case Decision.AllowedIf open -> Outcome.ALLOWED_IF;
      case Decision.DeniedIf open -> Outcome.DENIED_IF;
      case Decision.ImplicitDeny denied -> Outcome.IMPLICIT_DENY;
      case Decision.ExplicitDeny denied -> Outcome.EXPLICIT_DENY;
      case Decision.Invalid invalid -> throw new AssertionError(invalid.flaws());
      case Decision.Undecided undecided -> throw new AssertionError(undecided.why());
    };
  }
}
