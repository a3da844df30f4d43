package dev.clausewright.clause;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises what is still to be filled in (S-10): `<word>`, `{{ jinja }}`, `${VAR}`, `%(x)s`,
/// `:name`, and the like of other programs: `{name}`, `{}`, `#{x}`, `#X#`, `$(x)`,
/// `$NAME`, `$NAME$`, `%s`.
final class Holes {
  private static final String WORD = "[A-Za-z][A-Za-z0-9]*(?:[ _-]+[A-Za-z0-9]+){0,30}";
  private static final Pattern IS_WORD = Pattern.compile(WORD);
  private static final Pattern BRACKETED = Pattern.compile("<(" + WORD + ")>");
  private static final Pattern TEMPLATE =
      Pattern.compile(
          "\\{\\{[^{}]*}}|\\{%[^{}]*%}|[#$]\\{[^{}\\r\\n]+}|\\$\\([A-Za-z_]\\w*\\)"
              + "|%\\([A-Za-z_]\\w*\\)s|%s(?!\\w)|\\{[^{}\\s\"]*}"
              + "|\\{\\w[\\w.]*[(\\[][^{}\\r\\n]*[)\\]]}|#[A-Z_][A-Z0-9_]*#"
              + "|(?<![\\w$])\\$[A-Za-z_]\\w*\\$?");
  private static final Pattern PARAMETER = Pattern.compile(":[A-Za-z_]\\w*");

  /// Most texts have none of these; then no pattern is tried.
  private static final String SIGNS = "<{$%#";

  private static final String OPENINGS = SIGNS + ":";

  private Holes() {}

  private static boolean has(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  static boolean isWord(String text) {
    return IS_WORD.matcher(text).matches();
  }

  /// A text that is a hole, or holds one anywhere.
  static Optional<Entry> find(String text) {
    if (!mayHold(text)) {
      return Optional.empty();
    }
    Optional<Entry> whole = whole(text);
    boolean inside =
        has(text, SIGNS) && (BRACKETED.matcher(text).find() || TEMPLATE.matcher(text).find());
    return whole.isEmpty() && inside ? Optional.of(new Entry.Hole(text)) : whole;
  }

  /// A text that is nothing but a hole: the only kind a secret's field has, lest a secret be taken
  /// for one.
  static Optional<Entry> whole(String text) {
    if (!mayHold(text)) {
      return Optional.empty();
    }
    String bare = text.strip();
    if (bare.isEmpty() || OPENINGS.indexOf(bare.charAt(0)) < 0) {
      return Optional.empty();
    }
    Matcher bracketed = BRACKETED.matcher(bare);
    if (bracketed.matches()) {
      return Optional.of(new Entry.Hole(bracketed.group(1)));
    }
    boolean template = TEMPLATE.matcher(bare).matches() || PARAMETER.matcher(bare).matches();
    return template ? Optional.of(new Entry.Hole(bare)) : Optional.empty();
  }

  /// Whether a sign of any of them stands there: most values have none, and the patterns are dear.
  private static boolean mayHold(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<' || c == '{' || c == '$' || c == '%' || c == '#') {
        return true;
      }
    }
    return text.stripLeading().startsWith(":");
  }
}
