package dev.clausewright.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clausewright.account.Cloud;
import dev.clausewright.need.Place;
import dev.clausewright.need.TargetName;
import dev.clausewright.sql.Piece;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks statements against an account. */
@Command(
    name = "check",
    description = {
      "Checks COPY, UNLOAD and CREATE LIBRARY against an account: role, trust, permissions,"
          + " Region.",
      "The account is only read, and no secret of a statement is used.",
      "Exit code 1: a statement would fail. 3: whether one works is not known, and none fails."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class)
final class CheckCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|DIR|-",
      description = "Files, folders with all SQL files below them, or - for standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How the answer is written (default: text).")
  private Format format = Format.text;

  @Option(
      names = "--jsonl",
      description =
          "Questions on standard input, {\"id\", \"text\"} a line, with \"cluster\", \"namespace\""
              + " and \"facts\" if wanted; one JSON answer each.")
  private boolean jsonl;

  @Mixin private AccountOptions account;

  @Mixin private TargetOptions target = new TargetOptions();

  @Mixin private StatementFacts facts = new StatementFacts();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;

  CheckCommand(Streams streams, Supplier<Cloud> cloud) {
    this.streams = streams;
    this.account = new AccountOptions(cloud);
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
    try (Opened opened = account.required(streams)) {
      return ForAdministrator.after(() -> jsonl ? lines(opened) : all(opened), opened, streams)
          .code();
    } catch (BadQuestion bad) {
      streams.tell(bad.text());
      return Exit.UNREADABLE.code();
    } catch (InterruptedException | InterruptedIOException _) {
      streams.tell("Interrupted.");
      return Exit.INTERRUPTED.code();
    }
  }

  private Exit all(Opened opened) throws BadQuestion, IOException {
    Place place = TargetOptions.place(opened, target.named(), facts.dbUser());
    CheckFiles run = new CheckFiles(streams, opened, place, facts.facts());
    Sources sources = Sources.of(files, streams);
    return switch (format) {
      case text -> run.text(sources);
      case json -> run.json(sources);
    };
  }

  private Exit lines(Opened opened) throws BadQuestion, IOException {
    Optional<TargetName> named = target.named();
    facts.facts(); // what is wrong in the options is wrong for every line
    Checking checking = new Checking(opened);
    return new JsonLines(streams).runAbreast(line -> line(line, opened, named, checking));
  }

  private String line(Members line, Opened opened, Optional<TargetName> named, Checking checking)
      throws BadQuestion, IOException, InterruptedException {
    long begun = System.nanoTime();
    line.only("a question of check", "id", "text", "cluster", "namespace", "facts");
    String text = line.required("text");
    Optional<TargetName> own = TargetOptions.named(line.text("cluster"), line.text("namespace"));
    StatementFacts.Line known = facts.line(line);
    Place place = TargetOptions.place(opened, own.isPresent() ? own : named, known.dbUser());
    StringWriter answer = new StringWriter();
    int calls = 0;
    JsonGenerator json = CheckJson.begin(answer, Optional.of(line.get("id")), opened, place);
    for (Piece piece : Scripts.of(text)) {
      Checked checked = checking.check("-", piece, place, known.facts());
      calls += checked.progress().calls();
      json.writeRawValue(CheckJson.statement(checked));
    }
    CheckJson.end(json, calls, (System.nanoTime() - begun) / 1_000_000);
    return answer.toString();
  }
}
