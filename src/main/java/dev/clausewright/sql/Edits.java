package dev.clausewright.sql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Applies edits to a text; every other character stays as it is.
public final class Edits {
  private static final Comparator<Edit> ORDER =
      Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end);

  private Edits() {}

  /// The text with all edits made. Several insertions at one place keep their order.
  ///
  /// @throws IllegalArgumentException when two edits overlap or one lies outside of the text
  public static String apply(String text, List<Edit> edits) {
    List<Edit> ordered = new ArrayList<>(edits);
    ordered.sort(ORDER);
    StringBuilder changed = new StringBuilder(text.length() + 64);
    int done = 0;
    for (Edit edit : ordered) {
      if (edit.start() < done || edit.end() > text.length()) {
        throw new IllegalArgumentException("edits overlap or leave the text: " + edit);
      }
      changed.append(text, done, edit.start()).append(edit.replacement());
      done = edit.end();
    }
    return changed.append(text, done, text.length()).toString();
  }

  /// Whether the two cannot be made together.
  public static boolean overlap(Edit one, Edit other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
