package dev.clausewright.ui.diagnose.editor;

import java.util.Optional;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.BasicTextModel;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import org.jspecify.annotations.Nullable;

/**
 * The code area's view of a {@link LineStore}. What one edit does in several calls is collected
 * until {@link #taken}.
 */
final class Content implements BasicTextModel.Content {
  private static final char PICTURES = 0x2400;

  private LineStore store = LineStore.of("");
  private @Nullable Spot at;
  private Spot end = Spot.START;
  private String removed = "";
  private final StringBuilder inserted = new StringBuilder();

  LineStore store() {
    return store;
  }

  void put(LineStore other) {
    store = other;
    at = null;
  }

  /** What was done by hand since the last call. */
  Optional<Splice> taken() {
    Optional<Splice> splice =
        Optional.ofNullable(at).map(begin -> new Splice(begin, removed, inserted.toString()));
    at = null;
    removed = "";
    inserted.setLength(0);
    return splice;
  }

  @Override
  public int size() {
    return store.size();
  }

  /** The code area must not see control characters; they are drawn by their pictures. */
  @Override
  public String getText(int index) {
    String text = store.line(index);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' && text.charAt(i) != '\t') {
        return pictured(text);
      }
    }
    return text;
  }

  @Override
  public int insertTextSegment(int index, int offset, String text, StyleAttributeMap style) {
    insert(new Spot(index, offset), text);
    return text.length();
  }

  @Override
  public void insertLineBreak(int index, int offset) {
    insert(new Spot(index, offset), store.usual().text());
  }

  @Override
  public void removeRange(TextPos start, TextPos to) {
    Spot from = new Spot(start.index(), start.offset());
    Spot until = new Spot(to.index(), to.offset());
    begin(from);
    removed = store.text(from, until);
    store.replace(from, until, "");
  }

  @Override
  public boolean isWritable() {
    return true;
  }

  private void insert(Spot spot, String text) {
    if (at == null || !spot.equals(end)) {
      begin(spot);
    }
    end = store.replace(spot, spot, text);
    inserted.append(text);
  }

  private void begin(Spot spot) {
    at = spot;
    end = spot;
  }

  private static String pictured(String text) {
    StringBuilder shown = new StringBuilder(text);
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (c < ' ' && c != '\t') {
        shown.setCharAt(i, (char) (PICTURES + c));
      }
    }
    return shown.toString();
  }
}
