package dev.clausewright.ui.diagnose.editor;

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

  /** Says nothing of the text: it may hold secrets. */
  @Override
  public String toString() {
    return "Patch[" + start + ".." + end + "]";
  }
}
