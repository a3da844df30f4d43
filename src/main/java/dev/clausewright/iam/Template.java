package dev.clausewright.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Text of a policy that may hold variables: {@code ${key}}, {@code ${key, 'default'}}, and {@code
 * ${*}}, {@code ${?}}, {@code ${$}} for the characters themselves. What a variable stands for is
 * literal, whatever characters it holds.
 */
final class Template {

  /** A stretch of the text: tokens, or a variable. */
  private sealed interface Part {
    record Tokens(Glob glob) implements Part {}

    record Variable(String key, String written, Optional<String> otherwise) implements Part {
      static Variable of(String written, Optional<String> otherwise) {
        return new Variable(Context.fold(written), written, otherwise);
      }
    }
  }

  /** The text for one request. Not certain: an unknown variable stands in it as any text. */
  record Resolved(Glob glob, boolean certain) {}

  /** Whether {@code *} and {@code ?} are wildcards, and whether letters are compared by case. */
  enum Style {
    LITERAL,
    PATTERN,
    FOLDED
  }

  private final List<Part> parts = new ArrayList<>();
  private final Style style;
  private final Optional<Resolved> fixed;

  /**
   * Compiles the text.
   *
   * @param from the place from which on variables are read; the text's length for none
   */
  Template(String text, Style style, int from) {
    this.style = style;
    int done = 0;
    int dollar = text.indexOf("${", from);
    while (dollar >= 0) {
      int close = closing(text, dollar);
      if (close < 0) {
        break;
      }
      add(text.substring(done, dollar));
      variable(text.substring(dollar + 2, close));
      done = close + 1;
      dollar = text.indexOf("${", done);
    }
    add(text.substring(done));
    boolean plain = parts.stream().allMatch(Part.Tokens.class::isInstance);
    this.fixed = plain ? assemble(Context.empty()) : Optional.empty();
  }

  /** The closing brace of a variable, looked for behind a quoted default. */
  private static int closing(String text, int dollar) {
    int brace = text.indexOf('}', dollar);
    int quote = text.indexOf('\'', dollar);
    if (quote >= 0 && quote < brace) {
      int end = text.indexOf('\'', quote + 1);
      return end < 0 ? -1 : text.indexOf('}', end);
    }
    return brace;
  }

  private void add(String text) {
    if (!text.isEmpty()) {
      parts.add(new Part.Tokens(glob(text, style == Style.PATTERN)));
    }
  }

  private void variable(String inside) {
    String name = inside.strip();
    if (name.equals("*") || name.equals("?") || name.equals("$")) {
      parts.add(new Part.Tokens(glob(name, false)));
      return;
    }
    int comma = name.indexOf(',');
    if (comma < 0) {
      parts.add(Part.Variable.of(name, Optional.empty()));
    } else {
      String rest = name.substring(comma + 1).strip();
      boolean quoted = rest.length() >= 2 && rest.startsWith("'") && rest.endsWith("'");
      parts.add(
          Part.Variable.of(
              name.substring(0, comma).strip(),
              Optional.of(quoted ? rest.substring(1, rest.length() - 1) : rest)));
    }
  }

  private Glob glob(String text, boolean wildcards) {
    String folded = style == Style.FOLDED ? text.toLowerCase(Locale.ROOT) : text;
    return wildcards ? Glob.pattern(folded) : Glob.literal(folded);
  }

  /** The keys of its variables, in the form in which keys are compared. */
  List<String> variables() {
    return parts.stream()
        .flatMap(part -> part instanceof Part.Variable v ? Stream.of(v.key()) : Stream.empty())
        .toList();
  }

  /** The same as they are written, for people. */
  List<String> names() {
    return parts.stream()
        .flatMap(part -> part instanceof Part.Variable v ? Stream.of(v.written()) : Stream.empty())
        .toList();
  }

  /** The text for a request; empty when a variable in it has no value and no default. */
  Optional<Resolved> resolve(Context context) {
    return fixed.isPresent() ? fixed : assemble(context);
  }

  private Optional<Resolved> assemble(Context context) {
    List<Glob> pieces = new ArrayList<>();
    boolean certain = true;
    for (Part part : parts) {
      switch (part) {
        case Part.Tokens tokens -> pieces.add(tokens.glob());
        case Part.Variable variable -> {
          if (context.unknownFolded(variable.key())) {
            certain = false;
            pieces.add(Glob.EVERYTHING);
          } else {
            List<String> values = context.valuesFolded(variable.key());
            Optional<String> value =
                values.size() == 1 ? Optional.of(values.getFirst()) : variable.otherwise();
            if (value.isEmpty()) {
              return Optional.empty();
            }
            pieces.add(glob(value.get(), false));
          }
        }
      }
    }
    return Optional.of(new Resolved(Glob.joined(pieces), certain));
  }
}
