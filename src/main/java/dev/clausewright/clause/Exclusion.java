package dev.clausewright.clause;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/// One row of the compatibility tables: what a circumstance keeps out.
///
/// @param with the circumstance, as it follows "cannot stand": "with CSV"
/// @param when whether the circumstance holds
/// @param why one sentence for people
/// @param force what follows when an option stands there all the same
record Exclusion(
    RuleId rule, String with, Predicate<Statement> when, Set<Option> out, String why, Force force) {
  /// What follows when an option stands there all the same, and whether its field is shown.
  enum Force {
    /// Refused by Redshift; people look for the option, so that its field is shown, disabled.
    ERROR,
    /// Refused by Redshift; the field is not shown.
    ERROR_UNSHOWN,
    /// Probably refused: a warning; the field is not shown.
    WARNING,
    /// Without a meaning: no finding; the field is not shown.
    POINTLESS
  }

  Exclusion {
    out = Set.copyOf(out);
  }

  static Exclusion row(
      String rule, String with, Predicate<Statement> when, String why, Force force, Option... out) {
    Set<Option> options = EnumSet.noneOf(Option.class);
    options.addAll(Arrays.asList(out));
    return new Exclusion(new RuleId(rule), with, when, options, why, force);
  }

  /// Whether it keeps this option out of the statement. An option is no circumstance for itself.
  boolean excludes(Option option, Statement statement) {
    return out.contains(option) && when.test(statement.drop(Slot.of(option)));
  }

  Breach breach(Slot slot, Option option) {
    boolean refused = force == Force.ERROR || force == Force.ERROR_UNSHOWN;
    return new Breach(
        rule, slot, false, refused, option.keyword() + " cannot stand " + with + ".", why);
  }

  static Predicate<Statement> source(SourceKind kind) {
    return statement -> SourceKind.of(statement) == kind;
  }

  static Predicate<Statement> inS3() {
    return statement -> SourceKind.of(statement).isS3();
  }

  static Predicate<Statement> says(Option option) {
    return statement -> statement.says(option);
  }

  static Predicate<Statement> says(Option... options) {
    return statement -> Arrays.stream(options).anyMatch(statement::says);
  }

  static Predicate<Statement> inCredentials() {
    return statement ->
        statement.items().stream().anyMatch(item -> item.slot().part().inCredentials());
  }
}
