package dev.clausewright.command;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The members of a question, read as the types that the contract gives them. */
record Members(JsonNode object) {
  static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** Jackson's own word on where something began; the place stands beside the message. */
  private static final Pattern SOURCE = Pattern.compile(" *\\([^(]*\\[Source.*");

  static Members read(String text) throws BadQuestion {
    try {
      JsonNode node = QuestionReader.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
      if (!node.isObject()) {
        throw new BadQuestion(BadQuestion.Code.WRONG_TYPE, "A question is a JSON object.");
      }
      return new Members(node);
    } catch (JsonProcessingException broken) {
      JsonLocation at = broken.getLocation();
      throw new BadQuestion(
          BadQuestion.Code.NOT_JSON,
          at == null ? 1 : Math.max(1, at.getColumnNr()),
          "This is not valid JSON: "
              + SOURCE
                  .matcher(broken.getOriginalMessage().lines().findFirst().orElse(""))
                  .replaceAll("")
              + ".");
    } catch (IOException impossible) {
      throw new BadQuestion(BadQuestion.Code.NOT_JSON, "This cannot be read.");
    }
  }

  /** Refuses a member that is none of these: a misspelled one must not be passed over. */
  void only(String where, String... names) throws BadQuestion {
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      if (!List.of(names).contains(member.getKey())) {
        throw new BadQuestion(
            BadQuestion.Code.UNKNOWN_MEMBER,
            "“%s” is no member of %s. These are: %s."
                .formatted(member.getKey(), where, String.join(", ", names)));
      }
    }
  }

  /** The member, unless it is absent or null. */
  Optional<JsonNode> get(String name) {
    return Optional.ofNullable(object.get(name)).filter(node -> !node.isNull());
  }

  Optional<String> text(String name) throws BadQuestion {
    Optional<JsonNode> node = get(name);
    if (node.isPresent() && !node.get().isTextual()) {
      throw wrong(name, "a string");
    }
    return node.map(JsonNode::textValue);
  }

  String required(String name) throws BadQuestion {
    return text(name)
        .orElseThrow(
            () ->
                new BadQuestion(
                    BadQuestion.Code.MISSING_MEMBER, "The question has no " + name + "."));
  }

  boolean flag(String name) throws BadQuestion {
    Optional<JsonNode> node = get(name);
    if (node.isPresent() && !node.get().isBoolean()) {
      throw wrong(name, "true or false");
    }
    return node.map(JsonNode::booleanValue).orElse(false);
  }

  /** A list of objects; none if the member is absent. */
  List<Members> objects(String name) throws BadQuestion {
    List<Members> objects = new ArrayList<>();
    for (JsonNode item : list(name)) {
      if (!item.isObject()) {
        throw wrong(name, "a list of objects");
      }
      objects.add(new Members(item));
    }
    return objects;
  }

  List<String> texts(String name) throws BadQuestion {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : list(name)) {
      if (!item.isTextual()) {
        throw wrong(name, "a list of strings");
      }
      texts.add(item.textValue());
    }
    return texts;
  }

  private List<JsonNode> list(String name) throws BadQuestion {
    Optional<JsonNode> node = get(name);
    if (node.isPresent() && !node.get().isArray()) {
      throw wrong(name, "a list");
    }
    List<JsonNode> items = new ArrayList<>();
    node.ifPresent(array -> array.forEach(items::add));
    return items;
  }

  /** One value as text, or several. */
  static List<String> values(String name, JsonNode node) throws BadQuestion {
    List<String> values = new ArrayList<>();
    for (JsonNode item : node.isArray() ? node : List.of(node)) {
      if (!item.isValueNode() || item.isNull()) {
        throw wrong(name, "a value or a list of values");
      }
      values.add(item.asText());
    }
    return values;
  }

  static BadQuestion wrong(String name, String wanted) {
    return new BadQuestion(BadQuestion.Code.WRONG_TYPE, name + " must be " + wanted + ".");
  }
}
