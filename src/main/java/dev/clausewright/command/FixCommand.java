package dev.clausewright.command;

import dev.clausewright.clause.Reading;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.file.Rewritten;
import dev.clausewright.rules.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Mends the statements of a file. */
@Command(
    name = "fix",
    description = {
      "Mends what can be mended safely, and what is named, and writes the new text.",
      "The text, the difference and the replacements are the file’s own: secrets are not masked."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class)
final class FixCommand implements Callable<Integer> {
  /** What is written. */
  enum Shape {
    text,
    diff,
    json
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|-",
      description = "A file, or - for standard input.")
  private Optional<String> file = Optional.empty();

  @Option(names = "--write", description = "Replace the file; its line ends and encoding stay.")
  private boolean write;

  @Option(
      names = "--rule",
      paramLabel = "ID",
      parameterConsumer = RuleIds.class,
      description = "Also the fixes of this rule that are not evidently safe. Several may follow.")
  private List<String> rules = new ArrayList<>();

  @Option(
      names = "--to-role",
      paramLabel = "ARN|default",
      description = "Also replace keys, and what a log has blanked, by this role.")
  private Optional<String> role = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "text|diff|json",
      description = "The new text, the difference, or the edits (default: text).")
  private Optional<Shape> format = Optional.empty();

  @Option(
      names = "--jsonl",
      description =
          "Questions on standard input, {\"id\", \"text\", \"rules\", \"toRole\"} a line; one JSON"
              + " answer each.")
  private boolean jsonl;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;

  FixCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (jsonl == file.isPresent()) {
      throw usage(
          jsonl
              ? "With --jsonl the questions come on standard input; no file is named."
              : "Name a file, or - for standard input.");
    }
    if (write && (jsonl || file.filter("-"::equals).isPresent())) {
      throw usage("--write replaces a file, and standard input is none.");
    }
    Optional<RoleValue> toRole = Optional.empty();
    if (role.isPresent()) {
      Reading<RoleValue> reading = RoleValue.read(role.get());
      toRole = reading.found();
      if (toRole.isEmpty()) {
        throw usage("--to-role: " + reading.faults().getFirst().what());
      }
    }
    Wishes wishes = new Wishes(rules, toRole);
    return (jsonl
            ? new JsonLines(streams).run(line -> FixJson.line(line, wishes))
            : one(file.orElseThrow(), wishes))
        .code();
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private Exit one(String name, Wishes wishes) throws IOException {
    Optional<Source> source = Sources.one(name, streams);
    if (source.isEmpty()) {
      return Exit.UNREADABLE;
    }
    String whole = source.get().whole();
    boolean marked = whole.startsWith("\uFEFF");
    Fixed fixed = Fixed.of(name, marked ? whole.substring(1) : whole, wishes);
    String written = (marked ? "\uFEFF" : "") + fixed.text();
    if (write && !fixed.edits().isEmpty()) {
      Rewritten.replace(Path.of(name), written.getBytes(StandardCharsets.UTF_8));
    }
    Shape shape = format.orElse(Shape.text);
    switch (shape) {
      case text -> streams.out().write(write && format.isEmpty() ? "" : written);
      case diff -> streams.out().write(UnifiedDiff.of(name, fixed));
      case json -> streams.answer(FixJson.document(fixed));
    }
    boolean objected = fixed.left().stream().anyMatch(f -> f.severity() == Severity.ERROR);
    streams.tell(
        "%s: %s, %s left."
            .formatted(
                name,
                LintText.counted(fixed.edits().size(), "change"),
                LintText.counted(fixed.left().size(), "finding")));
    return objected ? Exit.OBJECTED : Exit.GOOD;
  }
}
