package dev.clausewright.clause;

/// A string argument, without its quotes.
public record Text(String text) implements Value {}
