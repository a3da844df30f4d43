package dev.clausewright.clause;

/// A mended raw text, one click away.
///
/// @param label what the button says: short, without a full stop
/// @param text what the field then holds
public record Repair(String label, String text) {}
