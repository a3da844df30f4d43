package dev.clausewright.iam;

/** Why a policy document cannot be used, and where: line and column from 1. */
public record Problem(int line, int column, String message) {}
