package dev.clausewright.ui.diagnose.editor;

import dev.clausewright.sql.Tokens.State;
import java.util.List;

/**
 * A text as it was at one moment, for what is drawn upon it to be worked out elsewhere: where the
 * marks stand, and in which state the lines begin that were not in sight yet.
 */
public final class Sketch {
  private final Snapshot text;
  private final LineStates.Begun begun;

  Sketch(Snapshot text, LineStates.Begun begun) {
    this.text = text;
    this.begun = begun;
  }

  /** What an editor draws; only for the text of its sketch. */
  public static final class Drawing {
    private final List<LineMarks.OnLine> marks;
    private final List<State> states;

    Drawing(List<LineMarks.OnLine> marks, List<State> states) {
      this.marks = marks;
      this.states = states;
    }

    List<LineMarks.OnLine> marks() {
      return marks;
    }

    List<State> states() {
      return states;
    }
  }

  public Snapshot text() {
    return text;
  }

  /**
   * With these marks. Takes as long as the text is long; runs on any thread.
   *
   * @throws InterruptedException when nobody wants it any more
   */
  public Drawing with(List<Mark> marks) throws InterruptedException {
    return new Drawing(LineMarks.of(marks, text), begun.rest(text));
  }
}
