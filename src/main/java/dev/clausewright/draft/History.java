package dev.clausewright.draft;

import dev.clausewright.secret.SecretRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A draft with its way back and forth. Immutable; keeps at most [#MOST] steps. A secret that was
/// wiped is dropped from
/// every draft in it, so that no undo brings it back.
public final class History {
  /// How many steps can be undone.
  public static final int MOST = 200;

  /// A draft and the words for the change that led away from it, such as "Choose lake-loader".
  /// Labels hold no secrets:
  /// whoever makes them writes what kind of thing changed, never its characters.
  private record Past(String label, Draft draft) {}

  private final List<Past> past;
  private final Draft present;
  private final List<Past> future;
  private final Optional<Object> typing;

  private History(List<Past> past, Draft present, List<Past> future, Optional<Object> typing) {
    this.past = List.copyOf(past);
    this.present = present;
    this.future = List.copyOf(future);
    this.typing = typing;
  }

  public static History begin(Draft draft) {
    return new History(List.of(), draft, List.of(), Optional.empty());
  }

  public Draft present() {
    return present;
  }

  /// One step. The same draft again is none.
  public History change(String label, Draft next) {
    return become(label, next, Optional.empty());
  }

  /// Typing into one field: all of it is one step, until something else changes or [#leave()] is
  /// called.
  ///
  /// @param field whatever names the field, such as its slot
  public History type(Object field, String label, Draft next) {
    if (typing.filter(field::equals).isPresent() && !next.equals(present)) {
      return new History(past, next, List.of(), typing);
    }
    return become(label, next, Optional.of(field));
  }

  /// The field was left: typing there again is a new step.
  public History leave() {
    return new History(past, present, future, Optional.empty());
  }

  private History become(String label, Draft next, Optional<Object> field) {
    if (next.equals(present)) {
      return this;
    }
    List<Past> more = new ArrayList<>(past);
    more.add(new Past(label, present));
    List<Past> kept = more.size() > MOST ? more.subList(more.size() - MOST, more.size()) : more;
    return new History(kept, next, List.of(), field);
  }

  /// What undo would take back, for its tooltip; empty if nothing can be undone.
  public Optional<String> undoLabel() {
    return past.isEmpty() ? Optional.empty() : Optional.of(past.getLast().label());
  }

  public Optional<String> redoLabel() {
    return future.isEmpty() ? Optional.empty() : Optional.of(future.getFirst().label());
  }

  public History undo() {
    if (past.isEmpty()) {
      return this;
    }
    Past last = past.getLast();
    List<Past> ahead = new ArrayList<>();
    ahead.add(new Past(last.label(), present));
    ahead.addAll(future);
    return new History(past.subList(0, past.size() - 1), last.draft(), ahead, Optional.empty());
  }

  public History redo() {
    if (future.isEmpty()) {
      return this;
    }
    Past next = future.getFirst();
    List<Past> behind = new ArrayList<>(past);
    behind.add(new Past(next.label(), present));
    return new History(behind, next.draft(), future.subList(1, future.size()), Optional.empty());
  }

  /// After secrets were wiped: nothing in here refers to them any more.
  public History forget(Set<SecretRef> wiped) {
    return new History(
        without(past, wiped), present.without(wiped), without(future, wiped), Optional.empty());
  }

  private static List<Past> without(List<Past> steps, Set<SecretRef> wiped) {
    return steps.stream().map(step -> new Past(step.label(), step.draft().without(wiped))).toList();
  }

  @Override
  public String toString() {
    return "History[" + past.size() + " back, " + future.size() + " forth]";
  }
}
