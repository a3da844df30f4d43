package dev.clausewright.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.clausewright.rules.Catalogue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists all rules. */
@Command(
    name = "rules",
    description = "Lists all rules: id, severity, certainty, what each says, its source.",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class)
final class RulesCommand implements Callable<Integer> {
  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How the answer is written (default: text).")
  private Format format = Format.text;

  private final Streams streams;

  RulesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    switch (format) {
      case text -> Catalogue.rows().forEach(row -> streams.answer(line(row)));
      case json -> {
        ArrayNode all = Members.JSON.createArrayNode();
        Catalogue.rows().forEach(row -> all.add(RuleJson.of(row)));
        streams.answer(all.toString());
      }
    }
    return Exit.GOOD.code();
  }

  private static String line(Catalogue.Row row) {
    return "%-6s %-8s %-11s %s%s"
        .formatted(
            row.id(),
            DiagnosedJson.lower(row.severity()),
            DiagnosedJson.lower(row.certainty()),
            row.sentence(),
            row.fixable() ? " [fixable]" : "");
  }
}
