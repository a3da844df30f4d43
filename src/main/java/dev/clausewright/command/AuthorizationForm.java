package dev.clausewright.command;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Raw;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a statement says who it is: the words of the contract. */
enum AuthorizationForm {
  DEFAULT_ROLE,
  SESSION,
  ROLE,
  ROLE_CHAIN,
  KEYS,
  TEMPORARY_KEYS,
  CREDENTIALS_ROLE,
  CREDENTIALS_KEYS,
  CREDENTIALS_TEMPORARY_KEYS,
  NONE,
  /** Two forms, also inside one string. */
  MIXED,
  /** Blanked by a log. */
  REDACTED,
  /** No form can be told. */
  INVALID;

  private static final Set<Part> KEY_PARTS =
      EnumSet.of(Part.ACCESS_KEY_ID, Part.SECRET_ACCESS_KEY, Part.SESSION_TOKEN);
  private static final Set<Part> PAIRS =
      EnumSet.of(Part.CREDENTIALS_KEY_ID, Part.CREDENTIALS_SECRET, Part.CREDENTIALS_TOKEN);

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it rests on keys. */
  boolean isKeys() {
    return switch (this) {
      case KEYS, TEMPORARY_KEYS, CREDENTIALS_KEYS, CREDENTIALS_TEMPORARY_KEYS -> true;
      case DEFAULT_ROLE,
          SESSION,
          ROLE,
          ROLE_CHAIN,
          CREDENTIALS_ROLE,
          NONE,
          MIXED,
          REDACTED,
          INVALID ->
          false;
    };
  }

  /** A placeholder or a wrong value keeps the form that it stands in. */
  static AuthorizationForm of(Statement statement) {
    List<Item> said =
        statement.items().stream().filter(item -> item.slot().part().isAuthorization()).toList();
    List<AuthorizationForm> forms = new ArrayList<>();
    said.stream()
        .filter(item -> item.slot().part() == Part.IAM_ROLE)
        .forEach(item -> forms.add(role(item.entry())));
    EnumSet<Part> parts = EnumSet.noneOf(Part.class);
    said.forEach(item -> parts.add(item.slot().part()));
    if (parts.stream().anyMatch(KEY_PARTS::contains)) {
      forms.add(parts.contains(Part.SESSION_TOKEN) ? TEMPORARY_KEYS : KEYS);
    }
    if (parts.contains(Part.CREDENTIALS_ROLE)) {
      forms.add(CREDENTIALS_ROLE);
    }
    if (parts.stream().anyMatch(PAIRS::contains)) {
      forms.add(
          parts.contains(Part.CREDENTIALS_TOKEN) ? CREDENTIALS_TEMPORARY_KEYS : CREDENTIALS_KEYS);
    }
    boolean string = parts.contains(Part.CREDENTIALS);
    boolean loneKey = forms.isEmpty() && parts.contains(Part.CREDENTIALS_MASTER_KEY);
    if (string || loneKey) {
      forms.add(INVALID);
    }
    if (forms.size() > 1) {
      return MIXED;
    }
    if (said.stream().anyMatch(item -> item.entry() instanceof Entry.Redacted)) {
      return REDACTED;
    }
    return forms.isEmpty() ? nothing(statement) : forms.getFirst();
  }

  /** A placeholder between the options may stand for the whole clause. */
  private static AuthorizationForm nothing(Statement statement) {
    boolean open =
        statement.items().stream()
            .anyMatch(
                item ->
                    item.slot().part() == Part.OPTION
                        && item.slot().option().isEmpty()
                        && item.entry() instanceof Entry.Hole);
    return open ? INVALID : NONE;
  }

  private static AuthorizationForm role(Entry entry) {
    return switch (entry) {
      case Entry.Is(RoleValue.DefaultRole value) -> DEFAULT_ROLE;
      case Entry.Is(RoleValue.SessionIdentity value) -> SESSION;
      case Entry.Is(RoleValue.RoleChain(List<RoleArn> roles)) ->
          roles.size() > 1 ? ROLE_CHAIN : ROLE;
      case Entry.Is other -> ROLE;
      case Entry.Hole(String word) -> written(word);
      case Entry.Redacted redacted -> ROLE;
      case Entry.Bad(Raw.Plain(String text), var faults) -> written(text);
      case Entry.Bad bad -> ROLE;
    };
  }

  private static AuthorizationForm written(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    int first = lower.indexOf("arn:");
    boolean chain = first >= 0 && lower.indexOf("arn:", first + 1) > 0 && lower.contains(",");
    return chain
        ? ROLE_CHAIN
        : switch (lower) {
          case "default" -> DEFAULT_ROLE;
          case "session" -> SESSION;
          default -> ROLE;
        };
  }

  /** The roles that the statement names, in its order. */
  static List<String> roles(Statement statement) {
    LinkedHashSet<String> roles = new LinkedHashSet<>();
    for (Item item : statement.items()) {
      if (item.entry() instanceof Entry.Is(RoleValue.RoleChain(List<RoleArn> chain))) {
        chain.forEach(role -> roles.add(role.text()));
      }
    }
    return List.copyOf(roles);
  }
}
