package dev.clausewright.iam;

/**
 * One policy and how it came to apply.
 *
 * @param name for machines: {@code inline:role:NAME}, {@code managed:ARN}, {@code
 *     group:G:inline:NAME}, {@code boundary:ARN}, {@code resource} …
 * @param route for people: "inline policy of lake-loader", "attached to group analysts" …
 */
public record Source(Layer layer, String name, String route, Policy policy) {}
