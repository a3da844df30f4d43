package dev.clausewright.ui.step.keys;

import dev.clausewright.secret.Kind;
import dev.clausewright.secret.Shape;
import dev.clausewright.secret.Trait;
import java.util.Optional;

/**
 * What is wrong with a secret, in words that reveal none of its letters.
 *
 * @param grave whether Redshift surely refuses it, not only probably
 * @param mend the one click that helps, where there is one
 */
record SecretDefect(String message, boolean grave, Optional<Mend> mend) {
  private static final int KEY_LENGTH = 40;

  /**
   * The first thing to put right; none if it looks as such a secret looks (2.4, 2.5, L-5, L-42,
   * L-43).
   */
  static Optional<SecretDefect> of(Kind kind, char[] secret) {
    if (secret.length == 0) {
      return Optional.empty();
    }
    Shape shape = Shape.of(kind, secret);
    return blanks(kind, shape, secret)
        .or(() -> marks(shape))
        .or(() -> length(kind, shape))
        .or(() -> alphabet(kind, shape));
  }

  private static Optional<SecretDefect> blanks(Kind kind, Shape shape, char[] secret) {
    if (shape.has(Trait.LINE_BREAK)) {
      return mendable(where(secret, "a line break") + expected(kind), true, Mend.BREAK);
    }
    if (shape.has(Trait.WHITE_SPACE)) {
      return mendable(where(secret, "a blank") + expected(kind), true, Mend.BLANKS);
    }
    return shape.has(Trait.HIDDEN_CHARACTER)
        ? mendable("Holds a character that cannot be seen.", true, Mend.HIDDEN)
        : Optional.empty();
  }

  private static Optional<SecretDefect> marks(Shape shape) {
    if (shape.has(Trait.QUOTE)) {
      return mendable("Holds a quote; the quotes are not part of it.", true, Mend.QUOTES);
    }
    if (shape.has(Trait.PERCENT_ENCODED)) {
      return mendable(
          "Holds %2F, %2B or %3D: it was copied out of a web address.", false, Mend.PERCENT);
    }
    return shape.has(Trait.SEMICOLON)
        ? doubt("Holds a semicolon, which no key has. Copy it again.")
        : Optional.empty();
  }

  private static Optional<SecretDefect> length(Kind kind, Shape shape) {
    return switch (kind) {
      case SECRET_ACCESS_KEY ->
          shape.length() == KEY_LENGTH
              ? Optional.empty()
              : doubt(shape.length() + " characters; a secret access key has 40 in practice.");
      case SESSION_TOKEN ->
          shape.length() == KEY_LENGTH
              ? doubt("40 characters: is this the secret access key?")
              : Optional.empty();
      case MASTER_KEY, TEXT -> Optional.empty();
    };
  }

  private static Optional<SecretDefect> alphabet(Kind kind, Shape shape) {
    return shape.has(Trait.OUTSIDE_BASE64)
        ? doubt("Holds a character that no " + kind.words() + " has.")
        : Optional.empty();
  }

  private static String where(char[] secret, String what) {
    boolean first = isBlank(secret[0]);
    boolean last = isBlank(secret[secret.length - 1]);
    return (last ? "Ends with " : first ? "Begins with " : "Holds ") + what;
  }

  private static String expected(Kind kind) {
    return switch (kind) {
      case SECRET_ACCESS_KEY -> "; a key has 40 characters.";
      case SESSION_TOKEN -> "; a token has none.";
      case MASTER_KEY, TEXT -> "; a key has none.";
    };
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static Optional<SecretDefect> mendable(String message, boolean grave, Mend mend) {
    return Optional.of(new SecretDefect(message, grave, Optional.of(mend)));
  }

  private static Optional<SecretDefect> doubt(String message) {
    return Optional.of(new SecretDefect(message, false, Optional.empty()));
  }
}
