package dev.clausewright.ui.step.statement;

import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Value;
import dev.clausewright.clause.Verb;
import dev.clausewright.ui.step.SlotText;
import java.util.Optional;
import java.util.function.Function;

/** A manner told in words; a required slot is a hole while its field is blank. */
record SlotManner(
    Function<String, Entry> reader,
    Optional<Entry> blank,
    String hint,
    String missing,
    Function<Value, String> spoken)
    implements SlotText.Manner {
  static SlotManner required(Slot slot, Verb verb, String hole, String hint, String missing) {
    return new SlotManner(
        text -> Entries.read(slot, verb, text),
        Optional.of(new Entry.Hole(hole)),
        hint,
        missing,
        value -> "");
  }

  static SlotManner optional(Slot slot, Verb verb, String hint) {
    return new SlotManner(
        text -> Entries.read(slot, verb, text), Optional.empty(), hint, "", value -> "");
  }

  SlotManner saying(Function<Value, String> words) {
    return new SlotManner(reader, blank, hint, missing, words);
  }

  SlotManner reading(Function<String, Entry> other) {
    return new SlotManner(other, blank, hint, missing, spoken);
  }

  @Override
  public Entry read(String text) {
    return reader.apply(text);
  }

  @Override
  public String valid(Value value) {
    return spoken.apply(value);
  }
}
