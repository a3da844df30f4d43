package dev.clausewright.ui.preview;

import dev.clausewright.ui.control.Piece;
import dev.clausewright.ui.control.Piece.Ink;
import dev.clausewright.ui.control.Piece.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours printed SQL. Knows strings, numbers and words; whether a string is open is kept. */
final class Inks {
  private static final Pattern WORD =
      Pattern.compile(
          "(?<word>[A-Za-z_][A-Za-z_0-9]*)|(?<number>\\d[\\d.]*)|(?<other>[^A-Za-z_\\d]+)");

  private boolean inString;

  boolean inString() {
    return inString;
  }

  void closeString() {
    inString = false;
  }

  /** Text outside any slot: keywords, punctuation, the quotes of strings. */
  List<Piece> code(String text, Optional<Mark> mark) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\'') {
        int cut = inString ? i + 1 : i;
        add(pieces, text.substring(from, cut), mark);
        from = cut;
        inString = !inString;
      }
    }
    add(pieces, text.substring(from), mark);
    return pieces;
  }

  private void add(List<Piece> pieces, String part, Optional<Mark> mark) {
    if (inString) {
      token(pieces, part, Ink.STRING, mark);
      return;
    }
    Matcher words = WORD.matcher(part);
    while (words.find()) {
      Ink ink =
          words.group("word") != null
              ? Ink.KEYWORD
              : words.group("number") != null ? Ink.NUMBER : Ink.PLAIN;
      token(pieces, words.group(), ink, mark);
    }
  }

  /** Neighbours of one colour become one token, so that a line has few nodes. */
  static void token(List<Piece> pieces, String text, Ink ink, Optional<Mark> mark) {
    if (text.isEmpty()) {
      return;
    }
    if (!pieces.isEmpty()
        && pieces.getLast() instanceof Piece.Token(String before, Ink same, var marked)
        && marked.equals(mark)
        && (same == ink || text.isBlank())) {
      pieces.removeLast();
      pieces.add(new Piece.Token(before + text, same, mark));
    } else {
      pieces.add(new Piece.Token(text, ink, mark));
    }
  }
}
