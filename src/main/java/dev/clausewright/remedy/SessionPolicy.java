package dev.clausewright.remedy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.clausewright.need.Ask;

/// The least policy of a statement as a session policy: temporary keys that carry it open nothing
/// else, should they leak.
///
/// @param text without any blanks, since each counts
public record SessionPolicy(String text) {
  /// In characters.
  public static final int LONGEST = 2048;

  private static final ObjectMapper JSON = new ObjectMapper();

  public static SessionPolicy of(Ask ask) {
    try {
      return new SessionPolicy(JSON.readTree(MinimalPolicy.of(ask)).toString());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("our own policies are JSON", e);
    }
  }

  /// STS takes no more.
  public boolean fits() {
    return text.length() <= LONGEST;
  }
}
