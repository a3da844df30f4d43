package dev.clausewright.command;

/** How an answer is written. */
enum Format {
  text,
  json
}
