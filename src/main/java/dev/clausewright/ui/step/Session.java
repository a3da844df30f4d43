package dev.clausewright.ui.step;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.rules.Fix;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.Style;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the window shows: one immutable statement at a time. Every change makes another one and can
 * be undone; everything on the screen is a function of {@link #sightProperty}. Application thread
 * only.
 */
public final class Session {
  private final Vault vault;
  private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Optional<Slot>> lit = new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
  private final Deque<Statement> past = new ArrayDeque<>();
  private final Deque<Statement> future = new ArrayDeque<>();
  private Optional<Slot> typing = Optional.empty();
  private Consumer<StepId> goToStep = step -> {};
  private Consumer<Slot> goToField = slot -> {};

  public Session(Statement start, Vault vault) {
    this.vault = vault;
    show(start);
    lit.subscribe(slot -> typing = Optional.empty());
  }

  public ReadOnlyObjectProperty<Sight> sightProperty() {
    return sight.getReadOnlyProperty();
  }

  public Statement statement() {
    return sight.get().statement();
  }

  public Vault vault() {
    return vault;
  }

  /** The slot that the focused field writes: its line is lit in the preview. */
  public ObjectProperty<Optional<Slot>> litProperty() {
    return lit;
  }

  /** A choice: one step of undo. Nothing happens where the statement stays the same. */
  public void edit(UnaryOperator<Statement> change) {
    typing = Optional.empty();
    become(change.apply(statement()), true);
  }

  /** Typing into one field: all of it, until the field is left, is one step of undo. */
  public void type(Slot slot, UnaryOperator<Statement> change) {
    boolean first = !typing.equals(Optional.of(slot));
    become(change.apply(statement()), first);
    typing = Optional.of(slot);
  }

  /** Typing into the field of a slot, see {@link #type(Slot, UnaryOperator)}. */
  public void type(Slot slot, Entry entry) {
    type(slot, statement -> statement.put(slot, entry));
  }

  public void apply(Fix fix) {
    edit(fix::apply);
  }

  /** Begins anew: every secret is wiped, and nothing can be undone any more. */
  public void startAnew(Statement start) {
    vault.wipeAll();
    past.clear();
    future.clear();
    typing = Optional.empty();
    lit.set(Optional.empty());
    show(start);
  }

  public void undo() {
    if (!past.isEmpty()) {
      future.push(statement());
      typing = Optional.empty();
      show(past.pop());
    }
  }

  public void redo() {
    if (!future.isEmpty()) {
      past.push(statement());
      typing = Optional.empty();
      show(future.pop());
    }
  }

  public ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /** Leads to a step, or to the field that writes a slot: the window listens. */
  public void onGo(Consumer<StepId> step, Consumer<Slot> field) {
    goToStep = step;
    goToField = field;
  }

  public void go(StepId step) {
    goToStep.accept(step);
  }

  public void go(Slot slot) {
    goToField.accept(slot);
  }

  private void become(Statement next, boolean undoStep) {
    if (!next.equals(statement())) {
      if (undoStep) {
        past.push(statement());
      }
      future.clear();
      show(next);
    }
  }

  private void show(Statement statement) {
    sight.set(Sight.of(statement, Style.LOWER));
    undoable.set(!past.isEmpty());
    redoable.set(!future.isEmpty());
  }
}
