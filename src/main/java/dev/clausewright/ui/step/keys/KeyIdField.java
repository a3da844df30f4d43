package dev.clausewright.ui.step.keys;

import dev.clausewright.account.KeyOwner;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Raw;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Value;
import dev.clausewright.clause.Verb;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.TextEntry;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Faults;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Setting;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;

/** The access key id, in whichever spelling the statement uses; says whose key it is. */
final class KeyIdField {
  private final Session session;
  private final Setting setting;
  private final Runnable otherLifetime;
  private final TextEntry entry;
  private final Label count = Words.small("");
  private final Map<AccessKeyId, Seen<KeyOwner>> owners = new HashMap<>();
  private boolean insisting;

  /**
   * @param otherLifetime switches between permanent and temporary keys
   */
  KeyIdField(Session session, Setting setting, Runnable otherLifetime) {
    this.session = session;
    this.setting = setting;
    this.otherLifetime = otherLifetime;
    entry = new TextEntry("Access key ID", this::judge).code();
    entry.control().setId("access-key-id");
    entry.onEdited(this::typed).trailing(count);
    entry.control().focusedProperty().subscribe(this::light);
  }

  TextEntry entry() {
    return entry;
  }

  void show(Statement statement) {
    entry.put(KeysForm.ID.at(statement).map(this::text).orElse(""));
    count(entry.text());
    entry.judgeAgain();
  }

  /** Says what is missing. An id that is refused for what it is may be shown to the Check. */
  boolean insist() {
    insisting = true;
    entry.insist();
    insisting = false;
    return session.statement().value(KeysForm.ID.slot(session.statement())).isEmpty();
  }

  private void light(boolean focused) {
    if (focused) {
      session.litProperty().set(Optional.of(KeysForm.ID.slot(session.statement())));
    }
  }

  private void typed(String text) {
    count(text);
    session.type(
        KeysForm.ID.slot(session.statement()),
        now -> text.isBlank() ? KeysForm.ID.open(now) : KeysForm.ID.put(now, read(text)));
  }

  private FieldState judge(String text) {
    if (text.isBlank()) {
      return insisting
          ? FieldState.problem("Give the access key id; it begins with AKIA or ASIA.")
          : FieldState.untouched("It begins with AKIA or ASIA and is no secret.");
    }
    Entry read = read(text);
    return read instanceof Entry.Is(Value value) && value instanceof AccessKeyId id
        ? judge(id)
        : Faults.state(read, "", entry::replace);
  }

  private FieldState judge(AccessKeyId id) {
    boolean temporary = KeysForm.temporary(session.statement());
    FieldState state = KeyOwners.state(id, temporary, otherLifetime);
    Seen<KeyOwner> owner = owners.get(id);
    if (owner == null) {
      ask(id);
      return state;
    }
    return KeyOwners.state(state, id, owner);
  }

  /** Asks the account once for each id. */
  private void ask(AccessKeyId id) {
    owners.put(id, new Seen.NotHeld<>("not asked yet"));
    setting
        .work()
        .run(
            () -> setting.account().ownerOfKey(id),
            owner -> {
              owners.put(id, owner);
              entry.judgeAgain();
            },
            failure -> owners.remove(id));
  }

  private Entry read(String text) {
    return Entries.read(KeysForm.ID.slot(session.statement()), Verb.COPY, text);
  }

  /** The text of the field stays as typed for as long as it reads as what the statement says. */
  private String text(Entry held) {
    return switch (held) {
      case Entry.Is(Value value) -> value.text();
      case Entry.Hole hole -> "";
      case Entry.Bad(Raw.Plain(String raw), var _) -> raw;
      case Entry.Bad _, Entry.Redacted _ -> "";
    };
  }

  private void count(String text) {
    int length = text.length();
    count.setText(length == 0 ? "" : length == 1 ? "1 character" : length + " characters");
  }
}
