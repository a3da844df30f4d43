package dev.clausewright.ui.check;

import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The style sheet of this step, and the clipboard. */
final class CheckSheet {
  private static final String SHEET =
      Objects.requireNonNull(CheckSheet.class.getResource("check.css"), "check.css is missing")
          .toExternalForm();

  private CheckSheet() {}

  /** To be done for each root that this step shows: its page, its part of the preview, a sheet. */
  static void dress(Parent root) {
    root.getStylesheets().add(SHEET);
  }

  static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
