package dev.clausewright.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clausewright.rules.Catalogue;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a rule is about. */
@Command(
    name = "explain",
    description = "Says what a rule is about, how sure it is, and where that stands.",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class)
final class ExplainCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "RULE", description = "An id such as L-35.")
  private Optional<String> rule = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How the answer is written (default: text).")
  private Format format = Format.text;

  @Option(
      names = "--jsonl",
      description = "Questions on standard input, {\"id\", \"rule\"} a line; one JSON answer each.")
  private boolean jsonl;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (jsonl == rule.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "Name one rule, or give --jsonl and the questions.");
    }
    if (jsonl) {
      return new JsonLines(streams).run(ExplainCommand::line).code();
    }
    String id = rule.orElseThrow();
    Catalogue.Row row =
        Catalogue.of(id)
            .orElseThrow(() -> new ParameterException(spec.commandLine(), RuleIds.unknown(id)));
    switch (format) {
      case text -> text(row);
      case json ->
          streams.answer(
              RuleJson.into(Members.JSON.createObjectNode().put("version", 1), row).toString());
    }
    return Exit.GOOD.code();
  }

  private void text(Catalogue.Row row) {
    streams.answer(
        "%s, %s, %s"
            .formatted(
                row.id(),
                DiagnosedJson.lower(row.severity()),
                DiagnosedJson.lower(row.certainty())));
    streams.answer(row.sentence());
    streams.answer("Source: " + row.source());
    row.whyUnchecked().ifPresent(streams::answer);
    if (row.fixable()) {
      streams.answer("Some of its findings come with a fix.");
    }
  }

  private static String line(Members line) throws BadQuestion {
    line.only("a question of explain", "id", "rule");
    String id = line.required("rule");
    Catalogue.Row row =
        Catalogue.of(id)
            .orElseThrow(() -> new BadQuestion(BadQuestion.Code.BAD_VALUE, RuleIds.unknown(id)));
    ObjectNode answer = Members.JSON.createObjectNode().put("version", 1);
    Optional<JsonNode> asked = line.get("id");
    answer.set("id", asked.orElse(NullNode.getInstance()));
    // The id of the question and that of the rule would be one member.
    ObjectNode told = answer.putObject("rule");
    RuleJson.into(told, row);
    return answer.toString();
  }
}
