package dev.clausewright.ui.diagnose.editor;

/** The colours of code. None of them is red or green, so that red always means a problem. */
enum Ink {
  PLAIN("syntax-plain"),
  KEYWORD("syntax-keyword"),
  STRING("syntax-string"),
  NUMBER("syntax-number"),
  COMMENT("syntax-comment");

  private final String style;

  Ink(String style) {
    this.style = style;
  }

  /** The class in the style sheet that has the colour. */
  String style() {
    return style;
  }
}
