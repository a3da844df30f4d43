package dev.clausewright.ui.diagnose.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What was done to a text, and what was taken back. Typing is undone by the word: characters join
 * while each follows the last one, and a new step begins with the first letter after a blank, with
 * every line, after {@link #seal}, and when deleting follows typing. Holds at most {@link #MOST}
 * steps and {@link #ROOM} characters; the newest step is always held.
 */
final class Undo {
  static final int MOST = 1000;
  static final long ROOM = 64_000_000;
  private static final String TYPING = "typing";
  private static final String DELETING = "deleting";

  private final Deque<Deed> past = new ArrayDeque<>();
  private final Deque<Deed> future = new ArrayDeque<>();
  private boolean sealed = true;
  private long room;

  /** The newest step when the text was last kept; empty where there was none. */
  private Optional<Deed> kept = Optional.empty();

  private boolean unreachable;

  /** A change made by hand. */
  void typed(Splice splice) {
    future.clear();
    Deed last = past.peekLast();
    Optional<Splice> joined =
        sealed || last == null ? Optional.empty() : joined(last.splices().getLast(), splice);
    if (joined.isPresent() && last != null && last.splices().size() == 1) {
      past.removeLast();
      room -= last.size();
      keep(new Deed(last.label(), List.of(joined.get())));
    } else {
      keep(new Deed(splice.inserted().isEmpty() ? DELETING : TYPING, List.of(splice)));
    }
    sealed = splice.inserted().indexOf('\n') >= 0 || splice.inserted().indexOf('\r') >= 0;
  }

  /** A change of several places that is one step. */
  void did(Deed deed) {
    future.clear();
    keep(deed);
    sealed = true;
  }

  /** What is typed next is a step of its own: the caret was moved, the field was left. */
  void seal() {
    sealed = true;
  }

  /** The step to take back, now taken back. */
  Optional<Deed> undo() {
    return move(past, future);
  }

  Optional<Deed> redo() {
    return move(future, past);
  }

  /** The text as it is now is kept elsewhere. */
  void keptNow() {
    sealed = true;
    kept = Optional.ofNullable(past.peekLast());
    unreachable = false;
  }

  /** Whether the text differs from what is kept, as far as its steps tell. */
  @SuppressWarnings("ReferenceEquality") // the same thing done again, elsewhere, is another step
  boolean isChanged() {
    Deed last = past.peekLast();
    return unreachable || kept.map(deed -> deed != last).orElse(last != null);
  }

  void forget() {
    past.clear();
    future.clear();
    sealed = true;
    room = 0;
    keptNow();
  }

  UndoState state() {
    return new UndoState(
        Optional.ofNullable(past.peekLast()).map(Deed::label),
        Optional.ofNullable(future.peekLast()).map(Deed::label));
  }

  private Optional<Deed> move(Deque<Deed> from, Deque<Deed> to) {
    sealed = true;
    Deed deed = from.pollLast();
    if (deed != null) {
      to.addLast(deed);
    }
    return Optional.ofNullable(deed);
  }

  private void keep(Deed deed) {
    past.addLast(deed);
    room += deed.size();
    while (past.size() > MOST || (room > ROOM && past.size() > 1)) {
      unreachable |= kept.isEmpty();
      room -= past.removeFirst().size();
    }
  }

  private static Optional<Splice> joined(Splice last, Splice next) {
    boolean typing = last.removed().isEmpty() && next.removed().isEmpty();
    boolean deleting = last.inserted().isEmpty() && next.inserted().isEmpty();
    if (typing && last.endOfInserted().equals(next.at()) && !newWord(last, next)) {
      return Optional.of(new Splice(last.at(), "", last.inserted() + next.inserted()));
    }
    if (deleting && next.at().equals(last.at())) {
      return Optional.of(new Splice(last.at(), last.removed() + next.removed(), ""));
    }
    if (deleting && next.endOfRemoved().equals(last.at())) {
      return Optional.of(new Splice(next.at(), next.removed() + last.removed(), ""));
    }
    return Optional.empty();
  }

  private static boolean newWord(Splice last, Splice next) {
    String before = last.inserted();
    return !before.isEmpty()
        && !next.inserted().isEmpty()
        && Character.isWhitespace(before.charAt(before.length() - 1))
        && !Character.isWhitespace(next.inserted().charAt(0));
  }
}
