package dev.clausewright.iam;

import java.util.Optional;

/**
 * What is worth saying about a question, and the policy that it is said of.
 *
 * @param source empty: of the resource's own policy, which is not there or was not looked at
 */
public record Remark(Optional<Source> source, Advice advice) {

  /** The policy's name for machines. */
  public String policy() {
    return source.map(Source::name).orElse(Layer.RESOURCE.word());
  }

  /** The advice with its rule behind it. */
  public String message() {
    return advice.message() + " (" + advice.rule() + ")";
  }
}
