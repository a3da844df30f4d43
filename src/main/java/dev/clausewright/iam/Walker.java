package dev.clausewright.iam;

import java.util.List;
import java.util.TreeSet;

/**
 * Steps several patterns along one text at the same time. A state is the places in each pattern
 * that the text read so far can have reached, packed into a string: one stretch a pattern, each
 * ended by {@link #END}. Behind a pattern's last star reached, everything before it is superfluous,
 * since the star takes all that the earlier places could still take; so states stay few.
 */
final class Walker {
  private static final char END = '\uFFFF';

  private final List<Glob> globs;
  private final int other;

  /**
   * Takes the patterns to step along.
   *
   * @param globs the first is the one that must stay alive
   */
  Walker(List<Glob> globs) {
    this.globs = List.copyOf(globs);
    this.other = unused();
  }

  /**
   * A character that no pattern names: it stands for all the others. Letters come first, to be
   * read.
   */
  private int unused() {
    int c = 'x';
    while (named(c)) {
      c = c == 'z' ? 'a' : c == 'w' ? '0' : c == '9' ? 0x100 : c + 1;
    }
    return c;
  }

  private boolean named(int c) {
    for (Glob glob : globs) {
      for (int i = 0; i < glob.length(); i++) {
        if (glob.token(i) == c) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a pattern is short enough for its places to be packed. */
  static boolean canStep(Glob glob) {
    return glob.length() < END;
  }

  String start() {
    StringBuilder state = new StringBuilder();
    for (Glob glob : globs) {
      int first = state.length();
      place(glob, 0, state, first);
      state.append(END);
    }
    return state.toString();
  }

  /** The state after one more character; empty when the first pattern cannot take it. */
  String step(String state, int c) {
    StringBuilder next = new StringBuilder(state.length());
    int at = 0;
    for (Glob glob : globs) {
      int first = next.length();
      for (; state.charAt(at) != END; at++) {
        int token = state.charAt(at);
        if (token < glob.length() && Glob.takes(glob.token(token), c)) {
          place(glob, Glob.isStar(glob.token(token)) ? token : token + 1, next, first);
        }
      }
      at++;
      if (first == 0 && next.isEmpty()) {
        return "";
      }
      next.append(END);
    }
    return next.toString();
  }

  /** Adds a place and those that stars let it reach for nothing; places come in ascending order. */
  private static void place(Glob glob, int token, StringBuilder state, int first) {
    if (state.length() > first && state.charAt(state.length() - 1) >= token) {
      return;
    }
    int at = token;
    while (at < glob.length() && Glob.isStar(glob.token(at))) {
      state.setLength(first);
      state.append((char) at++);
    }
    state.append((char) at);
  }

  /** Whether a pattern has taken the whole text. */
  boolean accepts(String state, int glob) {
    int at = 0;
    for (int i = 0; i < glob; i++) {
      at = state.indexOf(END, at) + 1;
    }
    int end = state.indexOf(END, at);
    return end > at && state.charAt(end - 1) == globs.get(glob).length();
  }

  /**
   * The characters that lead to different states, the readable ones first; any further one does the
   * same as one of these.
   */
  int[] alphabet(String state) {
    int only = state.charAt(1) == END ? state.charAt(0) : globs.get(0).length();
    if (only < globs.get(0).length() && globs.get(0).token(only) >= 0) {
      // A letter that the first pattern insists on: it would not survive another one.
      return new int[] {globs.get(0).token(only)};
    }
    TreeSet<Integer> letters = new TreeSet<>();
    boolean wild = false;
    int at = 0;
    for (int i = 0; i < globs.size(); i++, at++) {
      for (; state.charAt(at) != END; at++) {
        int place = state.charAt(at);
        int token = place < globs.get(i).length() ? globs.get(i).token(place) : Glob.STAR;
        if (token >= 0) {
          letters.add(token);
        } else if (i == 0 && place < globs.get(0).length()) {
          wild = true;
        }
        switch (token) {
          case Glob.PART_STAR, Glob.PART_ANY -> letters.add((int) ':');
          case Glob.NAME_STAR -> letters.add((int) '/');
          default -> {}
        }
      }
    }
    if (!wild) {
      return letters.stream().mapToInt(Integer::intValue).toArray();
    }
    int[] all = new int[letters.size() + 1];
    all[0] = other;
    int next = 1;
    for (int letter : letters) {
      all[next++] = letter;
    }
    return all;
  }
}
