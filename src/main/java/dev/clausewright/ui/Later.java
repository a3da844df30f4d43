package dev.clausewright.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Something that is made when it is first wanted. */
final class Later<T> {
  private final Supplier<T> maker;
  private Optional<T> made = Optional.empty();

  Later(Supplier<T> maker) {
    this.maker = maker;
  }

  /** The thing; the consumer sees it once, when it has just been made. */
  T get(Consumer<T> first) {
    if (made.isEmpty()) {
      T fresh = maker.get();
      made = Optional.of(fresh);
      first.accept(fresh);
    }
    return made.get();
  }
}
