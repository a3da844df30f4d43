package dev.clausewright.command;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of a command, in UTF-8 whatever the locale.
 *
 * @param raw the bytes of standard input, for those who do not read lines
 */
record Streams(InputStream raw, BufferedReader in, PrintWriter out, PrintWriter err) {

  static Streams of(InputStream in, OutputStream out, OutputStream err) {
    return new Streams(
        in,
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
        writer(out),
        writer(err));
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
  }

  /** A line of the answer; the end of a line is the same everywhere. */
  void answer(String line) {
    out.print(line + "\n");
  }

  /** Words for people. */
  void tell(String line) {
    err.print(line + "\n");
  }

  /** Whether nobody reads the answer any more: the rest would be worked out for nothing. */
  boolean isDeaf() {
    return out.checkError();
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
