package dev.clausewright.draft;

/// The two ways to be authorized.
public enum Access {
  ROLE,
  KEYS
}
