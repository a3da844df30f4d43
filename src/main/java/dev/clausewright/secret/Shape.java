package dev.clausewright.secret;

import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;

/// How a secret looks without showing it: its length in characters, and traits.
public record Shape(int length, Set<Trait> traits) {
  private static final int MASTER_KEY_BYTES = 32;

  public Shape {
    if (length < 1) {
      throw new IllegalArgumentException("a secret has at least one character");
    }
    traits = Set.copyOf(traits);
  }

  public boolean has(Trait trait) {
    return traits.contains(trait);
  }

  /// How these characters look; it keeps none of them.
  public static Shape of(Kind kind, char[] characters) {
    EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      if (c == '\n' || c == '\r') {
        traits.add(Trait.LINE_BREAK);
      }
      if (isWhite(c)) {
        traits.add(Trait.WHITE_SPACE);
      }
      if (isHidden(c)) {
        traits.add(Trait.HIDDEN_CHARACTER);
      }
      if (c == ';') {
        traits.add(Trait.SEMICOLON);
      }
      if ("'\"\u2018\u2019\u201c\u201d".indexOf(c) >= 0) {
        traits.add(Trait.QUOTE);
      }
      if (!isBase64(c)) {
        traits.add(Trait.OUTSIDE_BASE64);
      }
      if (isPercentEncoded(characters, i)) {
        traits.add(Trait.PERCENT_ENCODED);
      }
    }
    if (kind == Kind.MASTER_KEY && !isMasterKey(characters)) {
      traits.add(Trait.BAD_MASTER_KEY);
    }
    return new Shape(characters.length, traits);
  }

  static boolean isWhite(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00a0' || c == '\u3000';
  }

  static boolean isHidden(char c) {
    return c == '\u00a0' || Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
  }

  private static boolean isBase64(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '/'
        || c == '+'
        || c == '=';
  }

  private static boolean isPercentEncoded(char[] characters, int at) {
    if (characters[at] != '%' || at + 2 >= characters.length) {
      return false;
    }
    char first = characters[at + 1];
    char second = Character.toUpperCase(characters[at + 2]);
    return (first == '2' && (second == 'F' || second == 'B')) || (first == '3' && second == 'D');
  }

  private static boolean isMasterKey(char[] characters) {
    byte[] bytes = new byte[characters.length];
    byte[] decoded = {};
    try {
      for (int i = 0; i < characters.length; i++) {
        bytes[i] = characters[i] < 128 ? (byte) characters[i] : 0;
      }
      decoded = Base64.getDecoder().decode(bytes);
      return decoded.length == MASTER_KEY_BYTES;
    } catch (IllegalArgumentException notBase64) {
      return false;
    } finally {
      Arrays.fill(bytes, (byte) 0);
      Arrays.fill(decoded, (byte) 0);
    }
  }
}
