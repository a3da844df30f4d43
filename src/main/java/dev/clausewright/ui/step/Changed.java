package dev.clausewright.ui.step;

import dev.clausewright.clause.Group;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.SourceKind;
import dev.clausewright.clause.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What undo calls a change of the statement: the kind of thing, never what was written there. */
final class Changed {
  private Changed() {}

  /** Such as "the table", "the format", "“Header lines”". */
  static String words(Statement before, Statement after) {
    if (before.verb() != after.verb()) {
      return "the kind of statement";
    }
    if (SourceKind.of(before) != SourceKind.of(after)) {
      return "where the data is";
    }
    List<Slot> slots = slots(before, after);
    if (slots.stream().anyMatch(slot -> slot.part().isAuthorization())) {
      return slots.size() == 1 ? words(slots.getFirst()) : "the authorization";
    }
    if (slots.stream().anyMatch(Changed::isFormat)) {
      return "the format";
    }
    return slots.size() > 2
        ? slots.size() + " options"
        : slots.stream()
            .map(Changed::words)
            .distinct()
            .reduce((one, other) -> one + " and " + other)
            .orElse("the statement");
  }

  /** Such as "the table" or "“Header lines”". */
  static String words(Slot slot) {
    return switch (slot.part()) {
      case TABLE -> "the table";
      case COLUMNS -> "the columns";
      case QUERY -> "the query";
      case LIBRARY_NAME -> "the name of the library";
      case OR_REPLACE -> "whether to replace the library";
      case SOURCE -> "the location";
      case TARGET -> "the place to write to";
      case IAM_ROLE, CREDENTIALS_ROLE, CATALOG_ROLE -> "the role";
      case ACCESS_KEY_ID, CREDENTIALS_KEY_ID -> "the access key ID";
      case SECRET_ACCESS_KEY, CREDENTIALS_SECRET -> "the secret access key";
      case SESSION_TOKEN, CREDENTIALS_TOKEN -> "the session token";
      case CREDENTIALS_MASTER_KEY -> "the client-side key";
      case CREDENTIALS -> "the credentials";
      case SETTING -> "a setting";
      case OPTION -> slot.option().map(Changed::words).orElse("an option");
    };
  }

  private static String words(Option option) {
    return "“" + option.label() + "”";
  }

  private static boolean isFormat(Slot slot) {
    return slot.part() == Part.OPTION
        && slot.option().filter(option -> option.group() == Group.FORMAT).isPresent();
  }

  private static List<Slot> slots(Statement before, Statement after) {
    Set<Slot> all = new LinkedHashSet<>();
    Stream.of(after, before)
        .flatMap(statement -> statement.items().stream())
        .forEach(item -> all.add(item.slot()));
    return all.stream().filter(slot -> !before.at(slot).equals(after.at(slot))).toList();
  }
}
