package dev.clausewright.clause;

import java.util.Optional;

/// The coordinate that field, text span and finding share.
///
/// @param option which option, for [Part#OPTION] only; empty there for an option that the table
///     does not know
/// @param nth 0 for the first of its kind; more when a statement says the same thing twice
public record Slot(Part part, Optional<Option> option, int nth) {
  public Slot {
    if (nth < 0) {
      throw new IllegalArgumentException("slots count from 0");
    }
    if (option.isPresent() && part != Part.OPTION) {
      throw new IllegalArgumentException("only the part OPTION names an option");
    }
  }

  public static Slot of(Part part) {
    return new Slot(part, Optional.empty(), 0);
  }

  public static Slot of(Option option) {
    return new Slot(Part.OPTION, Optional.of(option), 0);
  }

  /// The slot of an option that the table does not know and that is kept as it was written.
  public static Slot unknown(int nth) {
    return new Slot(Part.OPTION, Optional.empty(), nth);
  }

  public Slot nth(int other) {
    return new Slot(part, option, other);
  }

  /// Whether it is that of the option, whatever its number.
  public boolean is(Option other) {
    return option.isPresent() && option.get() == other;
  }

  /// Whether it is of the same part and option, whatever its number.
  public boolean isLike(Slot other) {
    return part == other.part && option.equals(other.option);
  }

  /// The same as that of any record, without the detours: statements are searched by slot all the
  /// time.
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Slot(Part theirPart, Optional<Option> theirs, int theirNth)
            && part == theirPart
            && nth == theirNth
            && option.equals(theirs));
  }

  @Override
  public int hashCode() {
    return (part.hashCode() * 31 + option.hashCode()) * 31 + nth;
  }
}
