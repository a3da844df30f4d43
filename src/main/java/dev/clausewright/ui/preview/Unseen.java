package dev.clausewright.ui.preview;

/**
 * Something no check has looked at.
 *
 * @param what a few words: "Service control policies"
 * @param why one line: what it would take
 */
public record Unseen(String what, String why) {}
