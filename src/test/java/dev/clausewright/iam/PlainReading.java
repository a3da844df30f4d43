package dev.clausewright.iam;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides as the user guide reads, sentence by sentence, slowly, with patterns and without any part
 * of the evaluator: what it is measured against.
 */
final class PlainReading {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^},]+)(?:, *'([^']*)')?}");

  /** How a policy holds the one who asks. */
  enum Hold {
    NOT,
    ACCOUNT,
    ROLE,
    ALL,
    SELF
  }

  /** An effect with the layer, the number of the statement, and how it holds the principal. */
  record Hit(String layer, int statement, boolean allows, Hold hold) {
    String place() {
      return layer + " " + statement;
    }
  }

  private final Map<String, List<String>> context;
  private final String principal;
  private final String action;
  private final String resource;
  private final boolean bounded;

  PlainReading(
      Map<String, List<String>> context,
      String principal,
      String action,
      String resource,
      boolean bounded) {
    this.context = context;
    this.principal = principal;
    this.action = action;
    this.resource = resource;
    this.bounded = bounded;
  }

  /** The statements of a policy that match. */
  List<Hit> hits(String layer, JsonNode policy) {
    boolean variables = policy.path("Version").asText().equals("2012-10-17");
    List<Hit> hits = new ArrayList<>();
    int number = 0;
    for (JsonNode statement : policy.path("Statement")) {
      number++;
      boolean allows = statement.path("Effect").asText().equals("Allow");
      Hold hold = hold(statement, allows);
      if (hold != Hold.NOT
          && acts(statement)
          && meets(statement, variables)
          && holds(statement.path("Condition"), variables)) {
        hits.add(new Hit(layer, number, allows, hold));
      }
    }
    return hits;
  }

  /** Whether the allows suffice; each layer's hits, an absent layer is empty. */
  boolean granted(Map<String, List<Hit>> layers, boolean same, boolean strict) {
    boolean limits = passes(layers, "boundary") && passes(layers, "session");
    boolean own = allows(layers, "identity") && limits;
    boolean self = given(layers, Hold.SELF);
    boolean all = given(layers, Hold.ALL);
    boolean role = given(layers, Hold.ROLE);
    boolean account = given(layers, Hold.ACCOUNT);
    boolean reached =
        same
            ? self
                || (all && passes(layers, "session"))
                || (role && limits)
                || (own && (!strict || account))
            : own && (self || all || role || account);
    return reached && passes(layers, "scp");
  }

  private static boolean passes(Map<String, List<Hit>> layers, String layer) {
    return !layers.containsKey(layer) || allows(layers, layer);
  }

  private static boolean allows(Map<String, List<Hit>> layers, String layer) {
    return layers.getOrDefault(layer, List.of()).stream().anyMatch(Hit::allows);
  }

  private static boolean given(Map<String, List<Hit>> layers, Hold hold) {
    return layers.getOrDefault("resource", List.of()).stream()
        .anyMatch(hit -> hit.allows() && hit.hold() == hold);
  }

  private boolean acts(JsonNode statement) {
    boolean not = statement.has("NotAction");
    boolean any =
        texts(statement.path(not ? "NotAction" : "Action")).stream()
            .anyMatch(p -> Pattern.matches("(?is)" + glob(p), action));
    return any != not;
  }

  private boolean meets(JsonNode statement, boolean variables) {
    boolean not = statement.has("NotResource");
    boolean any =
        texts(statement.path(not ? "NotResource" : "Resource")).stream()
            .anyMatch(p -> meets(p, variables));
    return any != not;
  }

  private boolean meets(String pattern, boolean variables) {
    if (pattern.equals("*")) {
      return true;
    }
    String[] wanted = pattern.split(":", 6);
    String[] asked = resource.split(":", 6);
    for (int i = 0; i < 5; i++) {
      if (asked.length < 6 || !Pattern.matches("(?s)" + glob(wanted[i]), asked[i])) {
        return false;
      }
    }
    return filled(wanted[5], variables, true)
        .map(regex -> Pattern.matches("(?s)" + regex, asked[5]))
        .orElse(false);
  }

  /** A pattern with its variables filled in, as a regular expression; empty: one has no value. */
  private Optional<String> filled(String text, boolean variables, boolean pattern) {
    StringBuilder regex = new StringBuilder();
    Matcher matcher = VARIABLE.matcher(text);
    int done = 0;
    while (variables && matcher.find()) {
      List<String> values =
          context.getOrDefault(matcher.group(1).toLowerCase(Locale.ROOT), List.of());
      String value = values.size() == 1 ? values.getFirst() : matcher.group(2);
      if (value == null) {
        return Optional.empty();
      }
      regex.append(part(text.substring(done, matcher.start()), pattern));
      regex.append(Pattern.quote(value));
      done = matcher.end();
    }
    return Optional.of(regex.append(part(text.substring(done), pattern)).toString());
  }

  private static String part(String text, boolean pattern) {
    return pattern ? glob(text) : text.isEmpty() ? "" : Pattern.quote(text);
  }

  private static String glob(String text) {
    StringBuilder regex = new StringBuilder();
    for (char c : text.toCharArray()) {
      regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
    }
    return regex.toString();
  }

  private boolean holds(JsonNode conditions, boolean variables) {
    for (Map.Entry<String, JsonNode> operator : conditions.properties()) {
      for (Map.Entry<String, JsonNode> key : operator.getValue().properties()) {
        List<String> asked = context.getOrDefault(key.getKey().toLowerCase(Locale.ROOT), List.of());
        if (!holds(operator.getKey(), texts(key.getValue()), asked, variables)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean holds(
      String operator, List<String> values, List<String> asked, boolean variables) {
    if (operator.equals("Null")) {
      return values.contains(String.valueOf(asked.isEmpty()));
    }
    String bare = operator.substring(operator.indexOf(':') + 1).replace("IfExists", "");
    boolean negated = bare.contains("Not");
    if (operator.startsWith("ForAllValues:")) {
      return asked.stream().allMatch(value -> fits(bare, values, value, variables));
    }
    if (operator.startsWith("ForAnyValue:")) {
      return asked.stream().anyMatch(value -> fits(bare, values, value, variables));
    }
    return asked.isEmpty()
        ? negated || operator.endsWith("IfExists")
        : asked.size() == 1 && fits(bare, values, asked.getFirst(), variables);
  }

  private boolean fits(String operator, List<String> values, String asked, boolean variables) {
    boolean negated = operator.contains("Not");
    if (operator.startsWith("Numeric")) {
      return asked.matches("-?[0-9.]+")
          && values.stream()
                  .map(value -> new BigDecimal(asked).compareTo(new BigDecimal(value)))
                  .anyMatch(order -> operator.contains("LessThan") ? order < 0 : order == 0)
              != negated;
    }
    if (operator.equals("Bool")) {
      return asked.matches("(?i)true|false") && values.stream().anyMatch(asked::equalsIgnoreCase);
    }
    boolean any =
        values.stream()
            .flatMap(v -> filled(v, variables, operator.contains("Like")).stream())
            .anyMatch(regex -> Pattern.matches("(?s)" + regex, asked));
    return any != negated;
  }

  private Hold hold(JsonNode statement, boolean allows) {
    if (!statement.has("Principal") && !statement.has("NotPrincipal")) {
      return Hold.SELF;
    }
    boolean not = statement.has("NotPrincipal");
    JsonNode named = statement.path(not ? "NotPrincipal" : "Principal");
    Hold best = Hold.NOT;
    for (String name : texts(named.has("AWS") ? named.path("AWS") : named)) {
      Hold hold = hold(name);
      best = hold.compareTo(best) > 0 ? hold : best;
    }
    if (!not) {
      return best;
    }
    return best == Hold.NOT || (bounded && !allows) ? Hold.ALL : Hold.NOT;
  }

  private Hold hold(String name) {
    String account = principal.split(":")[4];
    if (name.equals("*")) {
      return Hold.ALL;
    }
    if (name.equals(principal)) {
      return principal.contains(":role/") ? Hold.ROLE : Hold.SELF;
    }
    boolean session = principal.contains(":assumed-role/");
    if (session
        && name.startsWith("arn:aws:iam::" + account + ":role/")
        && name.endsWith("/" + principal.split("/")[1])) {
      return Hold.ROLE;
    }
    return name.equals(account) || name.equals("arn:aws:iam::" + account + ":root")
        ? Hold.ACCOUNT
        : Hold.NOT;
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(item -> texts.add(item.asText()));
    } else {
      texts.add(node.asText());
    }
    return texts;
  }
}
