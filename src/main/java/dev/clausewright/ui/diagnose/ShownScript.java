package dev.clausewright.ui.diagnose;

import dev.clausewright.secret.Redaction;
import dev.clausewright.sql.Tokens;
import dev.clausewright.ui.control.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A script line by line, coloured, with a chip in the place of every secret. */
final class ShownScript {
  private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");

  private final List<String> lines = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Tokens.State> states = new ArrayList<>();
  private final Veil veil;
  private final int above;

  private ShownScript(Veil veil, int above) {
    this.veil = veil;
    this.above = above;
  }

  /** So many lines stand above it, which are not shown. */
  static ShownScript of(String script, int above) {
    ShownScript shown = new ShownScript(Veil.of(script), above);
    Matcher breaks = BREAK.matcher(script);
    int from = 0;
    while (breaks.find()) {
      shown.add(script.substring(from, breaks.start()), from);
      from = breaks.end();
    }
    shown.add(script.substring(from), from);
    return shown;
  }

  static int breaks(String text) {
    return (int) BREAK.matcher(text).results().count();
  }

  int size() {
    return lines.size();
  }

  String line(int index) {
    return lines.get(index);
  }

  /** The line, from 0, that holds a place. */
  int lineOf(int place) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts.get(middle) <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  Difference.Side side(int index) {
    List<Piece> pieces = pieces(index);
    StringBuilder spoken = new StringBuilder();
    for (Piece piece : pieces) {
      spoken.append(
          switch (piece) {
            case Piece.Token token -> token.text();
            case Piece.Hidden hidden -> hidden.words();
            case Piece.Hole hole -> hole.words();
          });
    }
    return new Difference.Side(above + index + 1, pieces, spoken.toString());
  }

  private void add(String line, int start) {
    if (lines.isEmpty()) {
      states.add(Tokens.State.START);
    }
    lines.add(line);
    starts.add(start);
    states.add(Tokens.of(line, states.getLast()).after());
  }

  private List<Piece> pieces(int index) {
    List<Piece> pieces = new ArrayList<>();
    String line = lines.get(index);
    int start = starts.get(index);
    List<Tokens.Run> runs = Tokens.of(line, states.get(index)).runs();
    int at = 0;
    for (Veil.Range range : veil.hidden()) {
      int from = Math.clamp(range.start() - start, at, line.length());
      int to = Math.clamp(range.end() - start, from, line.length());
      if (from < to) {
        tokens(pieces, line, at, from, runs);
        pieces.add(new Piece.Hidden(range.end() - range.start() + " characters", true));
        at = to;
      }
    }
    tokens(pieces, line, at, line.length(), runs);
    return pieces;
  }

  private static void tokens(
      List<Piece> pieces, String line, int from, int to, List<Tokens.Run> runs) {
    int at = from;
    for (Tokens.Run run : runs) {
      int start = Math.clamp(run.start(), at, to);
      int end = Math.clamp(run.end(), start, to);
      token(pieces, line.substring(at, start), Piece.Ink.PLAIN);
      token(pieces, line.substring(start, end), ink(run.kind()));
      at = end;
    }
    token(pieces, line.substring(at, to), Piece.Ink.PLAIN);
  }

  /** Masked once more: what no rule knows for a secret may look like one. */
  private static void token(List<Piece> pieces, String text, Piece.Ink ink) {
    if (!text.isEmpty()) {
      pieces.add(new Piece.Token(Redaction.mask(text), ink));
    }
  }

  private static Piece.Ink ink(Tokens.Kind kind) {
    return switch (kind) {
      case KEYWORD -> Piece.Ink.KEYWORD;
      case STRING, PLACEHOLDER -> Piece.Ink.STRING;
      case NUMBER -> Piece.Ink.NUMBER;
      case COMMENT, IDENTIFIER, OTHER -> Piece.Ink.PLAIN;
    };
  }
}
