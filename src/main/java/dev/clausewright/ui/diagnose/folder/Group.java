package dev.clausewright.ui.diagnose.folder;

import dev.clausewright.rules.Severity;

/** What the rows of the table are sorted under, the most urgent first, whatever the sort. */
public enum Group {
  SECRETS("Secrets", "Secrets in the text", "whoever reads the files has them"),
  ERRORS("Errors", "Errors", "would be refused"),
  WARNINGS("Warnings", "Warnings", "worth a look"),
  NOTES("Notes", "Notes", "nothing wrong"),
  CLEAN("Clean", "Clean", "nothing to say");

  private final String chip;
  private final String title;
  private final String note;

  Group(String chip, String title, String note) {
    this.chip = chip;
    this.title = title;
    this.note = note;
  }

  String chip() {
    return chip;
  }

  String title() {
    return title;
  }

  String note() {
    return note;
  }

  static Group of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERRORS;
      case WARNING -> WARNINGS;
      case INFO -> NOTES;
    };
  }
}
