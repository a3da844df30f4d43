package dev.clausewright.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/// What comes along when a single-line value is pasted (L-4, L-5): line breaks, no-break spaces,
/// zero-width characters, curly quotes, en dashes, quotes around, blanks around. Each is named, and
/// one repair takes all of them away.
final class Pasted {
  private static final Pattern LINE_BREAK = Pattern.compile("\\s*[\\r\\n\\u2028\\u2029]+\\s*");
  private static final Pattern ODD_BLANK =
      Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u3000]");
  private static final Pattern HIDDEN =
      Pattern.compile("[\\p{Cf}\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");
  private static final Pattern CURLY = Pattern.compile("[\\u2018\\u2019\\u201C\\u201D]");
  private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");
  private static final String QUOTES = "'\"`\u2018\u2019\u201c\u201d";

  private Pasted() {}

  static <T> Reading<T> read(String text, Function<String, Reading<T>> reader) {
    if (isPlain(text)) {
      return reader.apply(text);
    }
    String clean = clean(text);
    if (clean.equals(text)) {
      return reader.apply(text);
    }
    List<Fault> faults = new ArrayList<>();
    faults.add(fault(text, clean));
    faults.addAll(reader.apply(clean).faults());
    return new Reading.Wrong<>(faults);
  }

  /// Whether nothing can have come along: only signs of the plain keyboard, and no quote or blank
  /// around.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '!' || c > '~' || QUOTES.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static Fault fault(String text, String clean) {
    Repair repair = new Repair(clean.isEmpty() ? "Clear the field" : "Clean it up", clean);
    String inner = text.strip();
    if (LINE_BREAK.matcher(inner).find()) {
      return Fault.of(
          "L-5",
          "There is a line break in the value.",
          "It was probably wrapped when copied. It must be one line.",
          repair);
    }
    if (ODD_BLANK.matcher(text).find()) {
      return Fault.of(
          "L-5",
          "There is a no-break space in the value.",
          "It looks like a blank but is another character, as web pages use it. AWS would not find"
              + " the name.",
          repair);
    }
    if (HIDDEN.matcher(text).find()) {
      return Fault.of(
          "L-5",
          "There is an invisible character in the value.",
          "It came along when copying and is part of the name now.",
          repair);
    }
    if (CURLY.matcher(text).find()) {
      return Fault.of(
          "L-4",
          "There are curly quotes in the value.",
          "Only the straight quote counts in SQL, and here none is needed.",
          repair);
    }
    if (DASH.matcher(text).find()) {
      return Fault.of(
          "L-5",
          "There is a long dash in the value.",
          "A word processor made it out of a hyphen.",
          repair);
    }
    if (inner.equals(text)) {
      return Fault.of(
          "L-1",
          "There are quotes or a semicolon around the value.",
          "The quotes of SQL are written for you.",
          repair);
    }
    return Fault.of(
        "L-5",
        "There is a blank before or after the value.",
        "It would become part of the name.",
        repair);
  }

  private static String clean(String text) {
    String clean = LINE_BREAK.matcher(text.strip()).replaceAll("");
    clean = ODD_BLANK.matcher(clean).replaceAll(" ");
    clean = HIDDEN.matcher(clean).replaceAll("");
    clean = DASH.matcher(clean).replaceAll("-").strip();
    clean = unwrap(clean);
    return CURLY.matcher(clean).replaceAll("").strip();
  }

  private static String unwrap(String text) {
    String bare = text;
    if (bare.length() > 1
        && isQuote(bare.charAt(0))
        && (bare.endsWith(";") || bare.endsWith(","))) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    boolean wrapped =
        bare.length() > 1 && isQuote(bare.charAt(0)) && isQuote(bare.charAt(bare.length() - 1));
    return wrapped ? bare.substring(1, bare.length() - 1).strip() : text;
  }

  private static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }
}
