package dev.clausewright.aws;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/// Whether two documents say the same, whatever their blanks.
final class SameDocument {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SameDocument() {}

  static boolean as(Optional<String> now, String written) {
    if (now.isEmpty()) {
      return false;
    }
    try {
      return JSON.readTree(now.get()).equals(JSON.readTree(written));
    } catch (JsonProcessingException e) {
      return now.get().strip().equals(written.strip());
    }
  }
}
