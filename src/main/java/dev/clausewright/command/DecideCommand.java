package dev.clausewright.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clausewright.account.Cloud;
import dev.clausewright.sql.Position;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Answers plain IAM questions: one from options or standard input, or a line each. */
@Command(
    name = "decide",
    description = {
      "Answers a plain IAM question: may this principal do this to that, and which statement says"
          + " so?",
      "The question comes from the options, or as a JSON object on standard input."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class)
final class DecideCommand implements Callable<Integer> {

  /** One question in options. */
  static final class Plain {
    @Option(
        names = "--principal",
        required = true,
        paramLabel = "ARN",
        description = "Role, user, session or account root, or a service name.")
    private String principal = "";

    @Option(
        names = "--action",
        required = true,
        paramLabel = "ACTION",
        description = "Such as s3:GetObject.")
    private String action = "";

    @Option(
        names = "--resource",
        required = true,
        paramLabel = "ARN",
        description = "The resource, or * for an action that names none.")
    private String resource = "";

    @Option(
        names = "--resource-account",
        paramLabel = "DIGITS",
        description = "The account that owns the resource, where its ARN does not tell.")
    private Optional<String> resourceAccount = Optional.empty();

    @Option(
        names = "--pattern",
        description = "Read * and ? in the resource as the set of all that match.")
    private boolean pattern;

    private Members members() {
      ObjectNode question = Members.JSON.createObjectNode();
      question.put("principal", principal).put("action", action).put("resource", resource);
      resourceAccount.ifPresent(account -> question.put("resourceAccount", account));
      question.put("pattern", pattern);
      return new Members(question);
    }
  }

  @ArgGroup(exclusive = false, heading = "The question:%n")
  private @Nullable Plain plain;

  @Mixin private AccountOptions account;

  /** Of these only condition keys bear on a plain question; the rest is taken as elsewhere. */
  @Mixin private StatementFacts facts = new StatementFacts();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How the answer is written (default: text).")
  private Format format = Format.text;

  @Option(
      names = "--jsonl",
      description = "Questions on standard input, one JSON object a line; one JSON answer each.")
  private boolean jsonl;

  private final Streams streams;

  DecideCommand(Streams streams, Supplier<Cloud> cloud) {
    this.streams = streams;
    this.account = new AccountOptions(cloud);
  }

  @Override
  public Integer call() throws IOException {
    try {
      Optional<Opened> opened = account.open(streams);
      try (Opened held = opened.orElse(null)) {
        Holdings holdings = held == null ? Holdings.none() : new AccountHoldings(held.account());
        Questions questions = new Questions(facts.ofRequest(), holdings);
        Exit exit =
            jsonl ? new JsonLines(streams).run(line -> line(questions, line)) : one(questions);
        return exit.code();
      }
    } catch (BadQuestion bad) {
      streams.tell(bad.text());
      return Exit.UNREADABLE.code();
    } catch (InterruptedException stopped) {
      return Exit.INTERRUPTED.code();
    }
  }

  private static String line(Questions questions, Members line) throws BadQuestion, IOException {
    return AnswerJson.line(Answer.to(questions.read(line)));
  }

  private Exit one(Questions questions) throws IOException {
    Optional<JsonNode> id = Optional.empty();
    try {
      Members members =
          plain != null
              ? plain.members()
              : Members.read(streams.in().lines().collect(Collectors.joining("\n")));
      id = members.get("id");
      Answer answer = Answer.to(questions.read(members));
      switch (format) {
        case text -> AnswerText.lines(answer).forEach(streams::answer);
        case json -> streams.answer(AnswerJson.line(answer));
      }
      return answer.exit();
    } catch (BadQuestion bad) {
      if (format == Format.json) {
        streams.answer(AnswerJson.error(id, new Position(1, 1, 0), bad));
      }
      streams.tell(bad.text());
      return Exit.UNREADABLE;
    }
  }
}
