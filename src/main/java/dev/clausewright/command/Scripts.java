package dev.clausewright.command;

import dev.clausewright.sql.Piece;
import dev.clausewright.sql.Script;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Goes through the statements of files that concern us, one at a time. */
final class Scripts {
  private Scripts() {}

  /** Takes one statement. */
  @FunctionalInterface
  interface Taking {
    /** Whether to go on. */
    boolean take(String file, Piece piece) throws IOException;
  }

  /** Whether all were taken. Other SQL is passed over. */
  static boolean each(Source source, Taking taking) throws IOException {
    try (Reader reader = source.open();
        Stream<Piece> pieces = Script.pieces(reader)) {
      return each(source.name(), pieces, taking);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  /** Those of a text that is at hand as a whole. */
  static List<Piece> of(String text) {
    try (Stream<Piece> pieces = Script.pieces(text)) {
      return pieces.filter(piece -> piece.kind() != Piece.Kind.OTHER).toList();
    }
  }

  static boolean each(String file, Stream<Piece> pieces, Taking taking) throws IOException {
    Iterator<Piece> each = pieces.iterator();
    while (each.hasNext()) {
      Piece piece = each.next();
      if (piece.kind() != Piece.Kind.OTHER && !taking.take(file, piece)) {
        return false;
      }
    }
    return true;
  }
}
