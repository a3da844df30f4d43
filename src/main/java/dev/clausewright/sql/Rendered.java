package dev.clausewright.sql;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Query;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import java.util.List;

/// One slot as the printer writes it.
///
/// @param clause from its keyword to its closing quote
/// @param inside its value, without quotes around but quoted for within
/// @param quoted whether quotes stand around it
/// @param raw a query as a person writes it; else the same as inside
record Rendered(String clause, String inside, boolean quoted, String raw) {
  static Rendered of(Read read, Slot slot, Entry entry, SecretView secrets) {
    return of(read, List.of(new Item(slot.nth(0), entry)), secrets);
  }

  /// Several parts of a CREDENTIALS string together, with the value of the first.
  static Rendered of(Read read, List<Item> items, SecretView secrets) {
    Slot slot = items.getFirst().slot();
    Entry entry = items.getFirst().entry();
    Slot alone = slot.nth(0);
    Statement statement = read.statement().with(items);
    Printed printed = Printer.print(statement, secrets, style(read));
    String text = printed.text();
    Place place =
        printed.places().of(alone).orElseGet(() -> new Place(alone, 0, text.length() - 1, 1, 1));
    boolean quoted =
        place.start() > 0 && text.charAt(place.start() - 1) == '\'' && !slot.part().inCredentials();
    String inside = text.substring(place.start(), place.end());
    String raw = entry instanceof Entry.Is(Query(String sql)) ? sql : inside;
    return new Rendered(clause(text, place), inside, quoted, raw);
  }

  /// Its value with its quotes.
  String whole() {
    return quoted ? "'" + inside + "'" : inside;
  }

  /// Whether it is a keyword alone.
  boolean isClause() {
    return clause.equals(inside);
  }

  /// Of a part of CREDENTIALS, its name and value.
  String pair() {
    int name = clause.indexOf('\'') + 1;
    return clause.substring(name, clause.length() - 1);
  }

  /// The line that it is printed on; a clause never has more.
  private static String clause(String text, Place place) {
    int start = text.lastIndexOf('\n', place.start()) + 1;
    int lineEnd = text.indexOf('\n', place.end());
    int end = lineEnd < 0 ? text.length() - 1 : lineEnd;
    return text.substring(Math.min(start, end), end);
  }

  /// The letter case of the first keyword of a clause.
  private static Style style(Read read) {
    String text = read.text();
    for (Extent extent : read.extents().all().reversed()) {
      boolean keyword =
          switch (extent.slot().part()) {
            case TABLE, COLUMNS, QUERY, LIBRARY_NAME -> false;
            case CREDENTIALS_ROLE,
                CREDENTIALS_KEY_ID,
                CREDENTIALS_SECRET,
                CREDENTIALS_TOKEN,
                CREDENTIALS_MASTER_KEY ->
                false;
            default -> extent.start() < text.length();
          };
      if (keyword && Character.isLetter(text.charAt(extent.start()))) {
        return Character.isUpperCase(text.charAt(extent.start())) ? Style.UPPER : Style.LOWER;
      }
    }
    return Style.LOWER;
  }
}
