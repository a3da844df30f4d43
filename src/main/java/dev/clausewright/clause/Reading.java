package dev.clausewright.clause;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What reading a text gave: a value, or why there is none. Reading never throws.
public sealed interface Reading<T> {
  record Valid<T>(T value) implements Reading<T> {}

  /// No value.
  ///
  /// @param faults at least one; the first is the one to show first
  record Wrong<T>(List<Fault> faults) implements Reading<T> {
    public Wrong {
      faults = List.copyOf(faults);
      if (faults.isEmpty()) {
        throw new IllegalArgumentException("a wrong text has a fault");
      }
    }
  }

  static <T> Reading<T> valid(T value) {
    return new Valid<>(value);
  }

  static <T> Reading<T> wrong(Fault... faults) {
    return new Wrong<>(List.of(faults));
  }

  default Optional<T> found() {
    return switch (this) {
      case Valid<T>(T value) -> Optional.of(value);
      case Wrong<T> wrong -> Optional.empty();
    };
  }

  default List<Fault> faults() {
    return switch (this) {
      case Valid<T> valid -> List.of();
      case Wrong<T>(List<Fault> faults) -> faults;
    };
  }

  default <U> Reading<U> map(Function<? super T, ? extends U> change) {
    return switch (this) {
      case Valid<T>(T value) -> valid(change.apply(value));
      case Wrong<T>(List<Fault> faults) -> new Wrong<>(faults);
    };
  }

  default <U> Reading<U> then(Function<? super T, Reading<U>> next) {
    return switch (this) {
      case Valid<T>(T value) -> next.apply(value);
      case Wrong<T>(List<Fault> faults) -> new Wrong<>(faults);
    };
  }
}
