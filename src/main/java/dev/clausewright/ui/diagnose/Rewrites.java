package dev.clausewright.ui.diagnose;

import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.rules.Fix;
import dev.clausewright.rules.Migration;
import dev.clausewright.rules.Migrations;
import dev.clausewright.sql.Read;
import dev.clausewright.ui.work.Work;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * What stands in the difference: the fix of the finding that is looked at, or a way from an old
 * form to one of today. Worked out elsewhere; applied as one step of undo.
 */
final class Rewrites {
  private record Shown(Mend mend, Difference difference) {}

  private final ScriptDesk desk;
  private final DifferencePane pane;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private Optional<Work.Running> running = Optional.empty();

  Rewrites(ScriptDesk desk) {
    this.desk = desk;
    this.pane = new DifferencePane(this::close);
    desk.selectedProperty().subscribe(this::selected);
  }

  DifferencePane pane() {
    return pane;
  }

  ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  void close() {
    stop();
    open.set(false);
  }

  /** The fix of a finding, also of one that asks first. */
  void show(Remark remark) {
    desk.select(Optional.of(remark));
    pane.ask(Optional.empty());
    show(remark.title(), now -> Mend.of(now, remark));
  }

  /**
   * A way from an old form to one of today; what it needs to know is asked above the difference.
   */
  void show(Passage passage, Migration migration) {
    switch (migration) {
      case Migration.Ready(var kind, var label, var why, var fix) -> {
        pane.ask(Optional.empty());
        show(label, in(passage, read -> again(read, migration)));
      }
      case Migration.AsksRole(var kind, var label, var why) ->
          ask(label, AskedValue.role(text -> role(passage, label, text)));
      case Migration.AsksKey(var kind, var label, var why) ->
          ask(label, AskedValue.key(text -> key(passage, label, text)));
      case Migration.Explained explained -> close();
    }
  }

  private void ask(String label, AskedValue value) {
    stop();
    pane.ask(Optional.of(value));
    pane.empty(label);
    open.set(true);
    value.begin();
  }

  private void role(Passage passage, String label, String text) {
    RoleValue.read(text)
        .found()
        .ifPresentOrElse(
            role -> show(label, in(passage, read -> Migrations.toRole(read, role))),
            () -> pane.empty(label));
  }

  private void key(Passage passage, String label, String text) {
    KmsKey.read(text)
        .found()
        .ifPresentOrElse(
            key -> show(label, in(passage, read -> Migrations.toKmsKey(read, key))),
            () -> pane.empty(label));
  }

  private static ScriptDesk.Change in(Passage passage, Function<Read, Optional<Fix>> choice) {
    return now -> now.again(passage).flatMap(there -> Mend.in(now.text(), there, choice));
  }

  private static Optional<Fix> again(Read read, Migration wanted) {
    for (Migration migration : Migrations.of(read)) {
      if (migration.kind() == wanted.kind() && migration instanceof Migration.Ready ready) {
        return Optional.of(ready.fix());
      }
    }
    return Optional.empty();
  }

  private void selected(Optional<Remark> remark) {
    remark.filter(now -> now.finding().fix().isPresent()).ifPresentOrElse(this::show, this::close);
  }

  private void show(String label, ScriptDesk.Change change) {
    stop();
    long asked = desk.editor().changesProperty().get();
    running =
        Optional.of(
            desk.upToDate(
                now ->
                    change
                        .of(now)
                        .map(
                            mend ->
                                new Shown(
                                    mend,
                                    Difference.of(now.text(), mend.patches(), now.passages()))),
                found ->
                    found.ifPresentOrElse(now -> put(label, now, change, asked), this::close)));
  }

  private void put(String label, Shown shown, ScriptDesk.Change change, long asked) {
    pane.show(
        label,
        shown.difference(),
        () -> {
          if (desk.editor().changesProperty().get() == asked) {
            desk.make(shown.mend());
          } else {
            desk.worked(change);
          }
          close();
        });
    open.set(true);
  }

  private void stop() {
    running.ifPresent(Work.Running::cancel);
    running = Optional.empty();
  }
}
