package dev.clausewright.account.snapshot;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One file in memory, always as UTF-8 without a byte order mark. PowerShell writes what a
/// command prints as UTF-16, so that is turned round here.
final class Content {
  private final String name;
  private final byte[] utf8;

  private Content(String name, byte[] utf8) {
    this.name = name;
    this.utf8 = utf8;
  }

  static Content of(String name, byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Content(name, Arrays.copyOfRange(bytes, 3, bytes.length));
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return turned(name, bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return turned(name, bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (starts(bytes, '{', 0)) {
      return turned(name, bytes, 0, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0, '{')) {
      return turned(name, bytes, 0, StandardCharsets.UTF_16BE);
    }
    return new Content(name, bytes);
  }

  private static Content turned(String name, byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return new Content(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /// The file's path within its snapshot, for messages.
  String name() {
    return name;
  }

  byte[] utf8() {
    return utf8;
  }

  boolean isBlank() {
    for (byte b : utf8) {
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  String slice(int from, int to) {
    return new String(utf8, from, to - from, StandardCharsets.UTF_8);
  }

  /// The white space with which the line of an offset begins: its length.
  int indentation(int offset) {
    int start = offset;
    while (start > 0 && utf8[start - 1] != '\n') {
      start--;
    }
    int end = start;
    while (end < offset && (utf8[end] == ' ' || utf8[end] == '\t')) {
      end++;
    }
    return end - start;
  }
}
