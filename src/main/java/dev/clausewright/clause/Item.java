package dev.clausewright.clause;

/// One thing that a statement says, and where.
public record Item(Slot slot, Entry entry) {}
