package dev.clausewright.account.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Where a policy document stands in a file, read when first asked for. The command line prints
/// a document as an object, the API as a percent-encoded text, S3 and KMS as a text: what
/// counts is what stands there (iam-evaluation, "Reading policies"). A document is never
/// decoded twice.
record Passage(Content content, long from, int length) {
  private static final JsonFactory JSON = new JsonFactory();

  /// How far before a document its line is looked for (bytes).
  private static final int BEFORE = 1024;

  /// The document's text as people read it: lines count from its own first line, indentation
  /// that comes from the file around it is taken off, and a document in one long line is laid
  /// out.
  ///
  /// @throws IOException if the file was changed since it was opened
  String text() throws IOException {
    int before = (int) Math.min(from, BEFORE);
    byte[] bytes = content.bytes(from - before, before + length);
    String raw = new String(bytes, before, length, StandardCharsets.UTF_8);
    if (!raw.startsWith("\"")) {
      return Layout.lines(outdented(raw, indentation(bytes, before)));
    }
    String inner = unquoted(raw);
    return Layout.lines(startsLikeEncoded(inner) ? decoded(inner) : inner);
  }

  /// The white space with which the line of an offset begins: its length.
  private static int indentation(byte[] bytes, int offset) {
    int start = offset;
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    int end = start;
    while (end < offset && (bytes[end] == ' ' || bytes[end] == '\t')) {
      end++;
    }
    return end - start;
  }

  private static String outdented(String raw, int indentation) {
    String[] lines = raw.replace("\r\n", "\n").split("\n", -1);
    StringBuilder text = new StringBuilder(raw.length()).append(lines[0]);
    for (int i = 1; i < lines.length; i++) {
      int cut = 0;
      while (cut < indentation
          && cut < lines[i].length()
          && " \t".indexOf(lines[i].charAt(cut)) >= 0) {
        cut++;
      }
      text.append('\n').append(lines[i], cut, lines[i].length());
    }
    return text.toString();
  }

  private static String unquoted(String raw) {
    try (JsonParser parser = JSON.createParser(raw)) {
      parser.nextToken();
      return parser.getText();
    } catch (IOException e) {
      throw new IllegalStateException("the passage was read as a text before", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Passage(var file, long at, int size)
        && content == file
        && from == at
        && length == size;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(from) * 31 + length;
  }

  private static boolean startsLikeEncoded(String text) {
    return text.stripLeading().startsWith("%");
  }

  /// `%XX` only: a `+` is a plus sign here, which [java.net.URLDecoder] would make a blank.
  private static String decoded(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    int i = 0;
    while (i < text.length()) {
      int value = text.charAt(i) == '%' && i + 2 < text.length() ? hex(text, i + 1) : -1;
      if (value >= 0) {
        bytes.write(value);
        i += 3;
      } else {
        int next = text.offsetByCodePoints(i, 1);
        bytes.writeBytes(text.substring(i, next).getBytes(StandardCharsets.UTF_8));
        i = next;
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static int hex(String text, int at) {
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
