package dev.clausewright.ui.diagnose;

import java.util.List;
import java.util.Optional;

/**
 * A part of a script that is read by itself: a statement with what there is to say about it, or
 * some statements of other SQL that follow each other.
 *
 * @param start its first character, in UTF-16 units from the start of the script
 * @param line the line of that, from 1
 * @param index its first statement, from 1
 * @param count how many statements it has
 * @param seen up to where the script was looked at to read it; nothing behind that place matters
 * @param passage empty for other SQL
 */
record Stretch(
    int start,
    int line,
    int index,
    int count,
    int seen,
    Optional<Passage> passage,
    List<Remark> remarks) {
  /** The reading came to the end of the script: whatever is added there matters. */
  static final int TO_THE_END = Integer.MAX_VALUE;

  Stretch {
    remarks = List.copyOf(remarks);
  }

  /** The same, where text before it came or went. */
  Stretch moved(Move by) {
    if (by.isNone()) {
      return this;
    }
    Optional<Passage> there = passage.map(by::of);
    return new Stretch(
        start + by.units(),
        line + by.lines(),
        index + by.statements(),
        count,
        seen == TO_THE_END ? seen : seen + by.units(),
        there,
        remarks.stream().map(remark -> by.of(remark, there)).toList());
  }

  /** How far something moves within its script. */
  record Move(int units, int lines, int statements) {
    boolean isNone() {
      return units == 0 && lines == 0 && statements == 0;
    }

    private Passage of(Passage was) {
      return new Passage(
          was.index() + statements, was.kind(), was.start() + units, was.end() + units);
    }

    private Remark of(Remark was, Optional<Passage> passage) {
      return new Remark(
          passage.orElseGet(() -> of(was.passage())),
          was.start() + units,
          was.end() + units,
          was.line() + lines,
          was.lastLine() + lines,
          was.finding());
    }
  }
}
