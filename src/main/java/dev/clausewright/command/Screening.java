package dev.clausewright.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Whether a file is text that can be read as SQL. */
sealed interface Screening {
  long MOST_BYTES = 50L * 1024 * 1024;

  record Text() implements Screening {}

  record Skipped(String why) implements Screening {}

  record Unreadable(String message) implements Screening {}

  /** Reads the whole stream once, in the memory of one buffer. */
  static Screening of(InputStream in) throws IOException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    byte[] bytes = new byte[1 << 16];
    CharBuffer characters = CharBuffer.allocate(1 << 16);
    long total = 0;
    long malformed = -1;
    int kept = 0;
    for (int read = in.read(bytes, kept, bytes.length - kept);
        read >= 0;
        read = in.read(bytes, kept, bytes.length - kept)) {
      for (int i = kept; i < kept + read; i++) {
        if (bytes[i] == 0) {
          return new Skipped("It holds NUL bytes, so it is no text in UTF-8.");
        }
      }
      if (total + kept + read > MOST_BYTES) {
        return tooLarge();
      }
      if (malformed < 0) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, kept + read);
        CoderResult result = decoder.decode(buffer, characters.clear(), false);
        total += buffer.position();
        if (result.isError()) {
          malformed = total;
        }
        kept = buffer.remaining();
        System.arraycopy(bytes, buffer.position(), bytes, 0, kept);
      }
      if (malformed >= 0) {
        total += kept;
        kept = 0;
      }
    }
    if (malformed >= 0 || kept > 0) {
      long at = malformed >= 0 ? malformed : total;
      return new Unreadable("It is not valid UTF-8: the byte at " + at + " begins no character.");
    }
    return new Text();
  }

  static Screening tooLarge() {
    return new Skipped("It is larger than 50 MB.");
  }
}
