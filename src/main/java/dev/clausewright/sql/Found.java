package dev.clausewright.sql;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What has been read so far: items with their places and extents, and slips.
final class Found {
  private final String text;
  private final List<Item> items = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Extent> extents = new ArrayList<>();
  private final List<Slip> slips = new ArrayList<>();
  private final Map<Slot, Integer> counts = new HashMap<>();
  private int line = 1;
  private int counted;

  Found(String text) {
    this.text = text;
  }

  /// The slot that the next of its kind has.
  Slot nextOf(Slot first) {
    int nth = counts.getOrDefault(first, 0);
    return nth == 0 ? first : first.nth(nth);
  }

  /// Adds an item.
  ///
  /// @param start of its value, without quotes
  void add(Slot slot, Entry entry, int start, int end) {
    items.add(new Item(slot, entry));
    counts.merge(slot.nth(0), 1, Integer::sum);
    int first = lineOf(start);
    places.add(new Place(slot, start, end, first, end == start ? first : lineOf(end)));
  }

  void extent(Slot slot, int start, int end) {
    extents.add(new Extent(slot, start, end));
  }

  void slip(Slip slip) {
    slips.add(slip);
  }

  Read read(Function<List<Item>, Statement> statement) {
    extents.sort(Comparator.comparingInt(Extent::start));
    slips.sort(Comparator.comparingInt(Slip::start));
    return new Read(text, statement.apply(items), new Places(places), new Extents(extents), slips);
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /// Places come in the order of the text, so that lines are counted once.
  private int lineOf(int at) {
    if (at < counted) {
      line = 1;
      counted = 0;
    }
    while (counted < at) {
      char c = text.charAt(counted);
      boolean crlf = c == '\r' && counted + 1 < text.length() && text.charAt(counted + 1) == '\n';
      line += (c == '\n' || c == '\r') && !crlf ? 1 : 0;
      counted++;
    }
    return line;
  }
}
