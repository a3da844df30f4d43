package dev.clausewright.ui.diagnose.editor;

import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;

/**
 * The code area's model over our own lines. Its own undo, one character a step, is off; instead it
 * tells of every change, by hand or not.
 */
final class Model extends CodeTextModel {
  /** Hears of every change: what lay between the first two places now ends at the third. */
  interface Listener {
    void changed(Spot from, Spot to, Spot end);
  }

  private final Listener listener;

  Model(Content content, Listener listener) {
    super(content);
    this.listener = listener;
    setUndoRedoEnabled(false);
  }

  /** Also called by the super class, at the end of every edit by hand. */
  @Override
  public void fireChangeEvent(TextPos start, TextPos end, int top, int lines, int bottom) {
    Spot from = new Spot(start.index(), start.offset());
    Spot now =
        lines == 0
            ? new Spot(from.line(), from.column() + top)
            : new Spot(from.line() + lines, bottom);
    listener.changed(from, new Spot(end.index(), end.offset()), now);
    super.fireChangeEvent(start, end, top, lines, bottom);
  }

  /** Tells that the text between two places was replaced by one that ends at the third. */
  void replaced(Spot from, Spot to, Spot end) {
    int lines = end.line() - from.line();
    int top =
        lines == 0
            ? end.column() - from.column()
            : getPlainText(from.line()).length() - from.column();
    fireChangeEvent(pos(from), pos(to), top, lines, lines == 0 ? 0 : end.column());
  }

  void restyle() {
    fireStyleChangeEvent(TextPos.ZERO, getDocumentEnd());
  }

  static TextPos pos(Spot spot) {
    return TextPos.ofLeading(spot.line(), spot.column());
  }
}
