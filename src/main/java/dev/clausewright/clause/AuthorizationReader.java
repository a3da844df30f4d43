package dev.clausewright.clause;

import dev.clausewright.secret.SecretRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Sees the authorization of a statement (G-1 to G-3, G-16).
final class AuthorizationReader {
  private static final Set<Part> ROLE = Set.of(Part.IAM_ROLE);
  private static final Set<Part> KEYS =
      Set.of(Part.ACCESS_KEY_ID, Part.SECRET_ACCESS_KEY, Part.SESSION_TOKEN);
  private static final Set<Part> CREDENTIALS = Set.of(Part.CREDENTIALS);
  private static final Set<Part> CREDENTIALS_ROLE = Set.of(Part.CREDENTIALS_ROLE);
  private static final Set<Part> CREDENTIALS_KEYS =
      Set.of(Part.CREDENTIALS_KEY_ID, Part.CREDENTIALS_SECRET, Part.CREDENTIALS_TOKEN);

  private final Statement statement;
  private final List<Slot> slots;
  private final Set<Part> parts = EnumSet.noneOf(Part.class);

  private AuthorizationReader(Statement statement) {
    this.statement = statement;
    this.slots = new ArrayList<>();
    for (Item item : statement.items()) {
      Part part = item.slot().part();
      if (part.isAuthorization() && part != Part.CREDENTIALS_MASTER_KEY) {
        slots.add(item.slot());
        parts.add(part);
      }
    }
  }

  static Authorization read(Statement statement) {
    return new AuthorizationReader(statement).read();
  }

  private Authorization read() {
    if (slots.isEmpty()) {
      return new Authorization.None();
    }
    if (parts.size() < slots.size()) {
      return new Authorization.Mixed(slots);
    }
    if (ROLE.containsAll(parts)) {
      return role(Part.IAM_ROLE, Spelling.PARAMETERS);
    }
    if (CREDENTIALS_ROLE.containsAll(parts)) {
      return role(Part.CREDENTIALS_ROLE, Spelling.CREDENTIALS);
    }
    if (CREDENTIALS.containsAll(parts)) {
      return new Authorization.Incomplete(slots, Spelling.CREDENTIALS);
    }
    if (KEYS.containsAll(parts)) {
      return keys(
          List.of(Part.ACCESS_KEY_ID, Part.SECRET_ACCESS_KEY, Part.SESSION_TOKEN),
          Spelling.PARAMETERS);
    }
    if (CREDENTIALS_KEYS.containsAll(parts)) {
      return keys(
          List.of(Part.CREDENTIALS_KEY_ID, Part.CREDENTIALS_SECRET, Part.CREDENTIALS_TOKEN),
          Spelling.CREDENTIALS);
    }
    return new Authorization.Mixed(slots);
  }

  private Authorization role(Part part, Spelling spelling) {
    return statement.value(part).orElse(new Flag()) instanceof RoleValue role
        ? new Authorization.Role(role, spelling)
        : new Authorization.Incomplete(List.of(Slot.of(part)), spelling);
  }

  private Authorization keys(List<Part> order, Spelling spelling) {
    Optional<AccessKeyId> id = statement.value(order.get(0)).flatMap(AuthorizationReader::id);
    Optional<SecretRef> secret = statement.value(order.get(1)).flatMap(AuthorizationReader::secret);
    Optional<SecretRef> token = statement.value(order.get(2)).flatMap(AuthorizationReader::secret);
    boolean tokenIsOpen = token.isEmpty() && parts.contains(order.get(2));
    if (id.isPresent() && secret.isPresent() && !tokenIsOpen) {
      return new Authorization.Keys(id.get(), secret.get(), token, spelling);
    }
    List<Slot> open = new ArrayList<>();
    if (id.isEmpty()) {
      open.add(Slot.of(order.get(0)));
    }
    if (secret.isEmpty()) {
      open.add(Slot.of(order.get(1)));
    }
    if (tokenIsOpen) {
      open.add(Slot.of(order.get(2)));
    }
    return new Authorization.Incomplete(open, spelling);
  }

  private static Optional<AccessKeyId> id(Value value) {
    return value instanceof AccessKeyId id ? Optional.of(id) : Optional.empty();
  }

  private static Optional<SecretRef> secret(Value value) {
    return value instanceof Secret(SecretRef ref) ? Optional.of(ref) : Optional.empty();
  }
}
