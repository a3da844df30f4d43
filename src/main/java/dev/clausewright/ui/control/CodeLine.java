package dev.clausewright.ui.control;

import java.util.List;

/**
 * One numbered line of shown code.
 *
 * @param number from 1
 * @param pieces left to right
 * @param lit whether the focused field writes it
 * @param spoken the line as it is read aloud, without any secret
 */
public record CodeLine(int number, List<Piece> pieces, boolean lit, String spoken) {
  public CodeLine {
    pieces = List.copyOf(pieces);
  }
}
