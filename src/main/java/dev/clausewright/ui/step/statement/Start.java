package dev.clausewright.ui.step.statement;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.HttpsUrl;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Raw;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.SourceKind;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import dev.clausewright.draft.Draft;
import java.util.List;

/** Statements with nothing chosen yet, and what stays when another statement is chosen. */
public final class Start {
  static final String TABLE = "table";
  static final String QUERY = "query";
  static final String TARGET = "s3-location";
  static final String LIBRARY = "library-name";
  static final String ARCHIVE = "s3-location";
  static final String WEB = "https-address";

  private Start() {}

  /** A COPY from an S3 prefix, all of it open. */
  public static Statement copy() {
    return open(Verb.COPY);
  }

  /** What a window begins with. */
  public static Draft draft() {
    return Draft.begin("New statement", Verb.COPY).withStatement(copy());
  }

  static Statement open(Verb verb) {
    Statement empty = Statement.empty(verb);
    return switch (verb) {
      case COPY ->
          hole(hole(empty, Part.TABLE, TABLE), Part.SOURCE, SourceKind.S3_PREFIX.holeWord());
      case UNLOAD -> hole(hole(empty, Part.QUERY, QUERY), Part.TARGET, TARGET);
      case CREATE_LIBRARY -> hole(hole(empty, Part.LIBRARY_NAME, LIBRARY), Part.SOURCE, ARCHIVE);
    };
  }

  /**
   * Another statement with the same authorization and Region: who may reach what does not change.
   */
  static Statement choose(Statement now, Verb verb) {
    if (now.verb() == verb) {
      return now;
    }
    List<Item> kept = now.items().stream().filter(item -> stays(item.slot())).toList();
    Statement next = open(verb);
    for (Item item : kept) {
      next = next.put(item.slot(), item.entry());
    }
    return next;
  }

  /** Whether a library is fetched from the web: then nobody is asked for permission (1.4). */
  static boolean fromWeb(Statement statement) {
    return statement
        .at(Part.SOURCE)
        .filter(
            entry ->
                entry.equals(new Entry.Hole(WEB))
                    || (entry instanceof Entry.Is(HttpsUrl _))
                    || isBadWeb(entry))
        .isPresent();
  }

  /** From the web or from S3; from the web needs neither authorization nor Region. */
  static Statement library(Statement now, boolean web) {
    if (fromWeb(now) == web) {
      return now;
    }
    Statement next = now.put(Slot.of(Part.SOURCE), new Entry.Hole(web ? WEB : ARCHIVE));
    return web ? next.drop(Start::stays) : next;
  }

  private static boolean stays(Slot slot) {
    boolean region = slot.option().filter(Option.REGION::equals).isPresent();
    return slot.part().isAuthorization() || region;
  }

  private static boolean isBadWeb(Entry entry) {
    return entry instanceof Entry.Bad(Raw.Plain(String text), var _)
        && text.strip().startsWith("http");
  }

  private static Statement hole(Statement statement, Part part, String word) {
    return statement.put(Slot.of(part), new Entry.Hole(word));
  }
}
