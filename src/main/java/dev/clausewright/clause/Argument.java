package dev.clausewright.clause;

import dev.clausewright.secret.Kind;
import java.math.BigDecimal;
import java.util.List;

/// What an option takes after its keyword.
public sealed interface Argument {
  /// Whether the keyword may stand alone although it takes an argument.
  boolean optional();

  /// Nothing: the keyword stands alone.
  record None() implements Argument {
    @Override
    public boolean optional() {
      return true;
    }
  }

  /// A whole number, not quoted.
  record WholeNumber(long least, long most) implements Argument {
    @Override
    public boolean optional() {
      return false;
    }
  }

  /// A size with a unit; the limits are in megabytes.
  ///
  /// @param whole whether it must be a whole number
  record FileSize(BigDecimal least, BigDecimal most, boolean whole) implements Argument {
    @Override
    public boolean optional() {
      return false;
    }
  }

  /// A string of at least one character.
  ///
  /// @param usual strings with a meaning of their own, to offer
  record QuotedText(List<String> usual, boolean optional) implements Argument {
    public QuotedText {
      usual = List.copyOf(usual);
    }
  }

  /// A string of exactly one character; UNLOAD takes an octal escape of one too.
  ///
  /// @param ascii whether it must be ASCII
  record OneCharacter(boolean ascii, boolean octal, boolean optional) implements Argument {}

  /// One of some keywords.
  record Choice(List<String> words, boolean optional) implements Argument {
    public Choice {
      words = List.copyOf(words);
    }
  }

  /// One of some strings, or the S3 location of a JSONPaths file.
  record Mapping(List<String> words, boolean optional) implements Argument {
    public Mapping {
      words = List.copyOf(words);
    }
  }

  /// Columns with a width each.
  record Widths() implements Argument {
    @Override
    public boolean optional() {
      return false;
    }
  }

  /// How a shapefile is simplified.
  record Simplification() implements Argument {
    @Override
    public boolean optional() {
      return true;
    }
  }

  /// Columns to partition by.
  record ColumnNames() implements Argument {
    @Override
    public boolean optional() {
      return false;
    }
  }

  record RegionName() implements Argument {
    @Override
    public boolean optional() {
      return false;
    }
  }

  record KmsKeyName() implements Argument {
    @Override
    public boolean optional() {
      return false;
    }
  }

  record SecretText(Kind kind) implements Argument {
    @Override
    public boolean optional() {
      return false;
    }
  }

  static Argument none() {
    return new None();
  }

  static Argument whole(long least, long most) {
    return new WholeNumber(least, most);
  }

  static Argument text(String... usual) {
    return new QuotedText(List.of(usual), false);
  }

  static Argument choice(String... words) {
    return new Choice(List.of(words), false);
  }

  static Argument optionalChoice(String... words) {
    return new Choice(List.of(words), true);
  }

  static Argument mapping(String... words) {
    return new Mapping(List.of(words), true);
  }
}
