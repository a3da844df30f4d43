package dev.clausewright.check;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.clausewright.clause.RuleId;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands in a manifest or a JSONPaths file: JSON in UTF-8, neither compressed nor encrypted
 * (X-49).
 */
sealed interface SmallFile {
  /** Larger than any of them is worth reading (bytes). */
  int MOST = 4 << 20;

  /** It can be read. */
  record Legible(JsonNode json) implements SmallFile {}

  /**
   * The server will not be able to read it.
   *
   * @param what a sentence
   * @param why what to do
   */
  record Defect(RuleId rule, String what, String why) implements SmallFile {}

  /**
   * Reads the bytes.
   *
   * @param sort "manifest" or "JSONPaths file"
   */
  static SmallFile of(byte[] bytes, String sort) {
    Optional<String> compression = compression(bytes);
    if (compression.isPresent()) {
      return new Defect(
          new RuleId("X-49"),
          "The %s is compressed with %s.".formatted(sort, compression.get()),
          "Redshift reads it as plain text: store it uncompressed.");
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new Defect(
          new RuleId("X-49"),
          "The %s is not UTF-8 text.".formatted(sort),
          "It may be encrypted by the client, or written in another encoding; both are refused.");
    }
    try {
      return new Legible(new ObjectMapper().readTree(text));
    } catch (JsonProcessingException e) {
      return new Defect(new RuleId("E-15"), notJson(sort, e.getLocation()), smart(text));
    }
  }

  private static String notJson(String sort, JsonLocation at) {
    return String.format(
        Locale.ROOT,
        "The %s is no correct JSON: line %d, column %d.",
        sort,
        at.getLineNr(),
        at.getColumnNr());
  }

  private static String smart(String text) {
    return text.indexOf('“') >= 0 || text.indexOf('”') >= 0
        ? "It has smart quotes; JSON takes straight ones only (L-10)."
        : "Mend it, or name the right file.";
  }

  private static Optional<String> compression(byte[] bytes) {
    if (starts(bytes, 0x1F, 0x8B)) {
      return Optional.of("gzip");
    }
    if (starts(bytes, 'B', 'Z', 'h')) {
      return Optional.of("bzip2");
    }
    if (starts(bytes, 0x28, 0xB5, 0x2F, 0xFD)) {
      return Optional.of("zstd");
    }
    return starts(bytes, 0x89, 'L', 'Z', 'O') ? Optional.of("lzop") : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
