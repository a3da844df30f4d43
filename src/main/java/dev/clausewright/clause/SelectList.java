package dev.clausewright.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names of the columns that a plain SELECT answers, where its list tells them.
///
/// @param names in lower case; empty for one that cannot be told
record SelectList(List<Optional<String>> names) {
  private static final Pattern SELECT =
      Pattern.compile("(?is)\\s*select\\s+(?:distinct\\s+|all\\s+)?");
  private static final Pattern FROM = Pattern.compile("(?i)from\\b");
  private static final String NAME = "(\"[^\"]+\"|[A-Za-z_][A-Za-z0-9_$]*)";
  private static final Pattern ALIAS = Pattern.compile("(?is).*\\sas\\s+" + NAME);
  private static final Pattern COLUMN =
      Pattern.compile("(?:(?:\"[^\"]+\"|[A-Za-z_][A-Za-z0-9_$]*)\\.)*" + NAME);

  SelectList {
    names = List.copyOf(names);
  }

  /// Whether every column has a name here.
  boolean isWhole() {
    return names.stream().allMatch(Optional::isPresent);
  }

  List<String> flat() {
    return names.stream().flatMap(Optional::stream).toList();
  }

  /// The list of a query that begins with SELECT and has no UNION; empty for any other.
  static Optional<SelectList> of(String sql) {
    Matcher select = SELECT.matcher(sql);
    boolean comments = sql.contains("--") || sql.contains("/*");
    if (!select.lookingAt() || comments || sql.toLowerCase(Locale.ROOT).contains("union")) {
      return Optional.empty();
    }
    List<Optional<String>> names = new ArrayList<>();
    int depth = 0;
    int start = select.end();
    char quote = 0;
    for (int at = start; at < sql.length(); at++) {
      char c = sql.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '(' || c == ')') {
        depth += c == '(' ? 1 : -1;
      } else if (depth == 0 && c == ',') {
        names.add(name(sql.substring(start, at)));
        start = at + 1;
      } else if (depth == 0 && beginsFrom(sql, at)) {
        names.add(name(sql.substring(start, at)));
        return Optional.of(new SelectList(names));
      }
    }
    names.add(name(sql.substring(start)));
    return Optional.of(new SelectList(names));
  }

  private static boolean beginsFrom(String sql, int at) {
    return (sql.charAt(at) == 'f' || sql.charAt(at) == 'F')
        && Character.isWhitespace(sql.charAt(at - 1))
        && FROM.matcher(sql).region(at, sql.length()).lookingAt();
  }

  private static Optional<String> name(String item) {
    String text = item.strip();
    Matcher alias = ALIAS.matcher(text);
    if (alias.matches()) {
      return Optional.of(plain(alias.group(1)));
    }
    Matcher column = COLUMN.matcher(text);
    return column.matches() ? Optional.of(plain(column.group(1))) : Optional.empty();
  }

  private static String plain(String name) {
    String bare = name.startsWith("\"") ? name.substring(1, name.length() - 1) : name;
    return bare.toLowerCase(Locale.ROOT);
  }
}
