package dev.clausewright.ui.preview;

import dev.clausewright.ui.control.CodeLine;
import dev.clausewright.ui.control.Piece;
import dev.clausewright.ui.control.Piece.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A policy document as it is shown, with what it is for.
 *
 * @param title "The least this statement needs"
 * @param words to whom it is to be given, and what it allows
 */
public record PolicyText(List<CodeLine> lines, String title, String words) {
  private static final Pattern PARTS =
      Pattern.compile("(?<name>\"[^\"]*\"(?=\\s*:))|(?<text>\"[^\"]*\")|(?<rest>[^\"]+)");

  /** Before there is anything to derive one from. */
  public static final PolicyText NONE =
      new PolicyText(
          List.of(),
          "No policy yet",
          "Say what to load and who may reach it: the least policy is shown here then.");

  public PolicyText {
    lines = List.copyOf(lines);
  }

  /** Colours JSON line by line. */
  public static PolicyText of(String json, String title, String words) {
    List<CodeLine> lines = new ArrayList<>();
    for (String line : json.stripTrailing().split("\n", -1)) {
      lines.add(new CodeLine(lines.size() + 1, pieces(line), false, line));
    }
    return new PolicyText(lines, title, words);
  }

  private static List<Piece> pieces(String line) {
    List<Piece> pieces = new ArrayList<>();
    Matcher parts = PARTS.matcher(line);
    while (parts.find()) {
      Ink ink =
          parts.group("name") != null
              ? Ink.NUMBER
              : parts.group("text") != null ? Ink.STRING : Ink.PLAIN;
      pieces.add(new Piece.Token(parts.group(), ink));
    }
    return pieces;
  }
}
