package dev.clausewright.account.training;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;

/// A file of AWS's JSON as a tree in which policy documents are texts: so each keeps its lines
/// whatever becomes of the tree around it.
final class Quoted {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> DOCUMENTS =
      Set.of("AssumeRolePolicyDocument", "PolicyDocument", "Document");

  private final String text;
  private final JsonParser parser;

  private Quoted(String text, JsonParser parser) {
    this.text = text;
    this.parser = parser;
  }

  /// @param text one JSON object
  static ObjectNode read(String text) throws IOException {
    try (JsonParser parser = JSON.getFactory().createParser(text)) {
      parser.nextToken();
      return new Quoted(text, parser).object();
    }
  }

  private ObjectNode object() throws IOException {
    ObjectNode object = JSON.createObjectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (DOCUMENTS.contains(name) && token == JsonToken.START_OBJECT) {
        object.put(name, document());
      } else {
        object.set(name, value());
      }
    }
    return object;
  }

  private JsonNode value() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> {
        ArrayNode list = JSON.createArrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(value());
        }
        yield list;
      }
      default -> JSON.readTree(parser);
    };
  }

  /// Without the indentation of the line on which it begins, as a snapshot reads it.
  private String document() throws IOException {
    int from = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
    parser.skipChildren();
    int to = Math.toIntExact(parser.currentLocation().getCharOffset());
    int start = text.lastIndexOf('\n', from) + 1;
    int indented = start;
    while (text.charAt(indented) == ' ') {
      indented++;
    }
    return text.substring(from, to).replaceAll("\n {0," + (indented - start) + "}", "\n");
  }
}
