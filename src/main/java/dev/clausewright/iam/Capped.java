package dev.clausewright.iam;

/**
 * A layer that withheld what another one gave.
 *
 * @param policy the name of the policy that did not allow; of an empty or absent one, what it would
 *     be called
 */
public record Capped(Layer layer, String policy) {}
