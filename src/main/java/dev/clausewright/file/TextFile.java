package dev.clausewright.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which file a text was read from or written to, and what stood in it then. Everything here may
 * block.
 *
 * @param digest of all its bytes, to tell whether somebody else has changed it since
 */
public record TextFile(Path path, Encoding encoding, String digest) {
  /** Longer files are not read: no script of statements is as long. */
  static final long MOST = 50L * 1024 * 1024;

  /** A file that is not read, and why; the words are shown to a person. */
  public static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    Refused(String why) {
      super(why);
    }
  }

  /** A text and the file it came from. */
  public record Read(String text, TextFile file) {
    /** Says nothing of the text: it may hold secrets. */
    @Override
    public String toString() {
      return "Read[" + file + "]";
    }
  }

  /**
   * Reads a file; a byte order mark is no part of the text.
   *
   * @throws Refused when it is too long or no text
   * @throws IOException when it cannot be read
   */
  public static Read read(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new Refused("a folder");
    }
    if (!Files.isRegularFile(path) && Files.exists(path)) {
      throw new Refused("no file with text");
    }
    if (Files.size(path) > MOST) {
      throw new Refused("over 50 MB");
    }
    byte[] bytes = Files.readAllBytes(path);
    Encoding.Decoded decoded = Encoding.read(bytes);
    return new Read(decoded.text(), new TextFile(path, decoded.encoding(), digest(bytes)));
  }

  /** Whether nobody has changed the file since; one that is gone has changed for nobody. */
  public boolean isAsItWas() throws IOException {
    try {
      return digest(Files.readAllBytes(path)).equals(digest);
    } catch (NoSuchFileException gone) {
      return true;
    }
  }

  /**
   * Replaces the file's text as a whole, in its own encoding, and tells what stands there now.
   *
   * @throws CharacterCodingException when the text has a character that the encoding has not
   * @throws IOException when it cannot be written; then the old text still stands there
   */
  public TextFile replace(String text) throws IOException {
    byte[] bytes = encoding.bytes(text);
    Rewritten.replace(path, bytes);
    return new TextFile(path, encoding, digest(bytes));
  }

  /** Writes a text to a file that may be there or not, as UTF-8. */
  public static TextFile write(Path path, String text) throws IOException {
    return new TextFile(path, Encoding.UTF_8, "").replace(text);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
