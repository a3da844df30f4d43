package dev.clausewright.check;

import dev.clausewright.account.ApplyStatus;
import dev.clausewright.account.KeyOwner.KeyStatus;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.need.Need;
import java.util.List;
import java.util.Optional;

/**
 * A role or user with its standing to a statement.
 *
 * @param arn of the role or user
 * @param name without the path
 * @param lacks the permissions that are missing, in the order of the rule book
 * @param via for a chain: the roles before this one, first to last
 * @param attachment how far its attachment has come; none if the account does not tell
 * @param keys the states of a user's access keys; none if the account does not tell, or for a role
 * @param doubtful its trust policy may be in the way, though it should not
 * @param why for a wrong trust whom it trusts instead, for what is not known the reason; else empty
 */
public record Ranked(
    String arn,
    String name,
    Standing standing,
    List<Missing> lacks,
    List<RoleArn> via,
    Optional<Attached> attachment,
    Optional<List<KeyStatus>> keys,
    boolean doubtful,
    String why) {
  public Ranked {
    lacks = List.copyOf(lacks);
    via = List.copyOf(via);
    keys = keys.map(List::copyOf);
  }

  /** Whether it is a user, who has keys where a role is attached. */
  public boolean isUser() {
    return arn.contains(":user/");
  }

  /** Whether it is known that a user has no key that works. */
  boolean keyless() {
    return keys.filter(all -> all.stream().allMatch(KeyStatus.INACTIVE::equals)).isPresent();
  }

  /** A permission that is missing, and what stands in its way. */
  public record Missing(Need need, Lack.Hindrance hindrance) {}

  /** How far an attachment has come. */
  public sealed interface Attached {
    /** It is not attached. */
    record No() implements Attached {}

    record Yes(ApplyStatus status) implements Attached {}

    default boolean inSync() {
      return this instanceof Yes(ApplyStatus status) && status == ApplyStatus.IN_SYNC;
    }

    /** The word of the headless contract. */
    default String word() {
      return switch (this) {
        case No _ -> "no";
        case Yes(ApplyStatus status) -> status.word();
      };
    }
  }
}
