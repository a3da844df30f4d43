package dev.clausewright.ui.step.options;

import dev.clausewright.clause.Compatibility;
import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Flag;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Standing;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats of files. Text is what remains when no other is named. */
enum Format {
  TEXT(Optional.empty()),
  CSV(Optional.of(Option.CSV)),
  JSON(Optional.of(Option.JSON)),
  AVRO(Optional.of(Option.AVRO)),
  PARQUET(Optional.of(Option.PARQUET)),
  ORC(Optional.of(Option.ORC)),
  FIXEDWIDTH(Optional.of(Option.FIXEDWIDTH)),
  SHAPEFILE(Optional.of(Option.SHAPEFILE));

  @SuppressWarnings("ImmutableEnumChecker")
  private final Optional<Option> option;

  Format(Optional<Option> option) {
    this.option = option;
  }

  String label(Verb verb) {
    return option.map(Option::label).orElse(verb == Verb.UNLOAD ? "Text" : "Delimited");
  }

  Optional<Option> option() {
    return option;
  }

  static Format of(Statement statement) {
    return Arrays.stream(values())
        .filter(format -> format.option.filter(statement::says).isPresent())
        .findFirst()
        .orElse(TEXT);
  }

  /** Those that may stand in the statement; none where the source knows no formats. */
  static List<Format> offered(Statement statement) {
    Statement bare = bare(statement);
    List<Format> named =
        Arrays.stream(values())
            .filter(format -> format != TEXT)
            .filter(format -> format.option.filter(o -> may(o, bare)).isPresent())
            .toList();
    return Arrays.stream(values())
        .filter(format -> named.contains(format) || (format == TEXT && !named.isEmpty()))
        .toList();
  }

  /** The statement in this format; what cannot stand with it any more goes in the same step. */
  Statement choose(Statement statement) {
    if (of(statement) == this) {
      return statement;
    }
    Statement next = bare(statement);
    if (option.isPresent()) {
      next = next.put(Slot.of(option.get()), entry(option.get(), statement.verb()));
    }
    for (Item item : statement.items()) {
      Optional<Option> other = item.slot().option();
      if (other.isPresent() && may(other.get(), statement) && !may(other.get(), next)) {
        next = next.drop(item.slot());
      }
    }
    return next;
  }

  private static Entry entry(Option option, Verb verb) {
    if (verb == Verb.COPY && (option == Option.JSON || option == Option.AVRO)) {
      return Entries.read(Slot.of(option), verb, "auto");
    }
    return option == Option.FIXEDWIDTH ? new Entry.Hole("widths") : new Entry.Is(new Flag());
  }

  private static boolean may(Option option, Statement statement) {
    return switch (Compatibility.placeOf(option, statement)) {
      case Standing.Allowed _, Standing.Required _ -> true;
      case Standing.Hidden _, Standing.Refused _ -> false;
    };
  }

  private static Statement bare(Statement statement) {
    return statement.drop(
        slot ->
            slot.option()
                .filter(o -> Arrays.stream(values()).anyMatch(f -> f.option.equals(Optional.of(o))))
                .isPresent());
  }
}
