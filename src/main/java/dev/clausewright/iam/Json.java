package dev.clausewright.iam;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON document as a small tree that knows where each value stands. */
sealed interface Json {
  TextRange range();

  record Member(String name, TextRange at, Json value) {
    /** From the name to the end of the value. */
    TextRange range() {
      return new TextRange(
          at.line(), at.column(), value.range().endLine(), value.range().endColumn());
    }
  }

  record Obj(List<Member> members, TextRange range) implements Json {}

  record Arr(List<Json> items, TextRange range) implements Json {}

  record Text(String value, TextRange range) implements Json {}

  /** A number, boolean or null, as written. */
  record Bare(String value, boolean isNull, TextRange range) implements Json {}

  /** Text that is no JSON document, with the reason for people. */
  final class Broken extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    Broken(Problem problem) {
      super(problem.message());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  /** Nothing in a policy is nested deeper than this, so deeper text is refused while it is read. */
  int DEEPEST = 40;

  JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  /** Reads a whole text; a member that stands twice in one object is an error. */
  static Json read(String text) throws Broken {
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new Broken(new Problem(1, 1, "The document is empty."));
      }
      Json root = value(parser);
      if (parser.nextToken() != null) {
        throw new Broken(
            problem(parser.currentTokenLocation(), "Text follows after the document."));
      }
      return root;
    } catch (JsonProcessingException broken) {
      throw new Broken(
          problem(
              broken.getLocation(),
              "This is not valid JSON: " + why(broken.getOriginalMessage()) + "."));
    } catch (IOException impossible) {
      throw new Broken(new Problem(1, 1, "The document cannot be read."));
    }
  }

  /** Jackson's first line, without its own word on where something began. */
  private static String why(String message) {
    String first = message.lines().findFirst().orElse("");
    int source = first.indexOf("[Source");
    int note = source < 0 ? -1 : first.lastIndexOf(" (", source);
    return note < 0 ? first : first.substring(0, note);
  }

  private static Problem problem(@Nullable JsonLocation at, String message) {
    return at == null
        ? new Problem(1, 1, message)
        : new Problem(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), message);
  }

  private static Json value(JsonParser parser) throws IOException {
    JsonLocation start = parser.currentTokenLocation();
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        List<Member> members = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          TextRange at = range(parser.currentTokenLocation(), parser);
          parser.nextToken();
          members.add(new Member(name, at, value(parser)));
        }
        yield new Obj(List.copyOf(members), range(start, parser));
      }
      case START_ARRAY -> {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(parser));
        }
        yield new Arr(List.copyOf(items), range(start, parser));
      }
      case VALUE_STRING -> {
        String text = parser.getText();
        yield new Text(text, range(start, parser));
      }
      case VALUE_NULL -> new Bare("null", true, range(start, parser));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> {
        String text = parser.getText();
        yield new Bare(text, false, range(start, parser));
      }
      case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
          throw new IllegalStateException("a value cannot begin with " + parser.currentToken());
    };
  }

  private static TextRange range(JsonLocation start, JsonParser parser) throws IOException {
    parser.finishToken();
    JsonLocation end = parser.currentLocation();
    return new TextRange(
        start.getLineNr(), start.getColumnNr(), end.getLineNr(), end.getColumnNr());
  }
}
