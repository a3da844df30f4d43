package dev.clausewright.iam;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The forms in which AWS hands out a document: the command line prints objects, the API strings
 * that are percent-encoded (RFC 3986). A raw plus sign stays one, and nothing is decoded twice.
 */
final class PolicyEncoding {
  private PolicyEncoding() {}

  static PolicyReading read(JsonNode printed) {
    if (printed.isTextual()) {
      return read(printed.textValue());
    }
    try {
      return PolicyReader.read(PolicyLayout.WRITER.writeValueAsString(printed));
    } catch (JsonProcessingException impossible) {
      return invalid("The document cannot be printed as JSON.");
    }
  }

  static PolicyReading readObject(String json) {
    StringWriter text = new StringWriter(json.length() * 2);
    try (JsonParser from = PolicyLayout.WRITER.getFactory().createParser(json);
        JsonGenerator to = PolicyLayout.WRITER.createGenerator(text)) {
      from.nextToken();
      to.copyCurrentStructure(from);
    } catch (IOException broken) {
      return PolicyReader.read(json);
    }
    return PolicyReader.read(text.toString());
  }

  static PolicyReading read(String text) {
    String start = text.stripLeading();
    if (!start.regionMatches(true, 0, "%7B", 0, 3)) {
      return PolicyReader.read(text);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < start.length(); i++) {
      char c = start.charAt(i);
      if (c == '%') {
        int high = i + 2 < start.length() ? Character.digit(start.charAt(i + 1), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(start.charAt(i + 2), 16);
        if (low < 0) {
          return invalid(
              "The percent-encoding of the document is broken at character " + (i + 1) + ".");
        }
        bytes.write(high * 16 + low);
        i += 2;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return PolicyReader.read(bytes.toString(StandardCharsets.UTF_8));
  }

  private static PolicyReading invalid(String message) {
    return new PolicyReading.Invalid(List.of(new Problem(1, 1, message)));
  }
}
