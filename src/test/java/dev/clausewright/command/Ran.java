package dev.clausewright.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.clausewright.account.Cloud;
import dev.clausewright.account.NoCloud;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a command answered. */
record Ran(int code, String out, String err) {
  static final ObjectMapper JSON = new ObjectMapper();

  static Ran run(String in, Object... args) {
    return run(in.getBytes(StandardCharsets.UTF_8), args);
  }

  static Ran run(byte[] in, Object... args) {
    return run(NoCloud::new, in, args);
  }

  /** With what leads to AWS itself. */
  static Ran run(Supplier<Cloud> cloud, byte[] in, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i] instanceof Path path ? path.toString() : String.valueOf(args[i]);
    }
    int code = Commands.run(words, new ByteArrayInputStream(in), out, err, cloud);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  JsonNode json() throws IOException {
    return JSON.readTree(out);
  }

  List<JsonNode> lines() throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : out.split("\n")) {
      nodes.add(JSON.readTree(line));
    }
    return nodes;
  }

  /** Each line of the answer against a schema beside the commands. */
  Ran fits(String schema) throws IOException {
    for (JsonNode answer : lines()) {
      try (InputStream in =
          Optional.ofNullable(Commands.class.getResourceAsStream("schema/" + schema + ".json"))
              .orElseThrow()) {
        assertThat(
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in)
                    .validate(answer))
            .as(answer.toString())
            .isEmpty();
      }
    }
    return this;
  }

  /** One value of each object of a list, as text. */
  static List<String> each(JsonNode list, String member) {
    List<String> values = new ArrayList<>();
    list.forEach(object -> values.add(object.path(member).asText()));
    return values;
  }

  /** {@code line:column} of a position. */
  static String at(JsonNode position) {
    return position.path("line").asText() + ":" + position.path("column").asText();
  }
}
