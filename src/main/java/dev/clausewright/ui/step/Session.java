package dev.clausewright.ui.step;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.draft.Draft;
import dev.clausewright.draft.History;
import dev.clausewright.draft.StepId;
import dev.clausewright.rules.Era;
import dev.clausewright.rules.Fix;
import dev.clausewright.secret.SecretRef;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.Style;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the window shows: one immutable draft at a time, with its history. Everything on the screen
 * is a function of {@link #draftProperty} and, for its statement, of {@link #sightProperty}.
 * Application thread only.
 */
public final class Session {
  private final Vault vault;
  private final ReadOnlyObjectWrapper<History> history = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Sight> shown = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Optional<Slot>> lit = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Era> era = new SimpleObjectProperty<>(Era.latest());
  private Consumer<StepId> goToStep = step -> {};
  private Consumer<Slot> goToField = slot -> {};

  public Session(Draft start, Vault vault) {
    this.vault = vault;
    show(History.begin(start));
    era.subscribe((before, now) -> look());
    lit.subscribe((before, now) -> history.set(history.get().leave()));
  }

  public ReadOnlyObjectProperty<Sight> sightProperty() {
    return sight.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Draft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /** What the preview shows: a statement that is only tried out, else that of the draft. */
  public ReadOnlyObjectProperty<Sight> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /**
   * Shows another statement in the preview without changing anything; with none, and with the next
   * change, the draft’s own is back.
   */
  public void tryOut(Optional<Statement> trial) {
    shown.set(trial.map(this::seen).orElseGet(sight::get));
  }

  /** What can be undone and redone, and how it is called. */
  public ReadOnlyObjectProperty<History> historyProperty() {
    return history.getReadOnlyProperty();
  }

  public Draft draft() {
    return draft.get();
  }

  public Statement statement() {
    return draft().statement();
  }

  public Vault vault() {
    return vault;
  }

  /** The slot that the focused field writes: its line is lit in the preview. */
  public ObjectProperty<Optional<Slot>> litProperty() {
    return lit;
  }

  /** Which state of AWS's documentation the findings rest on, here and in Diagnose. */
  public ObjectProperty<Era> eraProperty() {
    return era;
  }

  /** One step of undo; the label says what kind of thing changed, never a secret. */
  public void change(String label, UnaryOperator<Draft> change) {
    show(history.get().change(label, change.apply(draft())));
  }

  /**
   * A choice in the statement: one step of undo, called after what changed. Nothing happens where
   * it stays the same.
   */
  public void edit(UnaryOperator<Statement> change) {
    Statement next = change.apply(statement());
    change(Changed.words(statement(), next), now -> now.withStatement(next));
  }

  /** Typing into one field: all of it, until the field is left, is one step of undo. */
  public void type(Slot slot, UnaryOperator<Statement> change) {
    Draft next = draft().withStatement(change.apply(statement()));
    show(history.get().type(slot, Changed.words(slot), next));
  }

  /** Typing into the field of a slot, see {@link #type(Slot, UnaryOperator)}. */
  public void type(Slot slot, Entry entry) {
    type(slot, statement -> statement.put(slot, entry));
  }

  public void apply(Fix fix) {
    change(fix.label(), now -> now.withStatement(fix.apply(now.statement())));
  }

  /** Wipes secrets: from the vault, the statement, and everything undo could bring back. */
  public void wipe(Set<SecretRef> secrets) {
    secrets.forEach(vault::wipe);
    show(history.get().forget(secrets));
  }

  /** Begins anew: every secret is wiped, and nothing can be undone any more. */
  public void startAnew(Draft start) {
    vault.wipeAll();
    lit.set(Optional.empty());
    show(History.begin(start));
  }

  public void undo() {
    show(history.get().undo());
  }

  public void redo() {
    show(history.get().redo());
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

  private void show(History next) {
    history.set(next);
    Draft now = next.present();
    if (!now.equals(draft.get())) {
      boolean first = draft.get() == null;
      boolean said = first || !now.statement().equals(draft().statement());
      draft.set(now);
      if (said) {
        look();
      }
    }
  }

  private void look() {
    sight.set(seen(statement()));
    shown.set(sight.get());
  }

  private Sight seen(Statement other) {
    return Sight.of(other, Style.LOWER, era.get());
  }
}
