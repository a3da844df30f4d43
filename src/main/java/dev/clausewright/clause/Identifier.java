package dev.clausewright.clause;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// A name in the database (L-8): at most 127 bytes of UTF-8.
///
/// @param name the name itself, without quotes; a name read bare is in lower case, as the database
///     folds it; that of a temporary table may begin with #
public record Identifier(String name) {
  static final int MOST_BYTES = 127;
  private static final Pattern BARE =
      Pattern.compile("#?[A-Za-z_\\x{80}-\\x{10FFFF}][A-Za-z0-9_$\\x{80}-\\x{10FFFF}]*");
  private static final Pattern NEEDS_NO_QUOTES = Pattern.compile("#?[a-z_][a-z0-9_$]*");

  public Identifier {
    if (name.isEmpty() || name.indexOf('\0') >= 0 || bytes(name) > MOST_BYTES) {
      throw new IllegalArgumentException("a name has 1 to 127 bytes");
    }
  }

  /// Reads a bare or double-quoted name.
  public static Reading<Identifier> read(String text) {
    return NameReader.one(text, "the name");
  }

  /// The name as SQL writes it: quoted when it is not `#?[a-z_][a-z0-9_$]*` or is reserved (L-8,
  /// L-9).
  public String text() {
    return needsQuotes() ? '"' + name.replace("\"", "\"\"") + '"' : name;
  }

  public boolean needsQuotes() {
    return !NEEDS_NO_QUOTES.matcher(name).matches() || Reserved.isReserved(name);
  }

  static boolean isBare(String text) {
    return BARE.matcher(text).matches();
  }

  static Identifier bare(String text) {
    return new Identifier(text.toLowerCase(Locale.ROOT));
  }

  static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
