package dev.clausewright.draft;

/// A step as the list of steps shows it.
///
/// @param line the second line: "COPY from S3 prefix", "Chain of 2"; may be empty
public record Standing(StepId step, StepState state, String line) {}
