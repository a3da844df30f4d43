package dev.clausewright.ui.check;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Hands on to the window what other threads tell; of what it had no time for, only the latest. */
final class Latest<T> {
  private final AtomicReference<Optional<T>> waiting = new AtomicReference<>(Optional.empty());
  private final Consumer<T> shown;

  /** The consumer is called on the application thread. */
  Latest(Consumer<T> shown) {
    this.shown = shown;
  }

  /** From any thread. */
  void tell(T now) {
    if (waiting.getAndSet(Optional.of(now)).isEmpty()) {
      Platform.runLater(() -> waiting.getAndSet(Optional.empty()).ifPresent(shown));
    }
  }
}
