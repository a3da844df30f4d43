package dev.clausewright.ui.step.keys;

import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Secret;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Value;
import dev.clausewright.secret.Kind;
import dev.clausewright.secret.SecretRef;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.SecretEntry;
import dev.clausewright.ui.step.Session;
import java.util.Optional;
import java.util.Set;

/**
 * One of the two secrets: its field, and its place in the statement, which only ever holds a
 * reference. What is no longer in the statement is wiped at once.
 */
final class KeySecret {
  private final Session session;
  private final KeysForm form;
  private final Kind kind;
  private final SecretEntry entry;
  private final String hint;
  private Optional<SecretRef> shown = Optional.empty();
  private boolean insisting;

  KeySecret(Session session, KeysForm form, Kind kind, String label, String hint) {
    this.session = session;
    this.form = form;
    this.kind = kind;
    this.hint = hint;
    entry = new SecretEntry(label, this::judge);
    entry.control().setId(kind.placeholder());
    entry.onCommitted(this::keep);
    entry.control().focusedProperty().subscribe(this::light);
  }

  SecretEntry entry() {
    return entry;
  }

  /** What the statement holds; the field is filled from the vault only if it shows another one. */
  void show(Statement statement) {
    Optional<SecretRef> held = held(statement);
    if (!held.equals(shown)) {
      shown = held.filter(session.vault()::holds);
      if (shown.isEmpty()) {
        entry.wipe();
      } else {
        session.vault().reveal(shown.get(), entry::put);
      }
    }
  }

  /** The view is left: nothing stays in the field; the vault still has it. */
  void leave() {
    entry.commit();
    shown = Optional.empty();
    entry.wipe();
  }

  /** Says what is missing; an odd secret is told of, but it may be meant (L-42 is a warning). */
  boolean insist() {
    insisting = true;
    entry.commit();
    entry.insist();
    insisting = false;
    return entry.length() == 0;
  }

  Optional<SecretRef> held(Statement statement) {
    return form.at(statement)
        .flatMap(e -> e instanceof Entry.Is(Value value) ? Optional.of(value) : Optional.empty())
        .flatMap(
            value -> value instanceof Secret(SecretRef ref) ? Optional.of(ref) : Optional.empty());
  }

  private void keep(char[] secret) {
    Optional<SecretRef> before = held(session.statement());
    if (secret.length == 0) {
      shown = Optional.empty();
      session.edit(form::open);
    } else {
      SecretRef ref = session.vault().put(kind, secret);
      shown = Optional.of(ref);
      session.edit(now -> form.put(now, Entries.secret(form.slot(now), ref)));
    }
    before
        .filter(old -> !Optional.of(old).equals(shown))
        .ifPresent(old -> session.wipe(Set.of(old)));
  }

  private FieldState judge(char[] secret) {
    if (secret.length == 0) {
      return insisting
          ? FieldState.problem("Give the " + kind.words() + ".")
          : FieldState.untouched(hint);
    }
    return SecretDefect.of(kind, secret)
        .map(this::state)
        .orElseGet(() -> FieldState.valid(kind == Kind.SESSION_TOKEN ? hint : ""));
  }

  private FieldState state(SecretDefect defect) {
    Optional<FieldState.Repair> repair =
        defect.mend().map(mend -> new FieldState.Repair(mend.label(), () -> mend(mend)));
    return defect.grave()
        ? new FieldState.Problem(defect.message(), repair, Optional.empty())
        : new FieldState.Doubtful(defect.message(), repair);
  }

  private void mend(Mend mend) {
    entry.commit();
    shown.ifPresent(
        ref -> session.vault().reveal(ref, secret -> entry.replace(mend.apply(secret))));
  }

  private void light(boolean focused) {
    if (focused) {
      session.litProperty().set(Optional.of(form.slot(session.statement())));
    }
  }
}
