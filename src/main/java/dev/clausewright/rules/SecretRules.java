package dev.clausewright.rules;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Secret;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.secret.Kind;
import dev.clausewright.secret.SecretRef;
import dev.clausewright.secret.Shape;
import dev.clausewright.secret.Trait;
import java.util.ArrayList;
import java.util.List;

/// What the shape of a secret tells without showing it (L-42, L-43, 2.4, 2.9). Mending one is the
/// vault’s work.
final class SecretRules implements Rule {
  private static final int KEY_LENGTH = 40;

  @Override
  public List<Finding> find(Statement statement, Era era) {
    List<Finding> findings = new ArrayList<>();
    for (Item item : statement.items()) {
      if (item.entry() instanceof Entry.Is(Secret(SecretRef ref))) {
        look(item.slot(), ref.kind(), ref.shape(), findings);
      }
    }
    return findings;
  }

  private static void look(Slot slot, Kind kind, Shape shape, List<Finding> findings) {
    String name = kind.words();
    boolean odd = split(slot, name, shape, findings);
    if (shape.has(Trait.PERCENT_ENCODED)) {
      findings.add(
          Finding.warning(
                  "2.4",
                  slot,
                  "The " + name + " holds %2F, %2B or %3D.",
                  "It was copied out of a URL. Take it from where AWS showed it.")
              .inferred());
      return;
    }
    if (odd) {
      return;
    }
    switch (kind) {
      case SECRET_ACCESS_KEY -> {
        if (shape.length() != KEY_LENGTH) {
          findings.add(
              Finding.warning(
                  "2.4",
                  slot,
                  "The secret access key has " + shape.length() + " characters; they have 40.",
                  "Something was cut off or came along when copying."));
        }
      }
      case SESSION_TOKEN -> token(slot, shape, findings);
      case TEXT -> {}
      case MASTER_KEY -> {
        if (shape.has(Trait.BAD_MASTER_KEY)) {
          findings.add(
              Finding.warning(
                  "2.9",
                  slot,
                  "The client-side key is not base64 of 32 bytes.",
                  "Such a key has 44 characters and ends with =."));
        }
      }
    }
  }

  /// Blanks, breaks, semicolons and hidden characters.
  private static boolean split(Slot slot, String name, Shape shape, List<Finding> findings) {
    String what = "";
    if (shape.has(Trait.LINE_BREAK)) {
      what = "holds a line break";
    } else if (shape.has(Trait.WHITE_SPACE)) {
      what = "holds a blank";
    } else if (shape.has(Trait.HIDDEN_CHARACTER)) {
      what = "holds an invisible character";
    } else if (shape.has(Trait.SEMICOLON)) {
      what = "holds a semicolon";
    }
    if (what.isEmpty()) {
      return false;
    }
    findings.add(
        Finding.warning(
                "L-42",
                slot,
                "The " + name + " " + what + ".",
                "None has one: it came along when copying, and AWS would not know the key.")
            .also("L-5"));
    return true;
  }

  private static void token(Slot slot, Shape shape, List<Finding> findings) {
    if (shape.length() == KEY_LENGTH) {
      findings.add(
          Finding.warning(
              "L-43",
              slot,
              "The session token has 40 characters, as a secret access key has.",
              "Tokens are much longer. Was the secret put into the wrong field?"));
    } else if (shape.has(Trait.OUTSIDE_BASE64)) {
      findings.add(
          Finding.warning(
              "L-43",
              slot,
              "The session token has a character that tokens do not have.",
              "They consist of letters, digits, /, + and =."));
    }
  }
}
