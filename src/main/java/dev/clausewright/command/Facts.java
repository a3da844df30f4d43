package dev.clausewright.command;

import dev.clausewright.iam.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What the person says of the request beside the question: options of several commands. */
final class Facts {
  @Option(
      names = "--context",
      paramLabel = "KEY=VALUE",
      description = "A condition key and its value; repeat a key to give it several values.")
  private List<String> context = new ArrayList<>();

  @Option(
      names = "--unknown",
      paramLabel = "KEY",
      description = "A condition key that may have any value or none.")
  private List<String> unknown = new ArrayList<>();

  @Option(names = "--strict", description = "Unknown keys count as absent.")
  private boolean strict;

  /** The keys that were given, with their values. */
  Map<String, List<String>> given() throws BadQuestion {
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (String pair : context) {
      int equals = pair.indexOf('=');
      if (equals <= 0) {
        throw new BadQuestion(
            BadQuestion.Code.BAD_VALUE, "--context takes KEY=VALUE, not " + pair + ".");
      }
      given
          .computeIfAbsent(pair.substring(0, equals), key -> new ArrayList<>())
          .add(pair.substring(equals + 1));
    }
    return given;
  }

  List<String> unknown() {
    return unknown;
  }

  boolean strict() {
    return strict;
  }

  /** Adds the options to what a question holds; a key that the question gives keeps its value. */
  Context over(Context derived, Map<String, List<String>> given, List<String> givenUnknown)
      throws BadQuestion {
    Context all = derived;
    for (Map.Entry<String, List<String>> entry : given().entrySet()) {
      all = all.with(entry.getKey(), entry.getValue());
    }
    for (Map.Entry<String, List<String>> entry : given.entrySet()) {
      all = all.with(entry.getKey(), entry.getValue());
    }
    return all.withUnknown(unknown).withUnknown(givenUnknown).withStrict(strict);
  }
}
