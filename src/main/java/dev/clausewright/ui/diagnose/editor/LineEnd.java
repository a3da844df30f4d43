package dev.clausewright.ui.diagnose.editor;

/** How a line ends. Kept line by line, so that a text comes out as it went in. */
enum LineEnd {
  /** Only the last line of a text. */
  NONE(""),
  LF("\n"),
  CRLF("\r\n"),
  CR("\r");

  private final String text;

  LineEnd(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
