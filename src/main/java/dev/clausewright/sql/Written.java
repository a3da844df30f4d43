package dev.clausewright.sql;

/// An argument as it was written.
///
/// @param start of its value, without quotes
/// @param end after the last character of its value
/// @param text the value, with the quoting undone
/// @param broken whether a quote was missing, so that more may stand in it than was meant
record Written(Form form, int start, int end, String text, boolean broken) {
  enum Form {
    STRING,
    HOLE,
    /// Without quotes.
    BARE,
    MISSING
  }

  boolean isMissing() {
    return form == Form.MISSING;
  }
}
