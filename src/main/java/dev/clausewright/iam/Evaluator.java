package dev.clausewright.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How IAM decides. The one door to the evaluation: pure functions over pre-parsed policies. */
public final class Evaluator {
  private Evaluator() {}

  /**
   * Decides a question. About a set of resources: allowed only if all of them are, else the
   * decision for the shortest resource with the gravest outcome.
   */
  public static Decision decide(Question question, Layers layers) {
    return question.resource() instanceof ResourceSet.Literal literal
        ? decide(question, layers, literal.text())
        : cover(question, layers).decision();
  }

  /** Says how much of a set of resources is allowed, with the shortest example for each outcome. */
  public static Coverage cover(Question question, Layers layers) {
    List<Flaw> invalid = Soundness.invalid(layers);
    Case about = new Case(question, layers);
    if (!invalid.isEmpty()) {
      return new Coverage(
          Extent.UNDECIDED, Map.of(), new Decision.Invalid(invalid, about.unseen()));
    }
    return new Covering(about).coverage();
  }

  static Decision decide(Question question, Layers layers, String resource) {
    Case about = new Case(question, layers);
    List<Flaw> invalid = Soundness.invalid(layers);
    return invalid.isEmpty()
        ? decide(about, resource)
        : new Decision.Invalid(invalid, about.unseen());
  }

  /** Decides about one resource by its literal name. */
  static Decision decide(Case about, String resource) {
    Tally tally = new Tally(about);
    List<Candidate> candidates = about.candidates();
    Tri[] matches = new Tri[candidates.size()];
    for (int i = 0; i < matches.length; i++) {
      Candidate candidate = candidates.get(i);
      matches[i] = candidate.matches(about.resource(candidate.statement(), resource));
      tally.count(candidate, matches[i]);
    }
    Outcome outcome = tally.outcome();
    boolean missing =
        !about.layers().flaws().isEmpty()
            && about.layers().flaws().stream().anyMatch(Flaw::isMissing);
    return switch (outcome) {
      case ALLOWED ->
          new Decision.Allowed(allows(about, matches, m -> m == Tri.TRUE), about.unseen());
      case ALLOWED_IF ->
          missing
              ? undecided(about)
              : new Decision.AllowedIf(
                  allows(about, matches, m -> m != Tri.FALSE),
                  Conditions.open(about, matches, tally::weighs),
                  about.unseen());
      case DENIED_IF ->
          missing
              ? undecided(about)
              : new Decision.DeniedIf(
                  denies(about, matches, m -> m == Tri.UNKNOWN),
                  allows(about, matches, m -> m == Tri.TRUE),
                  Conditions.open(about, matches, c -> !c.allows()),
                  about.unseen());
      case IMPLICIT_DENY ->
          new Decision.ImplicitDeny(
              allows(about, matches, m -> m == Tri.TRUE), tally.cappedBy(), about.unseen());
      case EXPLICIT_DENY ->
          new Decision.ExplicitDeny(
              denies(about, matches, m -> m == Tri.TRUE),
              allows(about, matches, m -> m == Tri.TRUE),
              about.unseen());
    };
  }

  static Decision undecided(Case about) {
    Flaw flaw = about.layers().flaws().stream().filter(Flaw::isMissing).findFirst().orElseThrow();
    return new Decision.Undecided(
        "The document of " + flaw.name() + " (" + flaw.route() + ") is not at hand.",
        about.unseen());
  }

  /**
   * Allowing statements that matched; those of organisation policies grant nothing and are left
   * out.
   */
  private static List<Deciding> allows(Case about, Tri[] matches, Predicate<Tri> wanted) {
    List<Deciding> found = new ArrayList<>();
    for (int i = 0; i < matches.length; i++) {
      Candidate candidate = about.candidates().get(i);
      Layer layer = candidate.source().layer();
      if (candidate.allows()
          && layer != Layer.SCP
          && layer != Layer.RCP
          && wanted.test(matches[i])) {
        found.add(new Deciding(candidate.source(), candidate.statement()));
      }
    }
    return found;
  }

  private static List<Deciding> denies(Case about, Tri[] matches, Predicate<Tri> wanted) {
    List<Deciding> found = new ArrayList<>();
    for (int i = 0; i < matches.length; i++) {
      Candidate candidate = about.candidates().get(i);
      if (!candidate.allows() && wanted.test(matches[i])) {
        found.add(new Deciding(candidate.source(), candidate.statement()));
      }
    }
    return found;
  }
}
