package dev.clausewright.account.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A JSON text without secrets: nothing of what a snapshot needs is one, but an answer of AWS may
/// hold more than that. All else stays as it stands.
final class Blanked {
  private static final JsonFactory JSON = new JsonFactory();

  private Blanked() {}

  /// @throws IllegalArgumentException if it is not one JSON object; its message quotes nothing
  static String of(String json) {
    StringBuilder out = new StringBuilder(json.length() + 1);
    int copied = 0;
    try (JsonParser parser = JSON.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("a file of a snapshot is one JSON object");
      }
      int depth = 1;
      while (depth > 0) {
        JsonToken token = parser.nextToken();
        if (token == null) {
          throw new IllegalArgumentException("the JSON object ends in the middle");
        }
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (token == JsonToken.VALUE_STRING && isSecret(parser.currentName())) {
          parser.finishToken();
          int from = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
          out.append(json, copied, from).append("\"****\"");
          copied = Math.toIntExact(parser.currentLocation().getCharOffset());
        }
      }
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("something follows after the JSON object");
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("a file of a snapshot is JSON");
    }
    out.append(json, copied, json.length());
    return out.charAt(out.length() - 1) == '\n' ? out.toString() : out.append('\n').toString();
  }

  private static boolean isSecret(@Nullable String member) {
    if (member == null) {
      return false;
    }
    String name = member.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return name.endsWith("password")
        || name.endsWith("secretaccesskey")
        || name.endsWith("sessiontoken")
        || name.endsWith("secretstring")
        || name.endsWith("secretbinary")
        || name.endsWith("privatekey");
  }
}
