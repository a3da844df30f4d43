package dev.clausewright.ui.diagnose.editor;

import java.util.ArrayList;
import java.util.List;

/**
 * One step of undo.
 *
 * @param label what kind of thing was done; never text of the person
 * @param splices in the order in which they were made
 */
record Deed(String label, List<Splice> splices) {
  Deed {
    splices = List.copyOf(splices);
  }

  /** What takes it back. */
  List<Splice> back() {
    List<Splice> back = new ArrayList<>();
    for (Splice splice : splices.reversed()) {
      back.add(splice.back());
    }
    return back;
  }

  long size() {
    return splices.stream().mapToLong(s -> s.removed().length() + s.inserted().length()).sum();
  }
}
