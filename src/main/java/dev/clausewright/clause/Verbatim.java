package dev.clausewright.clause;

/// An option that the table does not know, kept as SQL text, so that nothing is lost when it is
/// printed again.
public record Verbatim(String text) implements Value {}
