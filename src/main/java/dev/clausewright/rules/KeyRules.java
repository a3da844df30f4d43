package dev.clausewright.rules;

import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the id of an access key tells (2.3), and whether a session token fits to it (T-1, T-2).
final class KeyRules implements Rule {
  private static final int USUAL_LENGTH = 20;

  @Override
  public List<Finding> find(Statement statement, Era era) {
    List<Finding> findings = new ArrayList<>();
    look(statement, Part.ACCESS_KEY_ID, Part.SESSION_TOKEN, findings);
    look(statement, Part.CREDENTIALS_KEY_ID, Part.CREDENTIALS_TOKEN, findings);
    return findings;
  }

  private static void look(Statement statement, Part keyId, Part token, List<Finding> findings) {
    Optional<Value> value = statement.value(keyId);
    if (value.isEmpty() || !(value.get() instanceof AccessKeyId id)) {
      return;
    }
    switch (id.lifetime()) {
      case TEMPORARY -> {
        if (!statement.says(token)) {
          findings.add(
              Finding.error(
                  "T-1",
                  Slot.of(token),
                  "A temporary key (ASIA) needs its session token.",
                  "Without it AWS answers that the key does not exist. Take the token from the same"
                      + " answer of AWS STS."));
        }
      }
      case LONG_TERM -> {
        if (statement.says(token)) {
          findings.add(
              Finding.warning(
                      "T-2",
                      Slot.of(token),
                      "A permanent key (AKIA) has no session token.",
                      "The token belongs to another key, or this id does. AWS refuses the pair as"
                          + " it is.")
                  .inferred()
                  .fixedBy(Fix.asks("Remove the token", Change.drop(Slot.of(token)))));
        }
      }
      case OTHER -> findings.add(other(Slot.of(keyId), id));
    }
    boolean oddLength =
        id.lifetime() != AccessKeyId.Lifetime.OTHER && id.id().length() != USUAL_LENGTH;
    if (oddLength) {
      findings.add(
          Finding.warning(
              "2.3",
              Slot.of(keyId),
              "The access key id has " + id.id().length() + " characters; they have 20.",
              "Compare it with the key in IAM: something was cut off or added."));
    }
  }

  private static Finding other(Slot slot, AccessKeyId id) {
    String prefix = id.id().substring(0, 4);
    String is =
        switch (prefix) {
          case "ABIA" -> "a bearer token of AWS STS";
          case "ACCA" -> "a context-specific credential";
          case "AIDA" -> "a user’s unique id";
          case "AROA" -> "a role’s unique id";
          case "AGPA" -> "a group’s unique id";
          case "AIPA" -> "an instance profile’s unique id";
          case "ANPA", "ANVA" -> "the id of a managed policy";
          case "APKA" -> "the id of a public key";
          case "ASCA" -> "the id of a certificate";
          default -> "";
        };
    return is.isEmpty()
        ? Finding.warning(
            "2.3",
            slot,
            "This does not look like an access key id.",
            "They begin with AKIA, or with ASIA when they are temporary.")
        : Finding.warning(
            "2.3",
            slot,
            "This is " + is + " (" + prefix + "), not an access key.",
            "An access key id begins with AKIA, or with ASIA when it is temporary.");
  }
}
