package dev.clausewright.iam;

import java.util.List;
import java.util.Locale;

/** Action or NotAction of a statement. Names are compared without regard to case. */
public final class ActionElement {
  private final boolean not;
  private final List<String> written;
  private final Glob[] globs;

  ActionElement(boolean not, List<String> written) {
    this.not = not;
    this.written = List.copyOf(written);
    this.globs =
        written.stream()
            .map(pattern -> Glob.pattern(pattern.toLowerCase(Locale.ROOT)))
            .toArray(Glob[]::new);
  }

  /**
   * Whether IAM would take it: a star, or a service by its whole name and an action, in which stars
   * and question marks may stand.
   */
  static boolean wellFormed(String text) {
    int colon = text.indexOf(':');
    if (colon <= 0 || text.equals("*:*")) {
      return colon > 0 || text.equals("*");
    }
    return text.substring(0, colon).chars().allMatch(c -> isWord(c) || c == '-')
        && text.substring(colon + 1).chars().allMatch(c -> isWord(c) || "-*?, ".indexOf(c) >= 0);
  }

  private static boolean isWord(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Whether it is NotAction: everything but these. */
  public boolean not() {
    return not;
  }

  /** The patterns as written. */
  public List<String> written() {
    return written;
  }

  /** Whether the element lets an action pass; the action in lower case. */
  boolean matches(String folded) {
    for (Glob glob : globs) {
      if (glob.matches(folded)) {
        return !not;
      }
    }
    return not;
  }
}
