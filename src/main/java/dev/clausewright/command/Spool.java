package dev.clausewright.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps a part of an answer that is worked out before its turn, in memory while it is small, then
 * in a file that only its owner may read. Holds answers, never texts: secrets are masked already.
 */
final class Spool extends OutputStream {
  private static final int MOST_IN_MEMORY = 4 * 1024 * 1024;

  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private Optional<Path> file = Optional.empty();
  private OutputStream to = memory;

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (file.isEmpty() && memory.size() + length > MOST_IN_MEMORY) {
      Path made = Files.createTempFile("clausewright", ".json");
      file = Optional.of(made);
      to = Files.newOutputStream(made);
      memory.writeTo(to);
      memory.reset();
    }
    to.write(bytes, offset, length);
  }

  /** Hands over all that was written, once. */
  void into(Writer answer) throws IOException {
    to.flush();
    if (file.isEmpty()) {
      answer.write(memory.toString(StandardCharsets.UTF_8));
      return;
    }
    to.close();
    try (InputStream in = Files.newInputStream(file.get());
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      reader.transferTo(answer);
    }
  }

  @Override
  public void close() throws IOException {
    to.close();
    if (file.isPresent()) {
      Files.deleteIfExists(file.get());
    }
  }
}
