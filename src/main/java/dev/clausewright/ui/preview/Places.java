package dev.clausewright.ui.preview;

import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import java.util.Optional;

/** Slots as words and back, so that a chip can name the place it leads to. */
final class Places {
  private Places() {}

  static String name(Slot slot) {
    return slot.option().map(Option::name).orElse(slot.part().name()) + ":" + slot.nth();
  }

  static Optional<Slot> slot(String name) {
    for (Part part : Part.values()) {
      if (part != Part.OPTION && name.startsWith(part.name() + ":")) {
        return Optional.of(Slot.of(part));
      }
    }
    for (Option option : Option.values()) {
      if (name.startsWith(option.name() + ":")) {
        return Optional.of(Slot.of(option));
      }
    }
    return Optional.empty();
  }
}
