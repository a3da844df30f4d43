package dev.clausewright.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.util.RawValue;
import dev.clausewright.iam.Policy;
import dev.clausewright.iam.PolicyReading;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Policy documents already read, by their text, the least recently used given up first: questions
 * by the thousand bring the same few.
 */
final class Documents {
  /** Characters of text that are kept at most; what was read from them takes thirty times that. */
  static final int MOST = 1 << 18;

  /** A document's text, as an object or as a string that holds one. */
  private record Written(boolean object, String text) {}

  private final Map<Written, PolicyReading> read = new LinkedHashMap<>(64, 0.75f, true);
  private int size;

  synchronized PolicyReading read(JsonNode document) {
    if (document instanceof POJONode node && node.getPojo() instanceof RawValue raw) {
      return read(new Written(true, String.valueOf(raw.rawValue())));
    }
    return document.isTextual()
        ? read(new Written(false, document.textValue()))
        : Policy.readAny(document);
  }

  private PolicyReading read(Written written) {
    PolicyReading known = read.get(written);
    if (known != null) {
      return known;
    }
    PolicyReading reading =
        written.object() ? Policy.readObject(written.text()) : Policy.readAny(written.text());
    read.put(written, reading);
    size += written.text().length();
    var oldest = read.keySet().iterator();
    while (size > MOST && oldest.hasNext()) {
      size -= oldest.next().text().length();
      oldest.remove();
    }
    return reading;
  }
}
