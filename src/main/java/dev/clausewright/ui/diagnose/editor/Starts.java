package dev.clausewright.ui.diagnose.editor;

import java.util.Arrays;
import java.util.List;

/**
 * Where each line of a text begins, in UTF-16 units. What stands below an edit is moved in one
 * number that holds from a line on; only what lies between two edits is counted anew.
 */
final class Starts {
  private int[] starts;
  private int size;
  private int from;
  private int shift;

  private Starts(int[] starts, int size) {
    this.starts = starts;
    this.size = size;
    this.from = size;
  }

  static Starts of(List<LineStore.Line> lines) {
    int[] starts = new int[lines.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + lines.get(i - 1).length();
    }
    return new Starts(starts, starts.length);
  }

  int at(int line) {
    return line < from ? starts[line] : starts[line] + shift;
  }

  /** The line that holds a place; the last one for what lies behind the text. */
  int line(int offset) {
    int low = 0;
    int high = size - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (at(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * Lines were replaced.
   *
   * @param first the first of them
   * @param last the last one that went
   * @param put what stands there now
   * @param longer how many units more the text has
   */
  void replaced(int first, int last, List<LineStore.Line> put, int longer) {
    hold(last + 1);
    int more = put.size() - (last + 1 - first);
    if (size + more > starts.length) {
      starts = Arrays.copyOf(starts, Math.max(size + more, starts.length + starts.length / 2));
    }
    System.arraycopy(starts, last + 1, starts, last + 1 + more, size - last - 1);
    size += more;
    for (int i = 1; i < put.size(); i++) {
      starts[first + i] = starts[first + i - 1] + put.get(i - 1).length();
    }
    from = last + 1 + more;
    shift += longer;
  }

  /** Lines above this one hold what they say, the others what they say with the shift. */
  private void hold(int line) {
    for (int i = from; i < line; i++) {
      starts[i] += shift;
    }
    for (int i = line; i < from; i++) {
      starts[i] -= shift;
    }
    from = line;
    if (from == size) {
      shift = 0;
    }
  }
}
