package dev.clausewright.sql;

import java.util.regex.Pattern;

/// The quoting rules of SQL strings (L-1, L-2). Redshift’s strings know the backslash: before a
/// quote it takes the quote’s meaning, and the query of UNLOAD loses one level of it (AWS said so
/// until 2018; field: amazon-redshift-jdbc-driver#124).
final class Quoting {
  /// An odd run of backslashes before a quote or the end: options such as `'\t'` and `'\N'` keep
  /// their single ones.
  private static final Pattern DANGLING = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*\\\\)(?='|\\z)");

  private Quoting() {}

  /// The argument of an option or an authorization, as it stands between the quotes.
  static String inside(String text) {
    return DANGLING.matcher(text).replaceAll("$1\\\\").replace("'", "''");
  }

  /// The query of UNLOAD, as it stands between the quotes: every backslash and every quote doubled.
  static String query(String text) {
    return text.replace("\\", "\\\\").replace("'", "''");
  }
}
