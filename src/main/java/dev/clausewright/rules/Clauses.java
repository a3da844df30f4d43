package dev.clausewright.rules;

import dev.clausewright.clause.Item;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import dev.clausewright.sql.Edit;
import dev.clausewright.sql.Extent;
import dev.clausewright.sql.Read;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The clauses of an authorization as they stand in a text, to write another form in their place.
final class Clauses {
  private static final Pattern WITH = Pattern.compile("(?is).*\\bwith\\s+");

  private final Read read;

  Clauses(Read read) {
    this.read = read;
  }

  boolean says(Part part) {
    return read.statement().says(part);
  }

  /// What stands between the quotes, as it is written: an escape stays one.
  Optional<String> raw(Slot slot) {
    return read.places()
        .of(slot)
        .map(place -> read.text().substring(place.start(), place.end()))
        .filter(text -> !text.isEmpty());
  }

  Optional<String> raw(Part part) {
    return raw(Slot.of(part));
  }

  /// A keyword in the letter case of the authorization.
  String keyword(String upper) {
    boolean capitals =
        clauses().stream()
            .findFirst()
            .map(extent -> Character.isUpperCase(read.text().charAt(extent.start())))
            .orElse(false);
    return capitals ? upper : upper.toLowerCase(Locale.ROOT);
  }

  /// `keyword 'raw'`.
  String parameter(String upper, String raw) {
    return keyword(upper) + " '" + raw + "'";
  }

  /// Writes the clause in place of the authorization, and takes these clauses away with it. Empty
  /// where the text does not tell where it stands.
  List<Edit> replaced(String clause, List<Slot> others) {
    List<Extent> old = clauses();
    if (old.isEmpty()) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit(start(old.getFirst()), old.getFirst().end(), clause));
    old.stream().skip(1).forEach(extent -> edits.add(gone(extent)));
    for (Slot slot : others) {
      read.extents().of(slot).ifPresent(extent -> edits.add(gone(extent)));
    }
    return edits;
  }

  /// The clause with the white space before it.
  Edit gone(Extent extent) {
    int start = extent.start();
    while (start > 0 && Character.isWhitespace(read.text().charAt(start - 1))) {
      start--;
    }
    return new Edit(start, extent.end(), "");
  }

  private int start(Extent extent) {
    String before = read.text().substring(0, extent.start());
    String line = before.substring(Math.max(0, before.length() - 40));
    boolean credentials = extent.slot().part().inCredentials();
    if (credentials && WITH.matcher(line).matches()) {
      return before.toLowerCase(Locale.ROOT).lastIndexOf("with");
    }
    return extent.start();
  }

  /// The clauses of the authorization, in the order of the text. That of CREDENTIALS counts whole.
  private List<Extent> clauses() {
    List<Extent> clauses = new ArrayList<>();
    read.extents().of(Slot.of(Part.CREDENTIALS)).ifPresent(clauses::add);
    read.statement().items().stream()
        .map(Item::slot)
        .filter(slot -> slot.part().isAuthorization() && !slot.part().inCredentials())
        .forEach(slot -> read.extents().of(slot).ifPresent(clauses::add));
    clauses.sort(Comparator.comparingInt(Extent::start));
    return clauses;
  }
}
