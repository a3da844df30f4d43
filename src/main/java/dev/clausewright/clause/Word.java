package dev.clausewright.clause;

import java.util.Locale;

/// A keyword as an argument, such as ON or UTF16LE.
///
/// @param keyword in upper case
public record Word(String keyword) implements Value {
  public Word {
    keyword = keyword.toUpperCase(Locale.ROOT);
  }

  @Override
  public String text() {
    return keyword;
  }
}
