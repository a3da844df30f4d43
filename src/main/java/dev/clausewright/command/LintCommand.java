package dev.clausewright.command;

import dev.clausewright.rules.Era;
import dev.clausewright.rules.Severity;
import dev.clausewright.sql.Piece;
import dev.clausewright.sql.Script;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads SQL files and says what is wrong with the authorization of their statements. */
@Command(
    name = "lint",
    description = {
      "Reads SQL and says what is wrong with COPY, UNLOAD, CREATE LIBRARY and their neighbours.",
      "Secrets are masked in every answer. Exit code 1: there are findings at the limit."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class)
final class LintCommand implements Callable<Integer> {
  /** How the findings are written. */
  enum Shape {
    text,
    json,
    sarif
  }

  /** What counts as objecting. */
  enum Limit {
    error,
    warning;

    boolean reached(Severity severity) {
      return switch (severity) {
        case ERROR -> true;
        case WARNING -> this == warning;
        case INFO -> false;
      };
    }
  }

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|DIR|-",
      description = "Files, folders with all SQL files below them, or - for standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif",
      description = "How the answer is written (default: text).")
  private Shape format = Shape.text;

  @Option(
      names = "--era",
      paramLabel = "2023|2025|2026",
      converter = EraConverter.class,
      description = "Which year’s documentation of AWS decides what is an error (default: 2026).")
  private Era era = Era.latest();

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning",
      description = "From which severity on the exit code is 1 (default: error).")
  private Limit limit = Limit.error;

  @Option(
      names = "--jsonl",
      description =
          "Questions on standard input, {\"id\", \"text\"} a line, with \"era\" if wanted; one JSON"
              + " answer each.")
  private boolean jsonl;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;
  private boolean objected;
  private int taken;

  LintCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (jsonl != files.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          jsonl
              ? "With --jsonl the questions come on standard input; no file is named."
              : "Name a file or a folder, or - for standard input.");
    }
    return (jsonl ? new JsonLines(streams).run(this::line) : all()).code();
  }

  private Exit all() throws IOException {
    Sources sources = Sources.of(files, streams);
    boolean broken = false;
    try (LintReport report = report()) {
      report.begin(sources);
      for (Source source : sources.readable()) {
        try {
          boolean going = Scripts.each(source, (file, piece) -> take(report, file, piece));
          if (!going) {
            return Exit.UNREADABLE;
          }
        } catch (CharacterCodingException | FileSystemException changed) {
          streams.tell(source.name() + ": It changed while it was read.");
          broken = true;
        }
      }
      report.end();
    }
    streams.out().write(format == Shape.text ? "" : "\n");
    sources.tell(streams);
    return broken || sources.isIncomplete()
        ? Exit.UNREADABLE
        : objected ? Exit.OBJECTED : Exit.GOOD;
  }

  private LintReport report() throws IOException {
    return switch (format) {
      case text -> new LintText(streams.out());
      case json -> LintJson.document(streams.out());
      case sarif -> new Sarif(streams.out());
    };
  }

  /** Goes on while somebody reads. */
  private boolean take(LintReport report, String file, Piece piece) throws IOException {
    Diagnosed diagnosed = Diagnosed.of(file, piece, era);
    objected |= diagnosed.findings().stream().anyMatch(f -> limit.reached(f.severity()));
    report.statement(diagnosed);
    taken++;
    return taken % 64 != 0 || !streams.isDeaf();
  }

  private String line(Members line) throws BadQuestion, IOException {
    line.only("a question of lint", "id", "text", "era");
    String text = line.required("text");
    Era asked = EraConverter.asked(line.text("era"), era);
    StringWriter answer = new StringWriter();
    try (LintJson report = LintJson.line(answer, line.get("id"))) {
      report.begin();
      Scripts.each(
          "-",
          Script.pieces(text),
          (file, piece) -> {
            report.statement(Diagnosed.of(file, piece, asked));
            return true;
          });
      report.end();
    }
    return answer.toString();
  }
}
