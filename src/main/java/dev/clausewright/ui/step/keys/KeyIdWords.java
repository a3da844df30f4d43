package dev.clausewright.ui.step.keys;

import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.secret.Redaction;
import java.util.Map;

/** What the first four letters of an access key id say (2.3). */
final class KeyIdWords {
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("ABIA", "a bearer token of an AWS service"),
          Map.entry("ACCA", "a context-specific credential"),
          Map.entry("AIDA", "the unique id of a user, not a key"),
          Map.entry("AROA", "the unique id of a role, not a key"),
          Map.entry("AGPA", "the unique id of a group, not a key"),
          Map.entry("AIPA", "the unique id of an instance profile, not a key"),
          Map.entry("ANPA", "the unique id of a policy, not a key"),
          Map.entry("ANVA", "the version of a policy, not a key"),
          Map.entry("APKA", "a public key, not an access key"),
          Map.entry("ASCA", "a certificate, not a key"));

  private static final int USUAL_LENGTH = 20;

  private KeyIdWords() {}

  /** "A temporary key (ASIA)." and the like; a sentence. */
  static String kind(AccessKeyId id) {
    String prefix = id.id().substring(0, 4);
    return switch (id.lifetime()) {
      case LONG_TERM -> "A long-term key (AKIA).";
      case TEMPORARY -> "A temporary key (ASIA).";
      case OTHER -> {
        String named = OTHERS.get(prefix);
        yield named == null
            ? "Begins with neither AKIA nor ASIA."
            : prefix + " marks " + named + ".";
      }
    };
  }

  /** Whether it looks as access key ids look in practice. */
  static boolean usual(AccessKeyId id) {
    return id.lifetime() != AccessKeyId.Lifetime.OTHER && id.id().length() == USUAL_LENGTH;
  }

  /** "The id has 21 characters; in practice it has 20."; empty for the usual length. */
  static String length(AccessKeyId id) {
    return id.id().length() == USUAL_LENGTH
        ? ""
        : " It has " + id.id().length() + " characters; in practice an id has 20.";
  }

  /** For lists and notes: first and last four characters (SEC-10). */
  static String masked(AccessKeyId id) {
    return Redaction.maskKeyId(id.id());
  }
}
