package dev.clausewright.check;

import dev.clausewright.clause.Option;
import dev.clausewright.clause.Slot;

/** What a row about a part of the text is called. */
final class SlotName {
  private SlotName() {}

  static String of(Slot slot) {
    return switch (slot.part()) {
      case TABLE -> "Table";
      case COLUMNS -> "Columns";
      case QUERY -> "Query";
      case LIBRARY_NAME -> "Name of the library";
      case OR_REPLACE -> "OR REPLACE";
      case SOURCE -> "Source";
      case TARGET -> "Target";
      case IAM_ROLE, CREDENTIALS_ROLE -> "Role";
      case ACCESS_KEY_ID, CREDENTIALS_KEY_ID -> "Access key id";
      case SECRET_ACCESS_KEY, CREDENTIALS_SECRET -> "Secret access key";
      case SESSION_TOKEN, CREDENTIALS_TOKEN -> "Session token";
      case CREDENTIALS -> "CREDENTIALS";
      case CREDENTIALS_MASTER_KEY -> "Client-side key";
      case OPTION -> slot.option().map(Option::keyword).orElse("Option");
      case CATALOG_ROLE -> "Catalog role";
      case SETTING -> "Setting";
    };
  }
}
