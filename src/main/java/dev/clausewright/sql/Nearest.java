package dev.clausewright.sql;

import dev.clausewright.clause.Verb;
import java.util.Locale;
import java.util.Optional;

/// The keyword that a word is a slip of the pen for: at most two letters away, or the same without
/// its underscores.
final class Nearest {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 30;

  private Nearest() {}

  static Optional<Keyword> of(String word, Verb verb) {
    String upper = word.toUpperCase(Locale.ROOT);
    if (upper.length() < SHORTEST || upper.length() > LONGEST) {
      return Optional.empty();
    }
    Keyword best = Keyword.NONE;
    int least = upper.length() < 7 ? 2 : 3;
    for (Keyword keyword : Keyword.values()) {
      boolean fits =
          keyword.isAuthorization()
              || keyword.option().filter(o -> o.verbs().contains(verb)).isPresent();
      if (!fits || keyword == Keyword.CATALOG_ROLE) {
        continue;
      }
      int distance = bare(keyword.name()).equals(bare(upper)) ? 0 : distance(keyword.name(), upper);
      if (distance < least) {
        least = distance;
        best = keyword;
      }
    }
    return best == Keyword.NONE ? Optional.empty() : Optional.of(best);
  }

  private static String bare(String word) {
    String bare = word.replace("_", "");
    return bare.startsWith("AWS") ? bare.substring(3) : bare;
  }

  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int i = 0; i < above.length; i++) {
      above[i] = i;
    }
    for (int row = 1; row <= one.length(); row++) {
      int diagonal = above[0];
      above[0] = row;
      for (int column = 1; column <= other.length(); column++) {
        int same = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        int next = Math.min(diagonal + same, Math.min(above[column], above[column - 1]) + 1);
        diagonal = above[column];
        above[column] = next;
      }
    }
    return above[other.length()];
  }
}
