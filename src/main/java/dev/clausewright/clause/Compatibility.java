package dev.clausewright.clause;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What may stand where, as tables (3.1, 3.2): verb, source, format, authorization against options.
/// Client-side encryption is refused to the fields but no breach: whether it still works
/// depends on the era, and a rule says so.
public final class Compatibility {
  private static final List<Exclusion> COPY = flat(CopyExclusions.tables());
  private static final List<Exclusion> UNLOAD = flat(UnloadExclusions.tables());
  private static final List<Exclusion> LIBRARY =
      List.of(
          Exclusion.row(
              "X-40",
              "with an https address",
              statement ->
                  statement.value(Part.SOURCE).filter(HttpsUrl.class::isInstance).isPresent(),
              "Only a bucket has a Region.",
              Exclusion.Force.WARNING,
              Option.REGION));

  /// The rows that keep an option out and say so, by statement and option.
  private static final Map<Verb, Map<Option, List<Exclusion>>> ROWS = rows();

  private Compatibility() {}

  private static Map<Verb, Map<Option, List<Exclusion>>> rows() {
    Map<Verb, Map<Option, List<Exclusion>>> rows = new EnumMap<>(Verb.class);
    for (Verb verb : Verb.values()) {
      Map<Option, List<Exclusion>> byOption = new EnumMap<>(Option.class);
      for (Option option : Option.values()) {
        byOption.put(
            option,
            table(verb).stream()
                .filter(row -> row.force() != Exclusion.Force.POINTLESS)
                .filter(row -> row.out().contains(option))
                .toList());
      }
      rows.put(verb, byOption);
    }
    return rows;
  }

  /// Whether the option may stand in the statement as it is now. An option that stands there all
  /// the same is never hidden, so that it can be taken away.
  public static Standing placeOf(Option option, Statement statement) {
    if (option.argument(statement.verb()).isEmpty()) {
      return unknown(option, statement.verb());
    }
    for (Exclusion exclusion : table(statement.verb())) {
      if (exclusion.excludes(option, statement)) {
        boolean shown = exclusion.force() == Exclusion.Force.ERROR || statement.says(option);
        return shown
            ? new Standing.Refused(exclusion.rule(), exclusion.why())
            : new Standing.Hidden(exclusion.rule(), exclusion.why());
      }
    }
    Optional<RuleId> required = Requirements.rule(option, statement);
    if (required.isPresent()) {
      return new Standing.Required(required.get());
    }
    return clientSide(option, statement.verb())
        ? new Standing.Refused(new RuleId("X-14"), "Client-side encryption ended on 2026-04-30.")
        : new Standing.Allowed();
  }

  /// Everything that may not stand as it does, in the order of the items, then what is missing.
  public static List<Breach> breaches(Statement statement) {
    List<Breach> breaches = new ArrayList<>();
    for (Item item : statement.items()) {
      item.slot()
          .option()
          .ifPresent(option -> breach(item.slot(), option, statement).ifPresent(breaches::add));
    }
    breaches.addAll(Requirements.breaches(statement));
    return List.copyOf(breaches);
  }

  /// The values that Redshift refuses where they stand: a manifest that is a folder, the alias of
  /// an access point as a target (X-08, X-35, X-49, L-36, 1.7).
  public static List<Breach> refusals(Statement statement) {
    return List.copyOf(Refusals.breaches(statement));
  }

  private static Optional<Breach> breach(Slot slot, Option option, Statement statement) {
    if (option.argument(statement.verb()).isEmpty()) {
      return Optional.of(notKnown(slot, option, statement.verb()));
    }
    List<Exclusion> rows =
        ROWS.getOrDefault(statement.verb(), Map.of()).getOrDefault(option, List.of());
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Statement others = statement.drop(Slot.of(option));
    for (Exclusion row : rows) {
      if (row.when().test(others)) {
        return Optional.of(row.breach(slot, option));
      }
    }
    return Optional.empty();
  }

  private static Breach notKnown(Slot slot, Option option, Verb verb) {
    boolean kmsInCopy = option == Option.KMS_KEY_ID && verb == Verb.COPY;
    return new Breach(
        kmsInCopy ? new RuleId("X-19") : grammar(verb),
        slot,
        false,
        true,
        verb.keyword() + " has no option " + option.keyword() + ".",
        kmsInCopy
            ? "S3 decrypts such files by itself; the role needs kms:Decrypt on the key."
            : "Remove it.");
  }

  private static Standing unknown(Option option, Verb verb) {
    Breach breach = notKnown(Slot.of(option), option, verb);
    return new Standing.Hidden(breach.rule(), breach.what());
  }

  private static RuleId grammar(Verb verb) {
    return switch (verb) {
      case COPY -> new RuleId("1.1");
      case UNLOAD -> new RuleId("1.3");
      case CREATE_LIBRARY -> new RuleId("1.4");
    };
  }

  private static boolean clientSide(Option option, Verb verb) {
    return option == Option.MASTER_SYMMETRIC_KEY
        || (option == Option.ENCRYPTED && verb == Verb.COPY);
  }

  private static List<Exclusion> table(Verb verb) {
    return switch (verb) {
      case COPY -> COPY;
      case UNLOAD -> UNLOAD;
      case CREATE_LIBRARY -> LIBRARY;
    };
  }

  private static List<Exclusion> flat(List<List<Exclusion>> tables) {
    return tables.stream().flatMap(List::stream).toList();
  }
}
