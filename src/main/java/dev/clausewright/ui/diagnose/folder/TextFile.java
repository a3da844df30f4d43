package dev.clausewright.ui.diagnose.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file, whichever encoding it is in. */
public final class TextFile {
  /** Longer files are not read: no script of statements is as long. */
  static final long MOST = 50L * 1024 * 1024;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** A file that is not read, and why; the words are shown to a person. */
  public static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    Refused(String why) {
      super(why);
    }
  }

  private TextFile() {}

  /**
   * Reads a file, without a byte order mark.
   *
   * @throws Refused when it is too long or no text
   * @throws IOException when it cannot be read
   */
  public static String read(Path file) throws IOException {
    if (Files.size(file) > MOST) {
      throw new Refused("over 50 MB");
    }
    byte[] bytes = Files.readAllBytes(file);
    if (starts(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    for (byte b : bytes) {
      if (b == 0) {
        throw new Refused("not a text file");
      }
    }
    int from = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, WINDOWS);
    }
  }

  private static boolean starts(byte[] bytes, int... with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if ((bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }
}
