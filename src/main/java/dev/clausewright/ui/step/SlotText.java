package dev.clausewright.ui.step;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Raw;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Value;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.TextEntry;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;

/**
 * A text field joined to a slot: what is typed becomes the slot's entry, what the statement holds
 * is what the field shows, and the slot is lit in the preview while the field has the keyboard.
 */
public final class SlotText {
  /** How the text of one slot is read and spoken of. */
  public interface Manner {
    /** Text to entry; never called with a blank text. */
    Entry read(String text);

    /** What a blank field puts into the statement; empty drops the slot. */
    Optional<Entry> blank();

    /** The hint below an empty field. */
    default String hint() {
      return "";
    }

    /** What is said below a valid value. */
    default String valid(Value value) {
      return "";
    }

    /** What is said when Next is pressed and the field is empty; empty where it may stay so. */
    default String missing() {
      return "";
    }

    /** What the field shows for a value. */
    default String text(Value value) {
      return value.text();
    }
  }

  private final Session session;
  private final Slot slot;
  private final Manner manner;
  private final TextEntry entry;
  private boolean insisting;

  /** One line. */
  public SlotText(Session session, Slot slot, String label, Manner manner) {
    this(session, slot, label, manner, 1);
  }

  /** As many lines as given; more of them scroll. */
  public SlotText(Session session, Slot slot, String label, Manner manner, int lines) {
    this.session = session;
    this.slot = slot;
    this.manner = manner;
    this.entry =
        (lines == 1
                ? new TextEntry(label, this::judge)
                : TextEntry.block(label, lines, this::judge))
            .code();
    entry.onEdited(this::typed);
    entry.control().focusedProperty().subscribe(focused -> light(session, slot, focused));
    session.sightProperty().subscribe(sight -> entry.put(shown(sight)));
  }

  /** Lights the slot's line while a node has the keyboard. */
  public static void light(Session session, Slot slot, boolean focused) {
    if (focused) {
      session.litProperty().set(Optional.of(slot));
    }
  }

  public TextEntry entry() {
    return entry;
  }

  public Slot slot() {
    return slot;
  }

  /** Judges again, because something else than its text changed. */
  public void judgeAgain() {
    entry.judgeAgain();
  }

  /** Says what is missing; answers the field where something is. */
  public Optional<Node> insist() {
    insisting = true;
    boolean wrong = entry.insist();
    insisting = false;
    return wrong ? Optional.of(entry.control()) : Optional.empty();
  }

  private FieldState judge(String text) {
    if (text.isBlank()) {
      return insisting && !manner.missing().isEmpty()
          ? FieldState.problem(manner.missing())
          : FieldState.untouched(manner.hint());
    }
    Entry read = manner.read(text);
    Function<Value, String> told = manner::valid;
    String valid = read instanceof Entry.Is(Value value) ? told.apply(value) : "";
    return Faults.state(read, valid, mended -> entry.replace(mended));
  }

  private void typed(String text) {
    Optional<Entry> next = text.isBlank() ? manner.blank() : Optional.of(manner.read(text));
    session.type(
        slot,
        statement -> next.map(e -> statement.put(slot, e)).orElseGet(() -> statement.drop(slot)));
  }

  private String shown(Sight sight) {
    return sight.statement().at(slot).map(this::text).orElse("");
  }

  private String text(Entry held) {
    return switch (held) {
      case Entry.Is(Value value) -> held.equals(read()) ? entry.text() : manner.text(value);
      case Entry.Hole hole -> manner.blank().equals(Optional.of(held)) ? "" : hole.text();
      case Entry.Bad(Raw.Plain(String raw), var _) -> raw;
      case Entry.Bad _, Entry.Redacted _ -> "";
    };
  }

  /**
   * What the field's own text reads as: while that is what the statement says, it is left alone.
   */
  private Entry read() {
    return entry.text().isBlank() ? new Entry.Redacted() : manner.read(entry.text());
  }
}
