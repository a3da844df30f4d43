package dev.clausewright.ui.step.options;

import dev.clausewright.clause.Argument;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Verb;
import dev.clausewright.ui.step.Session;
import java.util.List;

/** Makes the control that fits what an option takes. */
final class Knobs {
  private static final List<String> SYNONYMS = List.of("TRUE", "FALSE");

  private Knobs() {}

  static Knob of(Session session, Option option, Verb verb) {
    Argument argument =
        option
            .argument(verb)
            .orElseThrow(() -> new IllegalArgumentException(verb + " does not know " + option));
    return switch (argument) {
      case Argument.None _ -> new FlagKnob(session, option, false);
      case Argument.Choice(List<String> words, var _) ->
          new ChoiceKnob(
              session, option, words.stream().filter(w -> !SYNONYMS.contains(w)).toList());
      case Argument.WholeNumber _,
          Argument.FileSize _,
          Argument.QuotedText _,
          Argument.OneCharacter _,
          Argument.Mapping _,
          Argument.Widths _,
          Argument.Simplification _,
          Argument.ColumnNames _,
          Argument.RegionName _,
          Argument.KmsKeyName _ ->
          new TextKnob(session, option);
      case Argument.SecretText _ ->
          throw new IllegalArgumentException("a secret has a field of its own");
    };
  }
}
