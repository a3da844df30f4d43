package dev.clausewright.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A text to read: a file, or standard input. */
final class Source {
  /** Opens the bytes; more than once. */
  @FunctionalInterface
  private interface Opening {
    InputStream open() throws IOException;
  }

  private final String name;
  private final boolean named;
  private Opening opening;

  private Source(String name, boolean named, Opening opening) {
    this.name = name;
    this.named = named;
    this.opening = opening;
  }

  /**
   * @param named whether a person asked for this file, and not for a folder around it
   */
  static Source file(String name, Path path, boolean named) {
    return new Source(name, named, () -> Files.newInputStream(path));
  }

  /** Standard input can be read once: it is kept, up to the largest size that is read. */
  static Source standardInput(InputStream in) {
    return new Source("-", true, () -> in);
  }

  String name() {
    return name;
  }

  boolean isNamed() {
    return named;
  }

  Screening screen() {
    try {
      if (name.equals("-")) {
        InputStream in = opening.open();
        byte[] all = in.readNBytes((int) Screening.MOST_BYTES + 1);
        if (all.length > Screening.MOST_BYTES) {
          return Screening.tooLarge();
        }
        opening = () -> new ByteArrayInputStream(all);
      }
      try (InputStream in = opening.open()) {
        return Screening.of(in);
      }
    } catch (NoSuchFileException missing) {
      return new Screening.Unreadable("There is no such file.");
    } catch (AccessDeniedException denied) {
      return new Screening.Unreadable("It may not be read.");
    } catch (IOException failed) {
      return new Screening.Unreadable("It cannot be read.");
    }
  }

  /** The characters, a byte order mark included; bytes that are no UTF-8 throw. */
  Reader open() throws IOException {
    return new InputStreamReader(
        opening.open(),
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** All characters at once, a byte order mark included. */
  String whole() throws IOException {
    try (InputStream in = opening.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
