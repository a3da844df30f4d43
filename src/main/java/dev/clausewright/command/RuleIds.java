package dev.clausewright.command;

import dev.clausewright.rules.Catalogue;
import java.util.List;
import java.util.Locale;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Takes the ids after {@code --rule}, as many as follow each other: the file may come next. */
final class RuleIds implements IParameterConsumer {
  @Override
  public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
    List<String> ids = option.getValue();
    String first = arguments.isEmpty() ? "" : arguments.pop();
    for (String id : first.split(",", -1)) {
      if (Catalogue.of(id).isEmpty()) {
        throw new ParameterException(command.commandLine(), unknown(id));
      }
      ids.add(known(id));
    }
    while (!arguments.isEmpty() && Catalogue.of(arguments.peek()).isPresent()) {
      ids.add(known(arguments.pop()));
    }
  }

  private static String known(String id) {
    return id.strip().toUpperCase(Locale.ROOT);
  }

  static String unknown(String id) {
    return "“%s” is no rule. The command rules lists them all.".formatted(id);
  }
}
