package dev.clausewright.ui.preview;

import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Verb;
import dev.clausewright.draft.StepId;
import java.util.Locale;
import java.util.OptionalInt;

/** What a hole's chip says: what is not chosen yet, and at which step it is chosen. */
final class Holes {
  private Holes() {}

  static String words(Slot slot, Verb verb, Ground ground) {
    return words(name(slot), StepId.of(slot, verb), ground);
  }

  static String words(String name, StepId step, Ground ground) {
    OptionalInt number = ground.number(step);
    return number.isPresent() ? name + ": step " + number.getAsInt() : name;
  }

  private static String name(Slot slot) {
    return switch (slot.part()) {
      case TABLE -> "which table";
      case COLUMNS -> "which columns";
      case QUERY -> "which query";
      case LIBRARY_NAME -> "which name";
      case OR_REPLACE -> "replace";
      case SOURCE -> "where from";
      case TARGET -> "where to";
      case IAM_ROLE, CREDENTIALS_ROLE, CATALOG_ROLE -> "which role";
      case ACCESS_KEY_ID, CREDENTIALS_KEY_ID -> "access key id";
      case SECRET_ACCESS_KEY, CREDENTIALS_SECRET -> "secret key";
      case SESSION_TOKEN, CREDENTIALS_TOKEN -> "session token";
      case CREDENTIALS -> "which authorization";
      case CREDENTIALS_MASTER_KEY -> "client-side key";
      case SETTING -> "value";
      case OPTION -> slot.option().map(o -> o.label().toLowerCase(Locale.ROOT)).orElse("value");
    };
  }
}
