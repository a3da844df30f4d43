package dev.clausewright.sql;

import dev.clausewright.clause.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The text that grows while printing, with the places in it.
final class Sheet {
  private final StringBuilder text = new StringBuilder();
  private final List<Place> places = new ArrayList<>();
  private final Style style;
  private int line = 1;

  Sheet(Style style) {
    this.style = style;
  }

  /// Begins the next clause on its own line.
  void clause() {
    if (!text.isEmpty()) {
      plain("\n");
    }
  }

  void keyword(String keyword) {
    plain(style.upperCase() ? keyword.toUpperCase(Locale.ROOT) : keyword.toLowerCase(Locale.ROOT));
  }

  void plain(String more) {
    text.append(more);
    line += (int) more.chars().filter(c -> c == '\n').count();
  }

  /// Text that stands for a slot.
  void placed(Slot slot, Runnable writing) {
    int start = text.length();
    int firstLine = line;
    writing.run();
    places.add(new Place(slot, start, text.length(), firstLine, line));
  }

  void quoted(Slot slot, String text) {
    literal(slot, Quoting.inside(text));
  }

  /// A string whose inside is quoted already.
  void literal(Slot slot, String inside) {
    plain("'");
    placed(slot, () -> plain(inside));
    plain("'");
  }

  Printed finished() {
    plain(";");
    return new Printed(text.toString(), new Places(places));
  }
}
