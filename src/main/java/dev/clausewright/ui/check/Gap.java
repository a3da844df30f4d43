package dev.clausewright.ui.check;

/**
 * Something the statement still lacks.
 *
 * @param words a short label: "Choose a role"
 * @param go leads to the step and the field where it is entered
 */
public record Gap(String words, Runnable go) {}
