package dev.clausewright.ui.control;

import java.util.ArrayList;
import java.util.List;

/**
 * Where shown code may wrap: after a blank or a comma, inside an ARN after a colon before a digit
 * or before {@code role}; a run longer than that also after a slash, a hyphen or anywhere at last.
 */
final class Breaks {
  private static final int LONGEST = 30;

  /** What a break leaves for the next line at least: a closing star and quote would look lost. */
  private static final int LEAST = 4;

  private Breaks() {}

  static List<String> of(String text) {
    List<String> atoms = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < text.length(); i++) {
      if (mayBreak(text.charAt(i - 1), text.charAt(i))) {
        atoms.addAll(shortened(text.substring(start, i)));
        start = i;
      }
    }
    atoms.addAll(shortened(text.substring(start)));
    return atoms;
  }

  private static boolean mayBreak(char before, char after) {
    boolean arn = before == ':' && (Character.isDigit(after) || after == 'r');
    return (before == ' ' && after != ' ') || before == ',' || arn;
  }

  private static List<String> shortened(String atom) {
    List<String> parts = new ArrayList<>();
    String rest = atom;
    while (rest.length() > LONGEST) {
      int cut = soft(rest);
      parts.add(rest.substring(0, cut));
      rest = rest.substring(cut);
    }
    if (!rest.isEmpty()) {
      parts.add(rest);
    }
    return parts;
  }

  /** After the last slash that fits, else after another mark, else anywhere. */
  private static int soft(String rest) {
    for (String marks : List.of("/", "-_=;.")) {
      for (int i = Math.min(LONGEST, rest.length() - LEAST); i > LONGEST / 3; i--) {
        if (marks.indexOf(rest.charAt(i - 1)) >= 0) {
          return i;
        }
      }
    }
    return LONGEST;
  }
}
