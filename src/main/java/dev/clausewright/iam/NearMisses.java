package dev.clausewright.iam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the allowing statements that failed by a single element, where an allow was lacking. */
final class NearMisses {
  private static final int MOST = 10;

  private record Ranked(NearMiss miss, int rank, int alike) {}

  private final Case about;
  private final String resource;
  private final Tally tally;
  private final List<Ranked> found = new ArrayList<>();

  private NearMisses(Case about, String resource) {
    this.about = about;
    this.resource = resource;
    this.tally = new Tally(about);
    for (Candidate candidate : about.candidates()) {
      tally.count(candidate, candidate.matches(about.resource(candidate.statement(), resource)));
    }
  }

  static List<NearMiss> find(Question question, Layers layers) {
    String resource =
        question.resource() instanceof ResourceSet.Literal literal
            ? literal.text()
            : Optional.ofNullable(
                    Evaluator.cover(question, layers).examples().get(Outcome.IMPLICIT_DENY))
                .orElse(question.resource().text());
    NearMisses misses = new NearMisses(new Case(question, layers), resource);
    misses.look(layers.identity(), 0);
    misses.look(layers.boundary(), 0);
    misses.look(layers.session(), 0);
    misses.look(layers.resource().stream().toList(), 0);
    for (int i = 0; i < layers.scps().size(); i++) {
      misses.look(layers.scps().get(i).sources(), i);
    }
    for (int i = 0; i < layers.rcps().size(); i++) {
      misses.look(layers.rcps().get(i).sources(), i);
    }
    return misses.found.stream()
        .sorted(
            Comparator.comparingInt(Ranked::rank)
                .thenComparing(Comparator.comparingInt(Ranked::alike).reversed()))
        .limit(MOST)
        .map(Ranked::miss)
        .toList();
  }

  private void look(List<Source> sources, int level) {
    for (Source source : sources) {
      boolean bears = source.layer() != Layer.IDENTITY && source.layer() != Layer.BOUNDARY;
      if (tally.withheld(source.layer(), level) && (bears || !about.service())) {
        for (Statement statement : source.policy().statements()) {
          if (statement.effect() == Effect.ALLOW) {
            miss(source, statement).ifPresent(found::add);
          }
        }
      }
    }
  }

  private Optional<Ranked> miss(Source source, Statement statement) {
    List<Ranked> failed = new ArrayList<>();
    condition(source, statement).ifPresent(failed::add);
    resource(source, statement).ifPresent(failed::add);
    principal(source, statement).ifPresent(failed::add);
    action(source, statement).ifPresent(failed::add);
    // An action of another service altogether is no near miss.
    boolean far =
        failed.size() == 1
            && failed.getFirst().miss().element() == Element.ACTION
            && statement.action().written().stream().noneMatch(this::ofSameService);
    return failed.size() == 1 && !far ? Optional.of(failed.getFirst()) : Optional.empty();
  }

  private boolean ofSameService(String pattern) {
    String service = about.action().substring(0, about.action().indexOf(':') + 1);
    return pattern.regionMatches(true, 0, service, 0, service.length());
  }

  private Optional<Ranked> condition(Source source, Statement statement) {
    Context context = about.question().context();
    for (Condition condition : statement.conditions()) {
      if (condition.holds(context) == Tri.FALSE) {
        List<String> values = context.values(condition.key());
        String has =
            condition.operator()
                + " "
                + condition.key()
                + " = "
                + String.join(", ", condition.values());
        String asked = values.isEmpty() ? "no " + condition.key() : String.join(", ", values);
        return ranked(source, statement, Element.CONDITION, has, asked, 0);
      }
    }
    return Optional.empty();
  }

  private Optional<Ranked> resource(Source source, Statement statement) {
    if (statement.resource().isEmpty() || about.resource(statement, resource) != Tri.FALSE) {
      return Optional.empty();
    }
    ResourceElement element = statement.resource().get();
    List<String> written = element.written();
    NearMiss miss =
        new NearMiss(
            source,
            statement,
            element.not() ? Element.NOT_RESOURCE : Element.RESOURCE,
            String.join(", ", written),
            resource,
            element.not() ? Optional.empty() : S3Levels.mistake(element, resource, about));
    int alike = written.stream().mapToInt(pattern -> alike(pattern, resource)).max().orElse(0);
    return Optional.of(new Ranked(miss, 1, alike));
  }

  private static int alike(String one, String other) {
    int length = Math.min(one.length(), other.length());
    int at = 0;
    while (at < length && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  private Optional<Ranked> principal(Source source, Statement statement) {
    if (about.grip(statement) != Grip.NONE || statement.principal().isEmpty()) {
      return Optional.empty();
    }
    PrincipalElement element = statement.principal().get();
    return ranked(
        source,
        statement,
        element.not() ? Element.NOT_PRINCIPAL : Element.PRINCIPAL,
        element.named().stream()
            .map(PrincipalElement.Named::text)
            .collect(Collectors.joining(", ")),
        about.question().principal().text(),
        2);
  }

  private Optional<Ranked> action(Source source, Statement statement) {
    ActionElement element = statement.action();
    return element.matches(about.action())
        ? Optional.empty()
        : ranked(
            source,
            statement,
            element.not() ? Element.NOT_ACTION : Element.ACTION,
            String.join(", ", element.written()),
            about.question().action(),
            3);
  }

  private static Optional<Ranked> ranked(
      Source source, Statement statement, Element element, String has, String asked, int rank) {
    return Optional.of(
        new Ranked(
            new NearMiss(source, statement, element, has, asked, Optional.empty()), rank, 0));
  }
}
