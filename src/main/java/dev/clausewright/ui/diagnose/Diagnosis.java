package dev.clausewright.ui.diagnose;

import dev.clausewright.rules.Era;
import dev.clausewright.rules.Finding;
import dev.clausewright.rules.RuleBook;
import dev.clausewright.rules.Severity;
import dev.clausewright.rules.Span;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.Piece;
import dev.clausewright.sql.Place;
import dev.clausewright.sql.Read;
import dev.clausewright.sql.Script;
import dev.clausewright.sql.SqlReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What there is to say about a script. Holds places and sentences, no text of the script.
 *
 * @param passages the statements that concern authorization
 * @param others how many statements were passed over
 */
record Diagnosis(List<Passage> passages, List<Remark> remarks, int others) {
  static final Diagnosis NOTHING = new Diagnosis(List.of(), List.of(), 0);

  Diagnosis {
    passages = List.copyOf(passages);
    remarks = remarks.stream().sorted(Remark.ORDER).toList();
  }

  /**
   * Reads a script, statement by statement.
   *
   * @throws InterruptedException when nobody wants the answer any more
   */
  static Diagnosis of(String script, Era era) throws InterruptedException {
    List<Passage> passages = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    int others = 0;
    try (Stream<Piece> pieces = Script.pieces(script)) {
      for (Iterator<Piece> each = pieces.iterator(); each.hasNext(); ) {
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        Piece piece = each.next();
        if (piece.kind() == Piece.Kind.OTHER) {
          others++;
        } else {
          Passage passage = passage(piece);
          passages.add(passage);
          remarks(piece, passage, era, remarks);
        }
      }
    }
    return new Diagnosis(passages, remarks, others);
  }

  /** Reads a script; empty when nobody wants the answer any more. */
  static Optional<Diagnosis> now(String script, Era era) {
    try {
      return Optional.of(of(script, era));
    } catch (InterruptedException unwanted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** How many remarks weigh so much. */
  long count(Severity severity) {
    return remarks.stream().filter(remark -> remark.severity() == severity).count();
  }

  long safe() {
    return remarks.stream().filter(Remark::isSafe).count();
  }

  /** The statement at a place, or the last one before it. */
  Optional<Passage> at(int place) {
    Optional<Passage> last = Optional.empty();
    for (Passage passage : passages) {
      if (passage.start() > place && last.isPresent()) {
        break;
      }
      last = Optional.of(passage);
    }
    return last;
  }

  private static Passage passage(Piece piece) {
    int start = Math.toIntExact(piece.start().offset());
    return new Passage(piece.index(), piece.kind(), start, start + piece.text().length());
  }

  private static void remarks(Piece piece, Passage passage, Era era, List<Remark> into) {
    Vault vault = new Vault();
    Read read = SqlReader.read(piece.text(), vault);
    for (Finding finding : RuleBook.findings(read, era)) {
      Span span = span(finding, read);
      into.add(
          new Remark(
              passage,
              passage.start() + span.start(),
              passage.start() + span.end(),
              piece.position(span.start()).line(),
              piece.position(span.end()).line(),
              finding));
    }
    vault.wipeAll();
  }

  /** What is missing is told at the statement's first word. */
  private static Span span(Finding finding, Read read) {
    int length = read.text().length();
    Span span =
        finding
            .span()
            .or(() -> read.places().of(finding.slot()).map(Diagnosis::span))
            .orElseGet(() -> new Span(0, firstWord(read.text())));
    return new Span(Math.min(span.start(), length), Math.min(span.end(), length));
  }

  private static Span span(Place place) {
    return new Span(place.start(), place.end());
  }

  private static int firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
