package dev.clausewright.iam;

import java.util.Arrays;
import java.util.List;

/**
 * A compiled pattern: characters, {@code *} and {@code ?}. Matching is linear in practice and never
 * worse than text times pattern: only the last star is ever retried. In the first five parts of an
 * ARN the wildcards stop at a colon, so that parts are compared with parts.
 */
final class Glob {
  /** Any text. */
  static final int STAR = -1;

  /** Any character. */
  static final int ANY = -2;

  /** Any text without a colon. */
  static final int PART_STAR = -3;

  /** Any character but a colon. */
  static final int PART_ANY = -4;

  /** Any text without a slash. */
  static final int NAME_STAR = -5;

  static final Glob EVERYTHING = new Glob(new int[] {STAR});

  private final int[] tokens;

  Glob(int[] tokens) {
    this.tokens = tokens;
  }

  /** Every character stands for itself. */
  static Glob literal(String text) {
    return new Glob(text.codePoints().toArray());
  }

  /** {@code *} and {@code ?} are wildcards. */
  static Glob pattern(String text) {
    return new Glob(text.codePoints().map(c -> c == '*' ? STAR : c == '?' ? ANY : c).toArray());
  }

  Glob followedBy(Glob other) {
    return joined(List.of(this, other));
  }

  /** One after the other. */
  static Glob joined(List<Glob> pieces) {
    return new Glob(pieces.stream().flatMapToInt(piece -> Arrays.stream(piece.tokens)).toArray());
  }

  int length() {
    return tokens.length;
  }

  int token(int at) {
    return tokens[at];
  }

  int[] tokens() {
    return tokens.clone();
  }

  static boolean isStar(int token) {
    return token == STAR || token == PART_STAR || token == NAME_STAR;
  }

  /** Whether a token other than a letter takes the character. */
  static boolean takes(int token, int c) {
    return switch (token) {
      case STAR, ANY -> true;
      case PART_STAR, PART_ANY -> c != ':';
      case NAME_STAR -> c != '/';
      default -> token == c;
    };
  }

  boolean matches(CharSequence text) {
    int at = 0;
    int token = 0;
    int star = -1;
    int resume = 0;
    int end = text.length();
    while (at < end) {
      if (token < tokens.length && isStar(tokens[token])) {
        star = token++;
        resume = at;
      } else if (token < tokens.length && takes(tokens[token], Character.codePointAt(text, at))) {
        token++;
        at = behind(text, at);
      } else if (star >= 0 && takes(tokens[star], Character.codePointAt(text, resume))) {
        token = star + 1;
        resume = behind(text, resume);
        at = resume;
      } else {
        return false;
      }
    }
    while (token < tokens.length && isStar(tokens[token])) {
      token++;
    }
    return token == tokens.length;
  }

  /** A character is what a person calls one, also where Java needs two for it. */
  private static int behind(CharSequence text, int at) {
    return at + Character.charCount(Character.codePointAt(text, at));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Glob glob && Arrays.equals(tokens, glob.tokens);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(tokens);
  }

  /** The pattern with its wildcards, for messages and debuggers. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int token : tokens) {
      text.appendCodePoint(isStar(token) ? '*' : token < 0 ? '?' : token);
    }
    return text.toString();
  }
}
