package dev.clausewright.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a question as a tree in which policy documents stay text: the same document stands in line
 * after line, so that it is read once and then known by its text. What is wrong inside a document
 * is told as its problem, not as one of the line.
 */
final class QuestionReader {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Set<String> DOCUMENTS = Set.of("policy", "sessionPolicy", "resourcePolicy");

  private final String text;
  private final JsonParser parser;

  private QuestionReader(String text, JsonParser parser) {
    this.text = text;
    this.parser = parser;
  }

  /** Reads a whole text; of a member that stands twice, or of text behind the end, it complains. */
  static JsonNode read(String text) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        throw new JsonParseException(parser, "there is nothing");
      }
      JsonNode root = new QuestionReader(text, parser).value();
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "text follows after the question");
      }
      return root;
    }
  }

  /** The id of a question that is no whole JSON, if it stands before what is wrong. */
  static Optional<JsonNode> id(String text) {
    Optional<JsonNode> id = Optional.empty();
    try (JsonParser parser = FACTORY.createParser(text)) {
      QuestionReader reader = new QuestionReader(text, parser);
      boolean object = parser.nextToken() == JsonToken.START_OBJECT;
      while (object && parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = parser.currentName().equals("id");
        parser.nextToken();
        if (wanted) {
          id = Optional.of(reader.value());
        } else {
          parser.skipChildren();
        }
      }
    } catch (IOException broken) {
      return id;
    }
    return id;
  }

  private JsonNode value() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> {
        ArrayNode list = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(value());
        }
        yield list;
      }
      case VALUE_STRING -> NODES.textNode(parser.getText());
      case VALUE_NUMBER_INT ->
          switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            case BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL ->
                NODES.numberNode(parser.getBigIntegerValue());
          };
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw new JsonParseException(parser, "a value is missing");
    };
  }

  private ObjectNode object() throws IOException {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      if (object.has(name)) {
        throw new JsonParseException(parser, "Duplicate field '" + name + "'");
      }
      boolean document = parser.nextToken() == JsonToken.START_OBJECT && DOCUMENTS.contains(name);
      object.set(name, document ? document() : value());
    }
    return object;
  }

  private JsonNode document() throws IOException {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    parser.skipChildren();
    int end = (int) parser.currentLocation().getCharOffset();
    return NODES.rawValueNode(new RawValue(text.substring(start, end)));
  }
}
