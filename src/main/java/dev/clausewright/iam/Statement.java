package dev.clausewright.iam;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One statement of a policy.
 *
 * @param index its number in the policy, from 1
 * @param principal only in policies of resources
 * @param resource absent in trust policies
 * @param range where it stands in the text
 * @param ranges where each of its elements stands, from the member's name to the end of its value
 */
public record Statement(
    int index,
    Optional<String> sid,
    Effect effect,
    Optional<PrincipalElement> principal,
    ActionElement action,
    Optional<ResourceElement> resource,
    List<Condition> conditions,
    TextRange range,
    Map<Element, TextRange> ranges) {
  public Statement {
    conditions = List.copyOf(conditions);
    ranges = Map.copyOf(ranges);
  }

  /** Where an element stands; empty when the statement does not have it. */
  public Optional<TextRange> range(Element element) {
    return Optional.ofNullable(ranges.get(element));
  }

  /** Its Sid, or its number in words: what people call it. */
  public String title() {
    return sid.filter(name -> !name.isEmpty()).orElse("statement " + index);
  }
}
