package dev.clausewright.iam;

/** What a request may come to, from the best to the gravest. */
public enum Outcome {
  ALLOWED,
  /** Allowed if open conditions turn out right. */
  ALLOWED_IF,
  /** Allowed unless open conditions of a denial turn out true. */
  DENIED_IF,
  IMPLICIT_DENY,
  EXPLICIT_DENY
}
