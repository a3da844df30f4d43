package dev.clausewright.check;

import java.util.List;
import java.util.Locale;

/**
 * What a run comes to, in one plain sentence.
 *
 * @param sentence "This COPY would fail: lake-loader may not list the bucket lake."
 * @param detail the line below it: "All 6 checks passed; one was not needed. 3 things were not
 *     looked at."
 */
public record Verdict(Kind kind, String sentence, String detail) {
  /** The words of the headless contract. */
  public enum Kind {
    WORKS,
    WORKS_BUT,
    FAILS,
    UNKNOWN;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Follows from the outcomes alone: a failed check, else a needed one unknown or cancelled, else a
   * warning, else it works. Needs that are only possible never change it.
   */
  static Verdict of(String verb, List<Row> rows, int notLookedAt) {
    return new VerdictWords(verb, rows, notLookedAt).verdict();
  }
}
