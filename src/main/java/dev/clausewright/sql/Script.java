package dev.clausewright.sql;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Splits a script into its statements: at the semicolons outside of strings, quoted names,
/// comments and `$$` bodies; lines of psql that begin with a backslash are no part of any. A quote
/// that a COPY leaves open does not swallow the statements behind it.
public final class Script {
  private Script() {}

  /// The statements, one by one as they are asked for; only one is held at a time. Other SQL has no
  /// text. A byte order mark is not counted. Closing the stream closes the reader; failing to read
  /// throws an [UncheckedIOException].
  public static Stream<Piece> pieces(Reader reader) {
    Splitter splitter = new Splitter(new Window(reader));
    Spliterator<Piece> pieces =
        Spliterators.spliteratorUnknownSize(splitter, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(pieces, false).onClose(() -> close(reader));
  }

  public static Stream<Piece> pieces(String text) {
    return pieces(new StringReader(text));
  }

  private static void close(Reader reader) {
    try {
      reader.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
