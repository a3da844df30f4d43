package dev.clausewright.account.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Walks through one JSON file, token by token. It stands on one value at a time; a value that
/// is not asked for is skipped. Depth and length are bounded, a member may stand only once, and
/// every fault comes with its line and column.
final class Json implements Closeable {
  /// Deeper than any policy (levels).
  static final int DEEPEST = 100;

  /// Longer than any document, percent-encoded three times over (characters).
  static final int LONGEST = 1 << 20;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST)
                  .maxNameLength(1024)
                  .build())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  /// More than any object of AWS has (members).
  private static final int MOST_MEMBERS = 1_000;

  /// More than any account has of anything (entries).
  private static final int MOST_ENTRIES = 500_000;

  /// Does something with the value that the walk stands on.
  @FunctionalInterface
  interface Visit {
    void here() throws Unreadable;
  }

  /// Does something with a named member; the walk stands on its value.
  @FunctionalInterface
  interface Member {
    void named(String name) throws Unreadable;
  }

  private final Content content;
  private final JsonParser parser;
  private final int[] skipped = new int[DEEPEST + 1];

  private Json(Content content, JsonParser parser) {
    this.content = content;
    this.parser = parser;
  }

  /// Does something with the object that a whole file is.
  @FunctionalInterface
  interface Whole<T> {
    T read(Json json) throws Unreadable;
  }

  /// Walks through a whole file, which must be one object.
  static <T> T whole(Content content, Whole<T> whole) throws Unreadable {
    try (InputStream in = new BufferedInputStream(content.stream(), 1 << 16);
        Json json = new Json(content, FACTORY.createParser(in))) {
      if (json.parser.nextToken() == null) {
        throw json.wrong("It is empty: the command that made it failed.");
      }
      T read = whole.read(json);
      if (json.parser.nextToken() != null) {
        throw json.wrong("Something follows after the end of the JSON object.");
      }
      return read;
    } catch (IOException e) {
      throw Misread.of(content, e, JsonLocation.NA);
    }
  }

  /// Visits each answer in a file: it is one, or a list of several, as `jq --slurp` makes it.
  void answers(Visit answer) throws Unreadable {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      elements(answer);
    } else {
      answer.here();
    }
  }

  /// Visits the members of the object that the walk stands on.
  void members(Member member) throws Unreadable {
    expect(JsonToken.START_OBJECT, "an object { }");
    Names names = new Names();
    while (next() != JsonToken.END_OBJECT) {
      String name = name();
      if (!names.add(name)) {
        throw wrong("The same member stands twice in one object.");
      }
      if (names.size() > MOST_MEMBERS) {
        throw wrong("No object of AWS has more than %d members.".formatted(MOST_MEMBERS));
      }
      next();
      member.named(name);
      skip();
    }
  }

  /// Reads the plain members of the object that the walk stands on, and the policy documents
  /// among them, which are not looked into; numbers, true, false count as texts, `null` as an
  /// empty one.
  Fields fields(Set<String> documents) throws Unreadable {
    return fields(documents, name -> {});
  }

  /// The same; other members that are no plain values are visited.
  Fields fields(Set<String> documents, Member other) throws Unreadable {
    return fields(Set.of(), documents, other);
  }

  /// The same; of the plain members only those wanted are read.
  ///
  /// @param wanted empty: all
  Fields fields(Set<String> wanted, Set<String> documents, Member other) throws Unreadable {
    Map<String, String> texts = new HashMap<>();
    Map<String, Passage> found = HashMap.newHashMap(documents.size());
    members(
        name -> {
          JsonToken token = parser.currentToken();
          if (documents.contains(name) && token != JsonToken.VALUE_NULL) {
            found.put(name, passage());
          } else if (token.isStructStart()) {
            other.named(name);
          } else if (wanted.isEmpty() || wanted.contains(name)) {
            texts.put(name, token == JsonToken.VALUE_NULL ? "" : plain());
          }
        });
    return new Fields(texts, found, this);
  }

  /// Visits the elements of the list that the walk stands on.
  void elements(Visit element) throws Unreadable {
    expect(JsonToken.START_ARRAY, "a list [ ]");
    int entries = 0;
    while (next() != JsonToken.END_ARRAY) {
      if (++entries > MOST_ENTRIES) {
        throw wrong("No account has more than %d of anything.".formatted(MOST_ENTRIES));
      }
      element.here();
      skip();
    }
  }

  String text() throws Unreadable {
    expect(JsonToken.VALUE_STRING, "a text");
    return plain();
  }

  private String plain() throws Unreadable {
    try {
      return parser.getText();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  boolean flag() throws Unreadable {
    if (parser.currentToken() == JsonToken.VALUE_FALSE) {
      return false;
    }
    expect(JsonToken.VALUE_TRUE, "true or false");
    return true;
  }

  boolean isText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  /// The policy document that the walk stands on, not read yet: an object or a text.
  Passage passage() throws Unreadable {
    if (!isText()) {
      expect(JsonToken.START_OBJECT, "a policy document");
    }
    long from = parser.currentTokenLocation().getByteOffset();
    if (from < 0) {
      throw wrong("The file is not written in UTF-8 or UTF-16.");
    }
    if (isText()) {
      try {
        parser.finishToken();
      } catch (IOException e) {
        throw unreadable(e);
      }
    } else {
      skip(from + LONGEST);
    }
    long length = parser.currentLocation().getByteOffset() - from;
    if (length > LONGEST) {
      throw wrong("No policy document is that long.");
    }
    return new Passage(content, from, Math.toIntExact(length));
  }

  /// A fault at the value that the walk stands on.
  Unreadable wrong(String why) {
    return Misread.of(content, "cannot be used", why, parser.currentTokenLocation());
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  private void expect(JsonToken token, String what) throws Unreadable {
    if (parser.currentToken() != token) {
      throw wrong("Here should stand " + what + ".");
    }
  }

  private JsonToken next() throws Unreadable {
    try {
      JsonToken token = parser.nextToken();
      if (token == null) {
        throw Misread.cutOff(content, parser.currentLocation());
      }
      return token;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private String name() throws Unreadable {
    try {
      return parser.currentName();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private void skip() throws Unreadable {
    if (parser.currentToken().isStructStart()) {
      skip(Long.MAX_VALUE);
    }
  }

  /// Goes to the end of the object or list that the walk stands on. Names are kept by the parser,
  /// so that they are bounded here, too: in each object, and by how far it may reach.
  ///
  /// @param last the offset behind which no policy document goes on (bytes)
  private void skip(long last) throws Unreadable {
    try {
      int depth = 0;
      skipped[0] = 0;
      while (depth >= 0) {
        JsonToken token = parser.nextToken();
        if (token == null) {
          throw Misread.cutOff(content, parser.currentLocation());
        }
        switch (token.id()) {
          case JsonTokenId.ID_FIELD_NAME -> {
            if (++skipped[depth] > MOST_MEMBERS) {
              throw wrong("No object of AWS has more than %d members.".formatted(MOST_MEMBERS));
            }
          }
          case JsonTokenId.ID_START_OBJECT, JsonTokenId.ID_START_ARRAY -> {
            skipped[++depth] = 0;
            if (last < Long.MAX_VALUE && parser.currentTokenLocation().getByteOffset() > last) {
              throw wrong("No policy document is that long.");
            }
          }
          case JsonTokenId.ID_END_OBJECT, JsonTokenId.ID_END_ARRAY -> depth--;
          default -> {}
        }
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private Unreadable unreadable(IOException e) {
    return Misread.of(content, e, parser.currentLocation());
  }
}
