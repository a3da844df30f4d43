package dev.clausewright.clause;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A statement as the items it says, in order. It may be unfinished, contradict itself or say a
/// thing twice; rules tell. Immutable: every change answers a new statement.
public sealed interface Statement permits Copy, Unload, CreateLibrary, Neighbour, Fragment {
  /// The statement whose table of options counts: COPY for fragments and neighbours.
  Verb verb();

  List<Item> items();

  /// The same statement saying these items instead.
  Statement with(List<Item> items);

  static Statement empty(Verb verb) {
    return switch (verb) {
      case COPY -> new Copy(List.of());
      case UNLOAD -> new Unload(List.of());
      case CREATE_LIBRARY -> new CreateLibrary(List.of());
    };
  }

  /// Puts the entry into the slot: in place where the slot is taken, else at the end.
  default Statement put(Slot slot, Entry entry) {
    return with(Items.put(items(), new Item(slot, entry)));
  }

  default Statement put(Part part, Value value) {
    return put(Slot.of(part), new Entry.Is(value));
  }

  default Statement put(Option option, Value value) {
    return put(Slot.of(option), new Entry.Is(value));
  }

  /// Sets an option that takes no argument, or leaves its argument out.
  default Statement put(Option option) {
    return put(option, new Flag());
  }

  default Statement drop(Slot slot) {
    return with(Items.keep(items(), item -> !item.slot().equals(slot)));
  }

  default Statement drop(Predicate<Slot> slots) {
    return with(Items.keep(items(), item -> !slots.test(item.slot())));
  }

  default Optional<Entry> at(Slot slot) {
    for (Item item : items()) {
      if (item.slot().equals(slot)) {
        return Optional.of(item.entry());
      }
    }
    return Optional.empty();
  }

  default Optional<Entry> at(Part part) {
    return at(Slot.of(part));
  }

  default Optional<Entry> at(Option option) {
    return at(Slot.of(option));
  }

  /// The value in the slot, where there is a valid one.
  default Optional<Value> value(Slot slot) {
    for (Item item : items()) {
      if (item.slot().equals(slot)) {
        return Items.value(item.entry());
      }
    }
    return Optional.empty();
  }

  default Optional<Value> value(Part part) {
    return value(Slot.of(part));
  }

  default Optional<Value> value(Option option) {
    return value(Slot.of(option));
  }

  /// Whether the statement says something there, valid or not.
  default boolean says(Part part) {
    for (Item item : items()) {
      if (item.slot().part() == part) {
        return true;
      }
    }
    return false;
  }

  default boolean says(Option option) {
    for (Item item : items()) {
      if (item.slot().is(option)) {
        return true;
      }
    }
    return false;
  }
}
