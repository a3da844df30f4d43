package dev.clausewright.ui.diagnose.editor;

import dev.clausewright.sql.Tokens.State;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * In which state each line begins: within a string or a comment, or not. Counted as far as was
 * asked; after an edit only until the states are as before.
 */
final class LineStates {
  /** So many lines are counted at once after an edit; the rest when they come into sight. */
  private static final int FAR = 2000;

  private final Colouring colouring;
  private final IntFunction<String> line;
  private State[] states = new State[64];
  private int known;

  LineStates(Colouring colouring, IntFunction<String> line) {
    this.colouring = colouring;
    this.line = line;
    states[0] = State.START;
  }

  void restart() {
    known = 0;
  }

  State at(int index) {
    grow(index + 1);
    while (known < index) {
      states[known + 1] = next(known);
      known++;
    }
    return states[index];
  }

  /** Lines from the first on were replaced: so many went, so many came. */
  void changed(int first, int went, int came, int size) {
    int before = known;
    if (before <= first) {
      return;
    }
    grow(size + 1);
    int kept = Math.max(0, before - (first + went));
    System.arraycopy(states, first + went + 1, states, first + came + 1, kept);
    int was = before - went + came;
    known = first;
    int last = Math.min(size - 1, first + came + FAR);
    while (known < last) {
      State next = next(known);
      boolean same = known >= first + came && known + 1 <= was && next.equals(states[known + 1]);
      states[known + 1] = next;
      known++;
      if (same) {
        known = Math.min(was, size - 1);
        return;
      }
    }
  }

  private State next(int index) {
    return colouring.line(line.apply(index), states[index]).after();
  }

  private void grow(int size) {
    if (states.length <= size) {
      states = Arrays.copyOf(states, Math.max(size + 1, states.length * 2));
    }
  }
}
