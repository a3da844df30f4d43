package dev.clausewright.ui.check;

import dev.clausewright.ui.control.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours one line of a policy document: names, strings, and the rest. */
final class JsonInk {
  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"(\\s*+:)?");

  private JsonInk() {}

  static List<Piece> of(String line) {
    List<Piece> pieces = new ArrayList<>();
    Matcher found = STRING.matcher(line);
    int at = 0;
    while (found.find()) {
      plain(pieces, line.substring(at, found.start()));
      boolean name = found.group(1) != null;
      int end = name ? found.start(1) : found.end();
      pieces.add(
          new Piece.Token(
              line.substring(found.start(), end), name ? Piece.Ink.NUMBER : Piece.Ink.STRING));
      at = end;
    }
    plain(pieces, line.substring(at));
    return pieces;
  }

  private static void plain(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece.Token(text, Piece.Ink.PLAIN));
    }
  }
}
