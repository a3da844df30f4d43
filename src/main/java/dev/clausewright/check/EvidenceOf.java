package dev.clausewright.check;

import dev.clausewright.iam.Deciding;
import dev.clausewright.iam.Decision;
import dev.clausewright.iam.Effect;
import dev.clausewright.iam.Element;
import dev.clausewright.iam.Explanation;
import dev.clausewright.iam.Layer;
import dev.clausewright.iam.NearMiss;
import dev.clausewright.iam.OpenCondition;
import dev.clausewright.iam.PolicyLint;
import dev.clausewright.iam.Source;
import dev.clausewright.iam.Statement;
import dev.clausewright.iam.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns what decided into the lines to show and to mark. */
final class EvidenceOf {
  private static final int MOST = 6;

  private EvidenceOf() {}

  static List<Evidence> decision(Judge judge, Decision decision, Explanation words) {
    List<Evidence> evidence = new ArrayList<>();
    for (Deciding deciding : decision.because()) {
      boolean allows = deciding.effect() == Effect.ALLOW;
      evidence.add(
          statement(
              deciding.source(),
              deciding.statement(),
              words.verdict(),
              route(deciding.source(), allows ? "allows" : "denies"),
              List.of(
                  mark(
                      deciding.statement(),
                      Element.ACTION,
                      Element.NOT_ACTION,
                      allows,
                      allows ? "action matches" : "denied"),
                  mark(
                      deciding.statement(),
                      Element.RESOURCE,
                      Element.NOT_RESOURCE,
                      allows,
                      allows ? "resource matches" : "denied here"),
                  open(decision, deciding))));
    }
    for (OpenCondition open : decision.conditions()) {
      if (decision.because().stream().anyMatch(by -> isOf(open, by))) {
        continue;
      }
      evidence.add(
          statement(
              open.source(),
              open.statement(),
              "It hangs on %s, which is not known.".formatted(open.key()),
              route(open.source(), "open condition"),
              List.of(
                  mark(
                      open.statement(),
                      Element.CONDITION,
                      Element.CONDITION,
                      false,
                      open.key() + " is not known"))));
    }
    evidence.addAll(Withheld.of(decision, judge.layers(), words.nearest()));
    for (NearMiss miss : words.nearest()) {
      evidence.add(nearMiss(miss));
    }
    boolean perhaps = decision instanceof Decision.DeniedIf;
    for (Deciding allow : decision.overrode()) {
      evidence.add(perhaps ? given(allow) : overruled(allow));
    }
    return evidence.stream().distinct().limit(MOST).toList();
  }

  private static Evidence overruled(Deciding allow) {
    return allowing(
        allow,
        allow.layer() == Layer.RESOURCE
            ? "This leaves it to the principal’s own policies."
            : "This allows it, to no avail.",
        "overruled",
        "allows, overruled");
  }

  private static Evidence given(Deciding allow) {
    return allowing(allow, "This allows it, unless the denial holds.", "allows", "action matches");
  }

  private static Evidence allowing(Deciding allow, String sentence, String part, String reason) {
    return statement(
        allow.source(),
        allow.statement(),
        sentence,
        route(allow.source(), part),
        List.of(mark(allow.statement(), Element.ACTION, Element.NOT_ACTION, true, reason)));
  }

  /** A deciding statement that hangs on something shows that in its own lines. */
  private static Optional<Evidence.Mark> open(Decision decision, Deciding deciding) {
    return decision.conditions().stream()
        .filter(open -> isOf(open, deciding))
        .findFirst()
        .flatMap(
            open ->
                mark(
                    deciding.statement(),
                    Element.CONDITION,
                    Element.CONDITION,
                    false,
                    open.key() + " is not known"));
  }

  private static boolean isOf(OpenCondition open, Deciding deciding) {
    return open.source().equals(deciding.source()) && open.statement().index() == deciding.index();
  }

  private static Evidence nearMiss(NearMiss miss) {
    String reason =
        miss.mistake()
            .map(
                mistake ->
                    switch (mistake) {
                      case BUCKET_ACTION_ON_OBJECTS -> "objects only";
                      case OBJECT_ACTION_ON_BUCKET -> "the bucket only";
                    })
            .orElse(
                miss.element() == Element.CONDITION
                    ? shortened(miss.asked())
                    : "not " + shortened(miss.asked()));
    String sentence =
        miss.mistake()
            .map(
                mistake ->
                    switch (mistake) {
                      case BUCKET_ACTION_ON_OBJECTS ->
                          "Listing is asked of the bucket itself; this policy names only its"
                              + " objects.";
                      case OBJECT_ACTION_ON_BUCKET ->
                          "Objects are read and written one by one; this policy names only the"
                              + " bucket.";
                    })
            .orElse(
                miss.element() == Element.CONDITION
                    ? "It asks for %s; the request has %s.".formatted(few(miss.has()), miss.asked())
                    : "It names %s, and %s was asked.".formatted(few(miss.has()), miss.asked()));
    List<Optional<Evidence.Mark>> marks = new ArrayList<>();
    for (Element element :
        List.of(
            Element.ACTION,
            Element.NOT_ACTION,
            Element.RESOURCE,
            Element.NOT_RESOURCE,
            Element.PRINCIPAL,
            Element.NOT_PRINCIPAL,
            Element.CONDITION)) {
      if (element == miss.element()) {
        marks.add(mark(miss.statement(), element, element, false, reason));
      } else if (element == Element.ACTION || element == Element.NOT_ACTION) {
        marks.add(mark(miss.statement(), element, element, true, "action matches"));
      }
    }
    return statement(
        miss.source(), miss.statement(), sentence, route(miss.source(), "nearest miss"), marks);
  }

  /** One statement of a policy, with marks on the lines of its elements. */
  static Evidence statement(
      Source source,
      Statement statement,
      String sentence,
      String route,
      List<Optional<Evidence.Mark>> marks) {
    List<String> lines = source.policy().text().lines().toList();
    int first = statement.range().line();
    int last = statement.range().endLine();
    if (first < last && lines.get(first - 1).strip().endsWith("{")) {
      first++;
    }
    if (first < last && lines.get(last - 1).strip().startsWith("}")) {
      last--;
    }
    return new Evidence(
        sentence,
        shortName(source),
        route,
        source.policy().text(),
        first,
        last,
        marks.stream().flatMap(Optional::stream).toList(),
        PolicyLint.of(source));
  }

  static Optional<Evidence.Mark> mark(
      Statement statement, Element element, Element other, boolean good, String reason) {
    return statement
        .range(element)
        .or(() -> statement.range(other))
        .map(TextRange::line)
        .map(line -> new Evidence.Mark(line, good, reason));
  }

  /**
   * {@code inline:role:lake-read} is called lake-read, {@code managed:ARN} by the policy's name.
   */
  static String shortName(Source source) {
    String name = source.name();
    if (source.layer() == Layer.RESOURCE || source.layer() == Layer.TRUST) {
      return Character.toUpperCase(source.route().charAt(0)) + source.route().substring(1);
    }
    String last = name.substring(name.lastIndexOf(':') + 1);
    return last.substring(last.lastIndexOf('/') + 1);
  }

  private static String route(Source source, String part) {
    return source.route() + " · " + part;
  }

  /** A long list is cut after two. */
  private static String few(String list) {
    String[] items = list.split(", ", -1);
    return items.length <= 3
        ? list
        : "%s, %s and %d more".formatted(items[0], items[1], items.length - 2);
  }

  private static String shortened(String asked) {
    return asked.length() <= 32 ? asked : "…" + asked.substring(asked.length() - 31);
  }
}
