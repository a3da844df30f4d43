package dev.clausewright.command;

import com.fasterxml.jackson.databind.JsonNode;
import dev.clausewright.account.Cloud;
import dev.clausewright.need.Place;
import dev.clausewright.need.TargetName;
import dev.clausewright.sql.Piece;
import java.io.IOException;
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

/** Ranks the roles or users of an account for one statement. */
@Command(
    name = "roles",
    description = {
      "Which role could do this? Ranks every role of an account for one statement, whatever"
          + " authorization the statement has now: works now, once attached, through a chain, lacks"
          + " permissions, trusts somebody else, not known.",
      "A statement that is not finished is answered, too: what is wrong or missing in it.",
      "Exit code 0: one could. 1: none could. 3: none surely could, and of some it is not known,"
          + " or time ran out."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class)
final class RolesCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|-",
      description = "A file with one statement, or - for standard input.")
  private Optional<String> file = Optional.empty();

  @Option(names = "--users", description = "Users in the place of roles: whose keys would do?")
  private boolean users;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Only the best N (default: all of them).")
  private int limit = Integer.MAX_VALUE;

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

  RolesCommand(Streams streams, Supplier<Cloud> cloud) {
    this.streams = streams;
    this.account = new AccountOptions(cloud);
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
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit takes a number from 1.");
    }
    try (Opened opened = account.required(streams)) {
      return ForAdministrator.after(() -> asked(opened), opened, streams).code();
    } catch (BadQuestion bad) {
      streams.tell(bad.text());
      return Exit.UNREADABLE.code();
    } catch (InterruptedException _) {
      streams.tell("Interrupted.");
      return Exit.INTERRUPTED.code();
    }
  }

  private Exit asked(Opened opened) throws BadQuestion, IOException, InterruptedException {
    Optional<TargetName> named = target.named();
    facts.facts(); // what is wrong in the options is wrong for every line
    return jsonl
        ? new JsonLines(streams).run(line -> line(line, opened, named))
        : one(file.orElseThrow(), opened, named);
  }

  private Exit one(String name, Opened opened, Optional<TargetName> named)
      throws BadQuestion, IOException, InterruptedException {
    Optional<Source> source = Sources.one(name, streams);
    if (source.isEmpty()) {
      return Exit.UNREADABLE;
    }
    List<Piece> pieces = new ArrayList<>();
    Scripts.each(
        source.get(),
        (file, piece) -> {
          pieces.add(piece);
          return pieces.size() < 2;
        });
    Place place = TargetOptions.place(opened, named, facts.dbUser());
    Rankable.Result result = new Rankable(opened, users).rank(only(pieces), place, facts.facts());
    if (result.found().timedOut()) {
      streams.tell("Time ran out (--timeout) before all were judged.");
    }
    switch (format) {
      case text -> {
        streams.answer("On " + CheckText.where(opened, place) + ":");
        RolesText.lines(result, place, limit).forEach(streams::answer);
      }
      case json -> streams.answer(RolesJson.line(Optional.empty(), opened, place, result, limit));
    }
    return result.exit();
  }

  private String line(Members line, Opened opened, Optional<TargetName> named)
      throws BadQuestion, IOException, InterruptedException {
    line.only("a question of roles", "id", "text", "cluster", "namespace", "facts");
    Optional<JsonNode> id = line.get("id");
    Piece piece = only(Scripts.of(line.required("text")));
    Optional<TargetName> own = TargetOptions.named(line.text("cluster"), line.text("namespace"));
    StatementFacts.Line known = facts.line(line);
    Place place = TargetOptions.place(opened, own.isPresent() ? own : named, known.dbUser());
    Rankable.Result result = new Rankable(opened, users).rank(piece, place, known.facts());
    return RolesJson.line(Optional.of(id), opened, place, result, limit);
  }

  /** The question is about one statement; two may want different roles. */
  private static Piece only(List<Piece> pieces) throws BadQuestion {
    if (pieces.size() == 1) {
      return pieces.getFirst();
    }
    throw new BadQuestion(
        BadQuestion.Code.BAD_VALUE,
        pieces.isEmpty()
            ? "There is no COPY, UNLOAD or CREATE LIBRARY."
            : ("There is more than one statement, the second in line %d. Hand over one at a time: a"
                    + " file with it alone, or - and standard input.")
                .formatted(pieces.get(1).start().line()));
  }
}
