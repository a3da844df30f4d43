package dev.clausewright.ui.diagnose.folder;

import dev.clausewright.clause.Authorization;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Statement;
import java.util.EnumSet;
import java.util.Set;

/** The form of a statement's authorization, told by what stands there, right or wrong. */
public enum Form {
  ROLE("IAM_ROLE"),
  ROLE_CHAIN("IAM_ROLE, chain"),
  DEFAULT_ROLE("IAM_ROLE, default"),
  SESSION("IAM_ROLE, session"),
  KEYS("Keys"),
  TEMPORARY_KEYS("Temporary keys"),
  CREDENTIALS_ROLE("CREDENTIALS, role"),
  CREDENTIALS_KEYS("CREDENTIALS, keys"),
  CREDENTIALS_TEMPORARY_KEYS("CREDENTIALS, temporary"),
  MIXED("Mixed"),
  BLANKED("Blanked"),
  UNCLEAR("Unclear"),
  NONE("None");

  private static final Set<Part> KEY_PARTS =
      EnumSet.of(Part.ACCESS_KEY_ID, Part.SECRET_ACCESS_KEY, Part.SESSION_TOKEN);
  private static final Set<Part> STRING_KEYS =
      EnumSet.of(Part.CREDENTIALS_KEY_ID, Part.CREDENTIALS_SECRET, Part.CREDENTIALS_TOKEN);

  private final String words;

  Form(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public static Form of(Statement statement) {
    if (Authorization.of(statement) instanceof Authorization.Mixed) {
      return MIXED;
    }
    Set<Part> parts = EnumSet.noneOf(Part.class);
    boolean blanked = false;
    for (Item item : statement.items()) {
      if (item.slot().part().isAuthorization()) {
        parts.add(item.slot().part());
        blanked |= item.entry() instanceof Entry.Redacted;
      }
    }
    parts.remove(Part.CREDENTIALS_MASTER_KEY);
    if (parts.isEmpty()) {
      return NONE;
    }
    return blanked ? BLANKED : told(parts, statement);
  }

  private static Form told(Set<Part> parts, Statement statement) {
    if (parts.contains(Part.IAM_ROLE)) {
      return role(statement);
    }
    if (parts.contains(Part.CREDENTIALS_ROLE)) {
      return CREDENTIALS_ROLE;
    }
    if (KEY_PARTS.containsAll(parts)) {
      return parts.contains(Part.SESSION_TOKEN) ? TEMPORARY_KEYS : KEYS;
    }
    if (STRING_KEYS.containsAll(parts)) {
      return parts.contains(Part.CREDENTIALS_TOKEN) ? CREDENTIALS_TEMPORARY_KEYS : CREDENTIALS_KEYS;
    }
    return UNCLEAR;
  }

  private static Form role(Statement statement) {
    return statement
        .value(Part.IAM_ROLE)
        .map(
            value ->
                value instanceof RoleValue.DefaultRole
                    ? DEFAULT_ROLE
                    : value instanceof RoleValue.SessionIdentity
                        ? SESSION
                        : value instanceof RoleValue.RoleChain(var roles) && roles.size() > 1
                            ? ROLE_CHAIN
                            : ROLE)
        .orElse(ROLE);
  }
}
