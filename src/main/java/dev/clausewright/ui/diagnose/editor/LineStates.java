package dev.clausewright.ui.diagnose.editor;

import dev.clausewright.sql.Tokens.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * In which state each line begins: within a string or a comment, or not. Counted as far as was
 * asked; after an edit only until the states are as before.
 */
final class LineStates {
  /** So many lines are counted at once; the rest elsewhere, or when they come into sight. */
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

  /** The last line of a text whose state is known, for the others to be counted elsewhere. */
  record Begun(Colouring colouring, int last, State state) {
    /** The states of the lines that were not counted. */
    List<State> rest(Snapshot text) throws InterruptedException {
      List<State> rest = new ArrayList<>();
      State now = state;
      for (int i = last; i + 1 < text.lines().size(); i++) {
        if (i % FAR == 0 && Thread.interrupted()) {
          throw new InterruptedException();
        }
        now = next(colouring, text.line(i), now);
        rest.add(now);
      }
      return rest;
    }
  }

  void restart() {
    known = 0;
  }

  /** How far the lines of a text of so many are known. */
  Begun begun(int size) {
    int last = Math.min(known, size - 1);
    return new Begun(colouring, last, states[last]);
  }

  /** What was counted elsewhere, for the lines behind those that are known. */
  void put(List<State> rest, int size) {
    int first = size - rest.size();
    if (!rest.isEmpty() && first <= known + 1) {
      grow(size);
      for (int i = 0; i < rest.size(); i++) {
        states[first + i] = rest.get(i);
      }
      known = size - 1;
    }
  }

  /** As {@link #at}; a line far behind those that are known is taken for one outside of strings. */
  State near(int index) {
    return index > known + FAR ? State.START : at(index);
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
    return next(colouring, line.apply(index), states[index]);
  }

  /** A line that stays without colours opens and closes nothing. */
  private static State next(Colouring colouring, String line, State before) {
    return line.length() > Painter.LONG ? before : colouring.line(line, before).after();
  }

  private void grow(int size) {
    if (states.length <= size) {
      states = Arrays.copyOf(states, Math.max(size + 1, states.length * 2));
    }
  }
}
