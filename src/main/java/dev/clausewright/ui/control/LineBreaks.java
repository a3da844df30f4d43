package dev.clausewright.ui.control;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;

/**
 * A field of one line drops the line breaks of what is put into it, without a word. Here they stay,
 * as the line separator that such a field does keep, so that they can be named and mended (L-5).
 */
final class LineBreaks {
  private static final char KEPT = '\u2028';

  private LineBreaks() {}

  /** The text as a field of one line keeps it. */
  static String kept(String text) {
    return text.replace("\r\n", "\n").replace('\n', KEPT).replace('\r', KEPT).replace('\t', ' ');
  }

  /** The character as a field of one line keeps it. */
  static char kept(char c) {
    return c == '\n' || c == '\r' ? KEPT : c == '\t' ? ' ' : c;
  }

  /** The character that was meant. */
  static char meant(char c) {
    return c == KEPT ? '\n' : c;
  }

  /** Pastes with the line breaks. */
  static void paste(TextInputControl field) {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null && field.isEditable()) {
      field.replaceSelection(kept(text));
    }
  }
}
