package dev.clausewright.sql;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a change of a slot means in the text it was read from: the fewest edits, so that every
/// other character stays. Quotes as the printer does; a new keyword takes the letter case of those
/// that stand there.
public final class Rewriting {
  private final Read read;
  private final String text;
  private final Slot slot;

  private Rewriting(Read read, Slot slot) {
    this.read = read;
    this.text = read.text();
    this.slot = slot;
  }

  /// One change of a slot.
  ///
  /// @param entry empty where the slot is dropped
  public record Step(Slot slot, Optional<Entry> entry) {}

  /// What several changes mean together: a clause that comes in the place of another stands where
  /// that stood, and a CREDENTIALS string is written once. The edits do not overlap.
  public static List<Edit> all(Read read, List<Step> steps, SecretView secrets) {
    return new RewritingPlan(read, steps, secrets).edits();
  }

  /// Puts the entry into the slot: in place of its value where the text has one, else as a new
  /// clause. Secrets are printed as the view says.
  public static List<Edit> put(Read read, Slot slot, Entry entry, SecretView secrets) {
    Rewriting rewriting = new Rewriting(read, slot);
    Rendered rendered = Rendered.of(read, slot, entry, secrets);
    return read.places()
        .of(slot)
        .map(place -> rewriting.replaced(place, rendered))
        .orElseGet(() -> rewriting.added(rendered));
  }

  /// Takes the clause of the slot away, with the white space before it; of a CREDENTIALS string the
  /// pair, and with the last pair the clause.
  public static List<Edit> drop(Read read, Slot slot) {
    Rewriting rewriting = new Rewriting(read, slot);
    Optional<Extent> extent = read.extents().of(slot);
    if (extent.isEmpty()) {
      return List.of();
    }
    return slot.part().inCredentials() && slot.part() != Part.CREDENTIALS
        ? rewriting.withoutPair(extent.get())
        : List.of(rewriting.withoutClause(extent.get()));
  }

  private List<Edit> replaced(Place place, Rendered rendered) {
    boolean clause = rendered.isClause() || isFlag(place);
    if (clause && !slot.part().inCredentials()) {
      Optional<Extent> extent = read.extents().of(slot);
      return extent
          .map(whole -> List.of(new Edit(whole.start(), whole.end(), rendered.clause())))
          .orElseGet(() -> List.of(new Edit(place.start(), place.end(), rendered.inside())));
    }
    if (slot.part().inCredentials() && slot.part() != Part.CREDENTIALS) {
      return List.of(new Edit(place.start(), place.end(), rendered.inside()));
    }
    int start = place.start();
    int end = place.end();
    boolean opened = start > 0 && text.charAt(start - 1) == '\'';
    boolean closed = end < text.length() && text.charAt(end) == '\'';
    if (slot.part() == Part.QUERY && isDollar(start) && rendered.raw().indexOf("$$") < 0) {
      return List.of(new Edit(start, end, rendered.raw()));
    }
    if (opened && closed && rendered.quoted()) {
      return List.of(new Edit(start, end, rendered.inside()));
    }
    int from = start > 0 && isQuote(text.charAt(start - 1)) ? start - 1 : start;
    int to = end < text.length() && from < start && isQuote(text.charAt(end)) ? end + 1 : end;
    return List.of(new Edit(from, to, rendered.whole()));
  }

  /// Whether the slot stands there as a keyword without a value.
  private boolean isFlag(Place place) {
    return slot.part() == Part.OPTION
        && read.extents().of(slot).filter(extent -> extent.start() == place.start()).isPresent();
  }

  private boolean isDollar(int start) {
    return start > 0 && text.charAt(start - 1) == '$';
  }

  private static boolean isQuote(char c) {
    return c == '\'' || c == '"' || Letters.isCurly(c);
  }

  /// The edit that adds a clause, or pairs of a CREDENTIALS string, behind what stands there.
  static List<Edit> added(Read read, Slot slot, Rendered rendered) {
    return new Rewriting(read, slot).added(rendered);
  }

