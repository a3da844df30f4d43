package dev.clausewright.ui.step.keys;

import java.util.Arrays;

/** One-click repairs of a secret, on arrays that are overwritten after use. */
enum Mend {
  BREAK("Remove the break"),
  BLANKS("Remove the blanks"),
  HIDDEN("Remove it"),
  QUOTES("Remove the quotes"),
  PERCENT("Decode it");

  private static final String QUOTE_MARKS = "'\"\u2018\u2019\u201c\u201d";

  private final String label;

  Mend(String label) {
    this.label = label;
  }

  /** What the button says. */
  String label() {
    return label;
  }

  /** A new array with the mended secret; the one given is overwritten. */
  char[] apply(char[] secret) {
    char[] kept = new char[secret.length];
    int count = 0;
    for (int i = 0; i < secret.length; i++) {
      int code = this == PERCENT ? decoded(secret, i) : -1;
      if (code >= 0) {
        kept[count++] = (char) code;
        i += 2;
      } else if (!drops(secret[i])) {
        kept[count++] = secret[i];
      }
    }
    char[] mended = Arrays.copyOf(kept, count);
    Arrays.fill(kept, '\0');
    Arrays.fill(secret, '\0');
    return mended;
  }

  private boolean drops(char c) {
    return switch (this) {
      case BREAK, BLANKS, HIDDEN ->
          Character.isWhitespace(c)
              || Character.isSpaceChar(c)
              || Character.isISOControl(c)
              || Character.getType(c) == Character.FORMAT;
      case QUOTES -> QUOTE_MARKS.indexOf(c) >= 0;
      case PERCENT -> false;
    };
  }

  private static int decoded(char[] secret, int at) {
    if (secret[at] != '%' || at + 2 >= secret.length) {
      return -1;
    }
    char first = secret[at + 1];
    char second = Character.toUpperCase(secret[at + 2]);
    if (first == '2') {
      return second == 'F' ? '/' : second == 'B' ? '+' : -1;
    }
    return first == '3' && second == 'D' ? '=' : -1;
  }
}
