package dev.clausewright.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Conditions that cannot hold, hold for more than they say, or break what a service does. */
final class ConditionLint {
  /** What a request that a service makes seldom carries as its caller would (P-47). */
  private static final Set<String> NOT_OF_SERVICES =
      Set.of(
          "aws:sourceip",
          "aws:sourcevpc",
          "aws:sourcevpce",
          "aws:vpcsourceip",
          "aws:multifactorauthpresent",
          "aws:multifactorauthage");

  private final Statement statement;

  /** The keys of which the statement demands that they are there, folded. */
  private final Set<String> there;

  private final List<Advice> advice = new ArrayList<>();

  private ConditionLint(Statement statement) {
    this.statement = statement;
    this.there =
        statement.conditions().stream()
            .filter(condition -> condition.operator().equalsIgnoreCase("Null"))
            .filter(condition -> condition.values().stream().allMatch("false"::equalsIgnoreCase))
            .map(condition -> Context.fold(condition.key()))
            .collect(Collectors.toUnmodifiableSet());
  }

  static List<Advice> of(Statement statement, Layer layer) {
    ConditionLint lint = new ConditionLint(statement);
    for (Condition condition : statement.conditions()) {
      lint.values(condition);
      lint.sets(condition);
      lint.prefix(condition);
      if (layer != Layer.TRUST) {
        lint.service(condition);
      }
      if (layer == Layer.RESOURCE) {
        lint.encryption(condition);
      }
    }
    return lint.advice;
  }

  private void values(Condition condition) {
    for (String value : condition.values()) {
      if (!condition.readsValue(value)) {
        mistake(
            "condition-value",
            condition.operator() + " cannot read " + value + ", which therefore fits nothing.");
      }
    }
    String operator = condition.operator().toLowerCase(Locale.ROOT);
    boolean exact = operator.contains("stringequals") || operator.contains("stringnotequals");
    if (exact && condition.values().stream().anyMatch(ConditionLint::looksLikePattern)) {
      risk(
          "literal-star",
          condition.operator()
              + " compares letter by letter, so that * and ? are themselves: write StringLike or"
              + " StringNotLike for a pattern.");
    }
  }

  private static boolean looksLikePattern(String value) {
    return value.replace("${*}", "").indexOf('*') >= 0;
  }

  /** ForAllValues holds when the key is not there at all; without it no several values hold. */
  private void sets(Condition condition) {
    if (condition.lacksQualifier()) {
      boolean absent = condition.holds(Context.empty()) == Tri.TRUE;
      mistake(
          "set-operator",
          "%s carries several values: %s needs ForAnyValue: or ForAllValues: before it, and holds %s."
              .formatted(
                  condition.key(),
                  condition.operator(),
                  absent ? "only where the key is absent" : "for no request"));
    }
    boolean all = condition.operator().toLowerCase(Locale.ROOT).startsWith("forallvalues:");
    if (all
        && statement.effect() == Effect.ALLOW
        && !there.contains(Context.fold(condition.key()))) {
      risk(
          "for-all-values",
          condition.operator()
              + " also holds when the request has no "
              + condition.key()
              + " at all: add \"Null\": {\""
              + condition.key()
              + "\": \"false\"}.");
    }
  }

  /** The prefix is told with a listing only. */
  private void prefix(Condition condition) {
    boolean listing = condition.key().equalsIgnoreCase("s3:prefix");
    boolean reads =
        !statement.action().not()
            && (statement.action().matches("s3:getobject")
                || statement.action().matches("s3:putobject"));
    if (listing && reads && condition.holds(Context.empty()) == Tri.FALSE) {
      mistake(
          "prefix-of-object",
          "Only a listing tells s3:prefix: reading or writing an object never fits this condition."
              + " Give ListBucket a statement of its own.");
    }
  }

  private void service(Condition condition) {
    String key = condition.key().toLowerCase(Locale.ROOT);
    if (NOT_OF_SERVICES.contains(key)) {
      risk(
          "P-47",
          "A condition on "
              + condition.key()
              + " often breaks access that a service makes for somebody: the request comes from the"
              + " service, not from the person.");
    }
    boolean spectrum =
        condition.values().stream()
            .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("redshift/spectrum"));
    if (key.equals("aws:useragent") && spectrum) {
      boolean negated = condition.holds(Context.empty()) == Tri.TRUE;
      risk(
          "P-42",
          negated
              ? "This keeps Redshift Spectrum out and lets plain COPY and UNLOAD in; columnar"
                  + " formats may go the way of Spectrum."
              : "This lets Redshift Spectrum in only: a plain COPY or UNLOAD does not call itself"
                  + " so and fails.");
    }
  }

  private void encryption(Condition condition) {
    boolean header =
        condition.key().toLowerCase(Locale.ROOT).startsWith("s3:x-amz-server-side-encryption");
    if (header && statement.effect() == Effect.DENY && statement.action().matches("s3:putobject")) {
      risk(
          "P-46",
          "Objects are written here only if the request asks for encryption by that header: UNLOAD"
              + " must say KMS_KEY_ID '…' ENCRYPTED, or ENCRYPTED AUTO.");
    }
  }

  private void mistake(String rule, String message) {
    advice.add(Advice.mistake(rule, statement, Element.CONDITION, message));
  }

  private void risk(String rule, String message) {
    advice.add(Advice.risk(rule, statement, Element.CONDITION, message));
  }
}
