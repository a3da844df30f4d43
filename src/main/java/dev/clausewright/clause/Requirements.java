package dev.clausewright.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a statement must have because of what it has (3.2).
final class Requirements {
  private Requirements() {}

  /// The rule by which the option must stand there.
  static Optional<RuleId> rule(Option option, Statement statement) {
    return all(statement).stream()
        .filter(breach -> breach.slot().isLike(Slot.of(option)))
        .map(Breach::rule)
        .findFirst();
  }

  static List<Breach> breaches(Statement statement) {
    return all(statement).stream()
        .filter(breach -> breach.slot().option().filter(statement::says).isEmpty())
        .toList();
  }

  private static List<Breach> all(Statement statement) {
    return switch (statement) {
      case Copy copy -> copy(copy);
      case Unload unload -> unload(unload);
      case CreateLibrary library -> List.of();
      case Neighbour neighbour -> neighbour.copy().map(Requirements::copy).orElse(List.of());
      case Fragment fragment -> List.of();
    };
  }

  private static List<Breach> copy(Copy copy) {
    List<Breach> required = new ArrayList<>();
    switch (SourceKind.of(copy)) {
      case DYNAMODB ->
          required.add(
              missing(
                  "X-04",
                  Option.READRATIO,
                  "A load from DynamoDB needs READRATIO.",
                  "It says how many percent of the table’s read capacity the load may use, 1 to"
                      + " 200; 50 leaves room for others."));
      case S3_MANIFEST, S3_PREFIX, EMR, SSH -> {}
    }
    boolean keyInString = copy.says(Part.CREDENTIALS_MASTER_KEY);
    if (copy.says(Option.ENCRYPTED) && !keyInString) {
      required.add(
          missing(
              "X-09",
              Option.MASTER_SYMMETRIC_KEY,
              "ENCRYPTED needs the client-side key.",
              "It is for files encrypted before they reached S3. Files that S3 encrypts need no"
                  + " option: remove ENCRYPTED."));
    }
    if (copy.says(Option.MASTER_SYMMETRIC_KEY) || keyInString) {
      required.add(
          missing(
              "X-10",
              Option.ENCRYPTED,
              "A client-side key needs ENCRYPTED.",
              "Without ENCRYPTED the files would be loaded as they are."));
    }
    return required;
  }

  private static List<Breach> unload(Unload unload) {
    List<Breach> required = new ArrayList<>();
    if (unload.says(Option.KMS_KEY_ID)) {
      required.add(
          missing(
              "X-15",
              Option.ENCRYPTED,
              "KMS_KEY_ID needs ENCRYPTED.",
              "Only together do they name the key for the files."));
    }
    boolean clientKey =
        unload.says(Option.MASTER_SYMMETRIC_KEY) || unload.says(Part.CREDENTIALS_MASTER_KEY);
    if (clientKey) {
      required.add(
          missing(
              "X-10",
              Option.ENCRYPTED,
              "A client-side key needs ENCRYPTED.",
              "Only together do they encrypt the files."));
    }
    boolean auto = unload.value(Option.ENCRYPTED).filter(new Word("AUTO")::equals).isPresent();
    if (auto && unload.says(Part.CREDENTIALS_MASTER_KEY)) {
      required.add(
          new Breach(
              new RuleId("X-18"),
              Slot.of(Part.CREDENTIALS_MASTER_KEY),
              false,
              true,
              "A client-side key cannot stand with ENCRYPTED AUTO.",
              "AUTO takes the bucket’s own key; a key named beside it has no place."));
    }
    if (unload.says(Option.PARQUET) && unload.says(Option.ENCRYPTED) && !auto) {
      required.add(
          missing(
              "X-30",
              Option.KMS_KEY_ID,
              "Parquet files are encrypted with a KMS key only.",
              "Name one with KMS_KEY_ID, or write ENCRYPTED AUTO."));
    }
    return required;
  }

  private static Breach missing(String rule, Option option, String what, String why) {
    return new Breach(new RuleId(rule), Slot.of(option), true, true, what, why);
  }
}