  private List<Edit> added(Rendered rendered) {
    Optional<Extent> string = read.extents().of(Slot.of(Part.CREDENTIALS));
    if (slot.part().inCredentials() && slot.part() != Part.CREDENTIALS && string.isPresent()) {
      return pairAdded(string.get(), rendered);
    }
    if (slot.part() == Part.OR_REPLACE) {
      int create = text.toLowerCase(Locale.ROOT).indexOf("create");
      return create < 0 ? List.of() : List.of(Edit.insert(create + 6, " " + rendered.clause()));
    }
    if (slot.part() == Part.COLUMNS) {
      return read.extents()
          .of(Slot.of(Part.TABLE))
          .map(table -> List.of(Edit.insert(table.end(), " (" + rendered.inside() + ")")))
          .orElse(List.of());
    }
    List<Extent> all = read.extents().all();
    if (all.isEmpty()) {
      return List.of();
    }
    Extent behind = slot.part().isAuthorization() ? head(all) : last(all);
    return List.of(Edit.insert(behind.end(), separator(all) + rendered.clause()));
  }

  /// The source or the target, behind which an authorization goes; else the last clause.
  private Extent head(List<Extent> all) {
    return read.extents()
        .of(Slot.of(Part.SOURCE))
        .or(() -> read.extents().of(Slot.of(Part.TARGET)))
        .orElse(last(all));
  }

  /// The one that ends last: a CREDENTIALS clause ends behind its pairs.
  private static Extent last(List<Extent> all) {
    return all.stream().max(Comparator.comparingInt(Extent::end)).orElseThrow();
  }

  /// What stands between the last two clauses, where that is white space only.
  private String separator(List<Extent> all) {
    for (int i = all.size() - 1; i > 0; i--) {
      int end = all.get(i - 1).end();
      int start = all.get(i).start();
      if (end < start && text.substring(end, start).isBlank()) {
        return text.substring(end, start);
      }
    }
    return " ";
  }

  private List<Edit> pairAdded(Extent string, Rendered rendered) {
    int quote = string.end() - 1;
    boolean closed = quote > string.start() && text.charAt(quote) == '\'';
    int at = closed ? quote : string.end();
    boolean first = text.charAt(at - 1) == '\'' || text.charAt(at - 1) == ';';
    return List.of(Edit.insert(at, (first ? "" : ";") + rendered.pair()));
  }

  private List<Edit> withoutPair(Extent pair) {
    long pairs =
        read.extents().all().stream()
            .map(Extent::slot)
            .filter(other -> other.part().inCredentials() && other.part() != Part.CREDENTIALS)
            .count();
    Optional<Extent> whole = read.extents().of(Slot.of(Part.CREDENTIALS));
    if (pairs == 1 && whole.isPresent()) {
      return List.of(withoutClause(whole.get()));
    }
    boolean behind = pair.end() < text.length() && text.charAt(pair.end()) == ';';
    boolean before = pair.start() > 0 && text.charAt(pair.start() - 1) == ';';
    if (behind) {
      return List.of(Edit.delete(pair.start(), pair.end() + 1));
    }
    return List.of(Edit.delete(before ? pair.start() - 1 : pair.start(), pair.end()));
  }

  /// The edit that takes a whole clause away.
  static Edit without(Read read, Extent clause) {
    return new Rewriting(read, clause.slot()).withoutClause(clause);
  }

  /// With the white space before it. A line break before it stays where something stands behind on
  /// its line, lest that become part of a comment.
  private Edit withoutClause(Extent clause) {
    int start = clause.start();
    while (start > 0 && Letters.isBlank(text.charAt(start - 1))) {
      start--;
    }
    boolean breaks = text.substring(start, clause.start()).indexOf('\n') >= 0;
    int end = clause.end();
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    boolean lineEnds = end == text.length() || Letters.isLineBreak(text.charAt(end));
    if (lineEnds) {
      return Edit.delete(start, clause.end());
    }
    if (breaks && isComment(start)) {
      return Edit.delete(clause.start(), end);
    }
    return text.charAt(end) == ';'
        ? Edit.delete(start, clause.end())
        : Edit.delete(clause.start(), end);
  }

  /// Whether the line that ends there holds a comment.
  private boolean isComment(int lineEnd) {
    int lineStart = text.lastIndexOf('\n', lineEnd - 1) + 1;
    return text.substring(lineStart, lineEnd).contains("--");
  }
}
