package dev.clausewright.iam;

/**
 * A range of a policy's text. Lines and columns count from 1, columns in UTF-16 units; the end is
 * exclusive: {@code endColumn} is the column after the last character.
 */
public record TextRange(int line, int column, int endLine, int endColumn) {}
