package dev.clausewright.ui.diagnose.editor;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.RichTextArea;

/** Copy, cut and paste: plain text with its line ends, where the code area would add its styles. */
final class Clips {
  private final CodeArea area;
  private final Supplier<Optional<String>> selected;
  private final BiConsumer<String, String> put;

  /** The consumer puts a text in the place of the selection, called after the first word. */
  Clips(CodeArea area, Supplier<Optional<String>> selected, BiConsumer<String, String> put) {
    this.area = area;
    this.selected = selected;
    this.put = put;
  }

  void install() {
    area.getInputMap().registerFunction(RichTextArea.Tag.COPY, this::copy);
    area.getInputMap().registerFunction(RichTextArea.Tag.CUT, this::cut);
    area.getInputMap().registerFunction(RichTextArea.Tag.PASTE, this::paste);
    area.getInputMap().registerFunction(RichTextArea.Tag.PASTE_PLAIN_TEXT, this::paste);
  }

  private void copy() {
    selected
        .get()
        .ifPresent(
            text -> {
              ClipboardContent plain = new ClipboardContent();
              plain.putString(text);
              Clipboard.getSystemClipboard().setContent(plain);
            });
  }

  private void cut() {
    copy();
    if (area.hasNonEmptySelection()) {
      put.accept("cutting", "");
    }
  }

  private void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null && !text.isEmpty() && area.isEditable()) {
      put.accept("pasting", text);
    }
  }
}
