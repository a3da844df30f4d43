package dev.clausewright.ui.diagnose.folder;

import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.CreateLibrary;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Neighbour;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Raw;
import dev.clausewright.clause.Secret;
import dev.clausewright.clause.Statement;
import dev.clausewright.rules.Era;
import dev.clausewright.rules.Finding;
import dev.clausewright.rules.RuleBook;
import dev.clausewright.rules.Severity;
import dev.clausewright.secret.Redaction;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.Piece;
import dev.clausewright.sql.Place;
import dev.clausewright.sql.Read;
import dev.clausewright.sql.Script;
import dev.clausewright.sql.SqlReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes rows of a file's text. */
final class Reading {
  private static final int LONG = 160;

  private Reading() {}

  /**
   * The statements of a file that concern authorization.
   *
   * @throws InterruptedException when nobody wants the answer any more
   */
  static List<Row> rows(String file, String text, Era era) throws InterruptedException {
    List<Row> rows = new ArrayList<>();
    try (Stream<Piece> pieces = Script.pieces(text)) {
      for (Iterator<Piece> each = pieces.iterator(); each.hasNext(); ) {
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        Piece piece = each.next();
        if (piece.kind() != Piece.Kind.OTHER) {
          rows.add(row(file, piece, era));
        }
      }
    }
    return rows;
  }

  private static Row row(String file, Piece piece, Era era) {
    Vault vault = new Vault();
    Read read = SqlReader.read(piece.text(), vault);
    List<Finding> findings = RuleBook.findings(read, era);
    Row row =
        new Row(
            file,
            piece.index(),
            piece.start().line(),
            title(read.statement(), piece.kind()),
            Form.of(read.statement()),
            findings.stream().findFirst().map(Reading::worst),
            counts(findings),
            exposed(read, piece),
            searched(read, piece.text()));
    vault.wipeAll();
    return row;
  }

  /** The statement for the filter: what is secret is cut out, what looks like it is masked. */
  private static String searched(Read read, String statement) {
    StringBuilder text = new StringBuilder(statement);
    read.statement().items().stream()
        .filter(Reading::isKept)
        .flatMap(item -> read.places().of(item.slot()).stream())
        .sorted(Comparator.comparingInt(Place::start).reversed())
        .forEach(place -> text.replace(place.start(), place.end(), ""));
    return Redaction.mask(text.toString()).toLowerCase(Locale.ROOT);
  }

  private static boolean isKept(Item item) {
    return switch (item.entry()) {
      case Entry.Is(var value) -> value instanceof Secret;
      case Entry.Bad(var raw, var _) -> raw instanceof Raw.Kept;
      case Entry.Hole _, Entry.Redacted _ -> false;
    };
  }

  private static Map<Severity, Integer> counts(List<Finding> findings) {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
    return counts;
  }

  private static Row.Worst worst(Finding finding) {
    String what = Redaction.mask(finding.what());
    String words = what.endsWith(".") ? what.substring(0, what.length() - 1) : what;
    return new Row.Worst(finding.severity(), shortened(words), finding.rule().id());
  }

  /** What a statement is and what it is about, masked. */
  static String title(Statement statement, Piece.Kind kind) {
    String keyword =
        switch (kind) {
          case COPY -> "COPY";
          case UNLOAD -> "UNLOAD";
          case CREATE_LIBRARY -> "CREATE LIBRARY";
          case CREATE_EXTERNAL_SCHEMA -> "CREATE EXTERNAL SCHEMA";
          case CREATE_EXTERNAL_FUNCTION -> "CREATE EXTERNAL FUNCTION";
          case CREATE_MODEL -> "CREATE MODEL";
          case COPY_JOB -> "COPY JOB";
          case FRAGMENT -> "Fragment";
          case OTHER -> "SQL";
        };
    Optional<String> about =
        switch (statement) {
          case CreateLibrary library -> value(statement, Part.LIBRARY_NAME);
          case Neighbour neighbour -> Optional.empty();
          default -> value(statement, Part.TABLE);
        };
    return shortened(Redaction.mask(about.map(name -> keyword + " " + name).orElse(keyword)));
  }

  private static Optional<String> value(Statement statement, Part part) {
    return statement.value(part).map(value -> value.text());
  }

  private static String shortened(String text) {
    return text.length() <= LONG ? text : text.substring(0, LONG) + "…";
  }

  /** A key with its secret and its token is one thing: whoever reads the lines has it. */
  private static List<Exposed> exposed(Read read, Piece piece) {
    Optional<String> id = Optional.empty();
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (Item item : read.statement().items()) {
      boolean key = item.entry() instanceof Entry.Is(AccessKeyId _);
      if (key || isSecret(item)) {
        if (item.entry() instanceof Entry.Is(AccessKeyId found)) {
          id = id.or(() -> Optional.of(found.id()));
        }
        Optional<Place> place = read.places().of(item.slot());
        int start = piece.position(place.map(Place::start).orElse(0)).line();
        int end = piece.position(place.map(Place::end).orElse(0)).line();
        first = Math.min(first, start);
        last = Math.max(last, end);
      }
    }
    return last == 0 ? List.of() : List.of(new Exposed(id, first, last));
  }

  private static boolean isSecret(Item item) {
    return switch (item.entry()) {
      case Entry.Is(var value) -> value instanceof Secret;
      case Entry.Bad(var raw, var faults) ->
          raw instanceof Raw.Kept && item.slot().part().isAuthorization();
      case Entry.Hole hole -> false;
      case Entry.Redacted redacted -> false;
    };
  }
}
