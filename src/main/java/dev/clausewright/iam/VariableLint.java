package dev.clausewright.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Variables that stay plain text. */
final class VariableLint {
  private VariableLint() {}

  static List<Advice> of(Policy policy, Statement statement) {
    boolean old = policy.version().filter("2012-10-17"::equals).isEmpty();
    List<Advice> advice = new ArrayList<>();
    Optional<ResourceElement> resource = statement.resource();
    if (resource.isPresent()) {
      Element element = resource.get().not() ? Element.NOT_RESOURCE : Element.RESOURCE;
      for (ResourcePattern pattern : resource.get().patterns()) {
        int dollar = pattern.written().indexOf("${");
        if (dollar >= 0 && old) {
          advice.add(plain(statement, element, pattern.written()));
        } else if (dollar >= 0 && colons(pattern.written().substring(0, dollar)) < 5) {
          advice.add(
              Advice.mistake(
                  "variable-place",
                  statement,
                  element,
                  "In "
                      + pattern.written()
                      + " the variable stands before the fifth colon, where it is plain text."));
        }
      }
    }
    for (Condition condition : statement.conditions()) {
      for (String value : condition.values()) {
        if (value.contains("${") && old) {
          advice.add(plain(statement, Element.CONDITION, value));
        } else if (value.contains("${") && !condition.takesVariables()) {
          advice.add(
              Advice.mistake(
                  "variable-place",
                  statement,
                  Element.CONDITION,
                  condition.operator()
                      + " takes no variables: "
                      + value
                      + " is plain text, and fits nothing."));
        }
      }
    }
    return advice;
  }

  private static Advice plain(Statement statement, Element element, String text) {
    return Advice.mistake(
        "variable-version",
        statement,
        element,
        text
            + " is plain text here: variables came with \"Version\": \"2012-10-17\", which this"
            + " policy does not say.");
  }

  private static long colons(String text) {
    return text.chars().filter(c -> c == ':').count();
  }
}
