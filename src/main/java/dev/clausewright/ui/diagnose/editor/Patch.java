package dev.clausewright.ui.diagnose.editor;

import java.util.List;

/**
 * A range of a text that gets other words.
 *
 * @param start in UTF-16 units from the start of the text
 * @param end where the old words end
 */
public record Patch(int start, int end, String text) {
  public Patch {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a range runs forward, from 0 on");
    }
  }

  /** One patch that does what several do that stand in order. */
  static Patch joined(List<Patch> patches, LineStore store) {
    int start = patches.getFirst().start();
    int at = start;
    StringBuilder text = new StringBuilder();
    for (Patch patch : patches) {
      text.append(store.text(store.spot(at), store.spot(patch.start()))).append(patch.text());
      at = patch.end();
    }
    return new Patch(start, at, text.toString());
  }

  /** Says nothing of the text: it may hold secrets. */
  @Override
  public String toString() {
    return "Patch[" + start + ".." + end + "]";
  }
}
