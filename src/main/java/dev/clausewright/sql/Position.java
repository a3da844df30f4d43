package dev.clausewright.sql;

/// A place in a file.
///
/// @param line from 1; CRLF ends one line
/// @param column from 1, in UTF-16 units
/// @param offset from 0, in UTF-16 units
public record Position(int line, int column, long offset) {}
