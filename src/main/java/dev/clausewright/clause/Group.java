package dev.clausewright.clause;

/// Options that belong together for a person. They are printed in the order of
/// [Option#printed(Verb)].
public enum Group {
  REGION("Region"),
  SOURCE("Source"),
  ENCRYPTION("Encryption"),
  FORMAT("Format"),
  LINE("How a line looks"),
  COMPRESSION("Compression"),
  CONVERSION("Dates, text and nulls"),
  LOAD("Rows, statistics, test run"),
  FILES("Files");

  private final String label;

  Group(String label) {
    this.label = label;
  }

  /// A heading for people.
  public String label() {
    return label;
  }
}
