package dev.clausewright.account.snapshot;

import java.util.HashSet;
import java.util.Set;

/// The names of an object's members so far. Nearly all objects have few, and every object of a file
/// has its own, so that it is a short list first and a set only then.
final class Names {
  private static final int FEW = 16;

  private final String[] few = new String[FEW];
  private int size;
  private Set<String> many = Set.of();

  /// False if it is there already.
  boolean add(String name) {
    if (size >= FEW) {
      if (many.isEmpty()) {
        many = new HashSet<>(Set.of(few));
      }
      size++;
      return many.add(name);
    }
    for (int i = 0; i < size; i++) {
      if (few[i].equals(name)) {
        return false;
      }
    }
    few[size++] = name;
    return true;
  }

  int size() {
    return size;
  }
}
