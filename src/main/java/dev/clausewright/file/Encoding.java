package dev.clausewright.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How the characters of a file are written as bytes, its byte order mark included. */
public enum Encoding {
  UTF_8("UTF-8", StandardCharsets.UTF_8, ""),
  UTF_8_MARKED("UTF-8", StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
  UTF_16_LE("UTF-16", StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
  UTF_16_BE("UTF-16", StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
  WINDOWS("windows-1252", Charset.forName("windows-1252"), ""),
  /** Where windows-1252 has no character for a byte; every byte has one here. */
  LATIN("ISO 8859-1", StandardCharsets.ISO_8859_1, "");

  private static final int[] NOT_IN_WINDOWS = {0x81, 0x8D, 0x8F, 0x90, 0x9D};

  private final String title;
  private final Charset charset;

  /** Its byte order mark, a character a byte. */
  private final String mark;

  Encoding(String title, Charset charset, String mark) {
    this.title = title;
    this.charset = charset;
    this.mark = mark;
  }

  /** What a person calls it. */
  public String title() {
    return title;
  }

  /**
   * The bytes of a text, after the mark.
   *
   * @throws CharacterCodingException when the text has a character that this encoding has not
   */
  byte[] bytes(String text) throws CharacterCodingException {
    ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
    byte[] first = mark.getBytes(StandardCharsets.ISO_8859_1);
    byte[] bytes = Arrays.copyOf(first, first.length + encoded.remaining());
    encoded.get(bytes, first.length, encoded.remaining());
    return bytes;
  }

  private String text(byte[] bytes) throws CharacterCodingException {
    return charset
        .newDecoder()
        .decode(ByteBuffer.wrap(bytes, mark.length(), bytes.length - mark.length()))
        .toString();
  }

  private boolean marks(byte[] bytes) {
    return !mark.isEmpty()
        && bytes.length >= mark.length()
        && new String(bytes, 0, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
  }

  /** A text and how it was written. */
  record Decoded(String text, Encoding encoding) {
    /** Says nothing of the text: it may hold secrets. */
    @Override
    public String toString() {
      return "Decoded[" + encoding + "]";
    }
  }

  /**
   * The text that comes out as the same bytes again.
   *
   * @throws TextFile.Refused when the bytes are no text
   */
  static Decoded read(byte[] bytes) throws TextFile.Refused {
    try {
      for (Encoding marked : new Encoding[] {UTF_8_MARKED, UTF_16_LE, UTF_16_BE}) {
        if (marked.marks(bytes)) {
          return new Decoded(marked.text(bytes), marked);
        }
      }
      for (byte b : bytes) {
        if (b == 0) {
          throw new TextFile.Refused("not a text file");
        }
      }
    } catch (CharacterCodingException broken) {
      throw new TextFile.Refused("not a text file: its byte order mark promises another encoding");
    }
    try {
      return new Decoded(UTF_8.text(bytes), UTF_8);
    } catch (CharacterCodingException notUtf8) {
      Encoding single = isWindows(bytes) ? WINDOWS : LATIN;
      return new Decoded(new String(bytes, single.charset), single);
    }
  }

  private static boolean isWindows(byte[] bytes) {
    for (byte b : bytes) {
      for (int missing : NOT_IN_WINDOWS) {
        if ((b & 0xFF) == missing) {
          return false;
        }
      }
    }
    return true;
  }
}
