package dev.clausewright.ui.diagnose;

import dev.clausewright.rules.Era;
import dev.clausewright.rules.Finding;
import dev.clausewright.rules.RuleBook;
import dev.clausewright.rules.Span;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.Piece;
import dev.clausewright.sql.Place;
import dev.clausewright.sql.Read;
import dev.clausewright.sql.Script;
import dev.clausewright.sql.SqlReader;
import dev.clausewright.ui.diagnose.editor.Snapshot;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a script stretch by stretch. After an edit, only from shortly before it until a statement
 * begins where one began before; what a stretch was read from is known, so nothing is guessed.
 */
final class Stretches {
  private static final int CHUNK = 1 << 12;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Snapshot text;
  private final Era era;
  private final List<Stretch> read = new ArrayList<>();

  private Stretches(Snapshot text, Era era) {
    this.text = text;
    this.era = era;
  }

  /** All of a script. */
  static List<Stretch> of(Snapshot text, Era era) throws InterruptedException {
    Stretches all = new Stretches(text, era);
    all.from(new Stretch.Move(0, 0, 0), new Before(List.of(), 0, 0));
    return all.read;
  }

  /** A script of which an earlier state was read, in the same era. */
  static List<Stretch> again(
      Snapshot text, Era era, List<Stretch> stretches, Snapshot.Change change)
      throws InterruptedException {
    int first = firstTouched(stretches, change.from());
    Stretches all = new Stretches(text, era);
    all.read.addAll(stretches.subList(0, first));
    Stretch.Move start =
        first == 0
            ? new Stretch.Move(0, 0, 0)
            : new Stretch.Move(
                stretches.get(first).start(),
                stretches.get(first).line() - 1,
                stretches.get(first).index() - 1);
    all.from(
        start,
        new Before(stretches.subList(first, stretches.size()), change.now(), change.longer()));
    return all.read;
  }

  /** One before the first that was read from text that changed: what lies between may have. */
  private static int firstTouched(List<Stretch> stretches, int from) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).seen() > from) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return Math.max(0, low - 1);
  }

  /** What was read earlier, to be taken over where a statement begins as it did. */
  private static final class Before {
    private final List<Stretch> stretches;
    private final int from;
    private final int longer;
    private int next;

    /** Text from this place on stood so many units further up. */
    Before(List<Stretch> stretches, int from, int longer) {
      this.stretches = stretches;
      this.from = from;
      this.longer = longer;
    }

    Optional<List<Stretch>> beginning(int start) {
      if (start < from) {
        return Optional.empty();
      }
      while (next < stretches.size() && stretches.get(next).start() + longer < start) {
        next++;
      }
      return next < stretches.size() && stretches.get(next).start() + longer == start
          ? Optional.of(stretches.subList(next, stretches.size()))
          : Optional.empty();
    }
  }

  private void from(Stretch.Move start, Before before) throws InterruptedException {
    Counted reader = new Counted(text.reader(start.units()), start.units());
    int marked = text.text(start.units(), start.units() + 1).indexOf(BYTE_ORDER_MARK) + 1;
    try (Stream<Piece> pieces = Script.pieces(reader)) {
      for (Iterator<Piece> each = pieces.iterator(); each.hasNext(); ) {
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        Piece piece = each.next();
        int at = Math.toIntExact(piece.start().offset()) + start.units() + marked;
        int line = piece.start().line() + start.lines();
        int index = piece.index() + start.statements();
        Optional<List<Stretch>> same = before.beginning(at);
        if (same.isPresent()) {
          Stretch old = same.get().getFirst();
          Stretch.Move move =
              new Stretch.Move(at - old.start(), line - old.line(), index - old.index());
          same.get().forEach(stretch -> read.add(stretch.moved(move)));
          return;
        }
        if (piece.kind() == Piece.Kind.OTHER) {
          other(at, line, index, reader.given());
        } else {
          add(piece, new Passage(index, piece.kind(), at, at + piece.text().length()), reader);
        }
      }
    }
  }

  /** Other SQL is joined while it is short: it may be most of the script. */
  private void other(int at, int line, int index, int seen) {
    Optional<Stretch> last =
        read.isEmpty()
            ? Optional.empty()
            : Optional.of(read.getLast())
                .filter(one -> one.passage().isEmpty() && at - one.start() < CHUNK);
    if (last.isPresent()) {
      read.removeLast();
    }
    Stretch begun =
        last.orElseGet(() -> new Stretch(at, line, index, 0, seen, Optional.empty(), List.of()));
    read.add(
        new Stretch(
            begun.start(),
            begun.line(),
            begun.index(),
            begun.count() + 1,
            seen,
            Optional.empty(),
            List.of()));
  }

  private void add(Piece piece, Passage passage, Counted reader) {
    Vault vault = new Vault();
    Read statement = SqlReader.read(piece.text(), vault);
    int line = text.lineOf(passage.start());
    List<Remark> remarks = new ArrayList<>();
    for (Finding finding : RuleBook.findings(statement, era)) {
      Span span = span(finding, statement);
      int start = passage.start() + span.start();
      int end = passage.start() + span.end();
      remarks.add(new Remark(passage, start, end, text.lineOf(start), text.lineOf(end), finding));
    }
    vault.wipeAll();
    read.add(
        new Stretch(
            passage.start(),
            line,
            passage.index(),
            1,
            reader.given(),
            Optional.of(passage),
            remarks));
  }

  /** What is missing is told at the statement's first word. */
  private static Span span(Finding finding, Read read) {
    int length = read.text().length();
    Span span =
        finding
            .span()
            .or(() -> read.places().of(finding.slot()).map(Stretches::span))
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

  /** Hands out a little at a time and knows up to where. */
  private static final class Counted extends FilterReader {
    private int given;

    Counted(Reader in, int from) {
      super(in);
      given = from;
    }

    int given() {
      return given;
    }

    @Override
    public int read(char[] into, int offset, int count) throws IOException {
      int some = super.read(into, offset, Math.min(count, CHUNK));
      given = some < 0 ? Stretch.TO_THE_END : given + some;
      return some;
    }
  }
}
