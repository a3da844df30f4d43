package dev.clausewright.account;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// What looking into an account gave. Only [Got] and [Absent] are knowledge; a check that rests
/// on any other case is *unknown*, never passed.
public sealed interface Seen<T> {
  /// It was looked at.
  ///
  /// @param when when AWS said so: for a snapshot the moment it was taken
  record Got<T>(T value, Instant when) implements Seen<T> {}

  /// It was looked for and is not there.
  ///
  /// @param where where it was looked for, and what stands near, as a sentence
  record Absent<T>(String where) implements Seen<T> {}

  /// Nobody looked: the snapshot does not hold it.
  ///
  /// @param where what would have to hold it, as a sentence
  record NotHeld<T>(String where) implements Seen<T> {}

  /// The one who asks may not look.
  record Denied<T>(Permission missing) implements Seen<T> {}

  /// It could not be read.
  record Failed<T>(Cause cause) implements Seen<T> {}

  default Optional<T> found() {
    return switch (this) {
      case Got<T>(T value, Instant when) -> Optional.of(value);
      case Absent<T> absent -> Optional.empty();
      case NotHeld<T> notHeld -> Optional.empty();
      case Denied<T> denied -> Optional.empty();
      case Failed<T> failed -> Optional.empty();
    };
  }

  default <U> Seen<U> map(Function<? super T, ? extends U> change) {
    return then((value, when) -> new Got<>(change.apply(value), when));
  }

  /// Looks further with what was seen; anything but [Got] stays what it is.
  default <U> Seen<U> then(Further<T, U> further) {
    return switch (this) {
      case Got<T>(T value, Instant when) -> further.look(value, when);
      case Absent<T>(String where) -> new Absent<>(where);
      case NotHeld<T>(String where) -> new NotHeld<>(where);
      case Denied<T>(Permission missing) -> new Denied<>(missing);
      case Failed<T>(Cause cause) -> new Failed<>(cause);
    };
  }

  /// One look that follows another.
  @FunctionalInterface
  interface Further<T, U> {
    Seen<U> look(T value, Instant when);
  }
}
