package dev.clausewright.command;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.clausewright.sql.Piece;
import dev.clausewright.sql.Script;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which permissions, trust and attachment the statements of a file rest on. */
@Command(
    name = "needs",
    description = {
      "Says what the statements of a file need: permissions, trust, attached roles.",
      "No account is asked. Exit code 3: a statement is not finished, so its needs are not known."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class)
final class NeedsCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|-",
      description = "A file, or - for standard input.")
  private Optional<String> file = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How the answer is written (default: text).")
  private Format format = Format.text;

  @Option(
      names = "--jsonl",
      description = "Questions on standard input, {\"id\", \"text\"} a line; one JSON answer each.")
  private boolean jsonl;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;
  private boolean open;

  NeedsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (jsonl == file.isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          jsonl
              ? "With --jsonl the questions come on standard input; no file is named."
              : "Name a file, or - for standard input.");
    }
    return (jsonl ? new JsonLines(streams).run(NeedsCommand::line) : one(file.orElseThrow()))
        .code();
  }

  private Exit one(String name) throws IOException {
    Optional<Source> source = Sources.one(name, streams);
    if (source.isEmpty()) {
      return Exit.UNREADABLE;
    }
    switch (format) {
      case text -> Scripts.each(source.get(), this::text);
      case json -> {
        try (JsonGenerator json = begin(streams.out(), Optional.empty())) {
          Scripts.each(source.get(), (file, piece) -> add(json, file, piece));
          end(json);
        }
        streams.answer("");
      }
    }
    return open ? Exit.NOT_KNOWN : Exit.GOOD;
  }

  private boolean text(String file, Piece piece) {
    Needing needing = Needing.of(file, piece);
    open |= needing.needs().isEmpty();
    NeedsText.lines(needing).forEach(streams::answer);
    return !streams.isDeaf();
  }

  private boolean add(JsonGenerator json, String file, Piece piece) throws IOException {
    Needing needing = Needing.of(file, piece);
    open |= needing.needs().isEmpty();
    new NeedsJson(json).statement(needing);
    return true;
  }

  private static JsonGenerator begin(Writer out, Optional<Optional<JsonNode>> id)
      throws IOException {
    JsonGenerator json = Members.JSON.getFactory().createGenerator(out);
    json.setCodec(Members.JSON);
    json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
    json.configure(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM, false);
    json.writeStartObject();
    json.writeNumberField("version", 1);
    if (id.isPresent()) {
      AnswerJson.id(json, id.get());
    }
    json.writeArrayFieldStart("statements");
    return json;
  }

  private static void end(JsonGenerator json) throws IOException {
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String line(Members line) throws BadQuestion, IOException {
    line.only("a question of needs", "id", "text");
    String text = line.required("text");
    StringWriter answer = new StringWriter();
    try (JsonGenerator json = begin(answer, Optional.of(line.get("id")))) {
      Scripts.each(
          "-",
          Script.pieces(text),
          (file, piece) -> {
            new NeedsJson(json).statement(Needing.of(file, piece));
            return true;
          });
      end(json);
    }
    return answer.toString();
  }
}
