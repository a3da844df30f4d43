package dev.clausewright.aws;

import dev.clausewright.clause.AccessKeyId;
import java.time.Instant;
import java.util.Optional;

/// Who asks, for people: never more of a key than its first and last four.
///
/// @param called such as `the profile prod` or `the environment`
/// @param key the key that signs; none before it was looked up
/// @param expires when the session ends; none if it does not, or nobody knows
/// @param renewal a sentence: how to get new credentials
record Bearer(String called, Optional<AccessKeyId> key, Optional<Instant> expires, String renewal) {
  /// Such as `the key AKIA…MPLE of the profile prod`.
  String keyCalled() {
    return key.map(id -> "the key " + id.masked() + " of ").orElse("the key of ") + called;
  }

  boolean temporary() {
    return key.filter(id -> id.lifetime() == AccessKeyId.Lifetime.TEMPORARY).isPresent();
  }
}
