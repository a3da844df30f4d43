package dev.clausewright.check;

import dev.clausewright.account.TargetId;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.need.Need;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What is missing or in the way, so exactly that the remedy can be written from it. */
public sealed interface Lack {
  /** The role is not associated with the target (E-05, E-06). */
  record NotAttached(RoleArn role, TargetId target) implements Lack {}

  /** Associated, but not yet or no longer usable. */
  record NotInSync(RoleArn role, TargetId target, String status) implements Lack {}

  /** The target lies in another account than the role. */
  record AttachedElsewhere(RoleArn role, AccountId targetAccount) implements Lack {}

  record NoSuchRole(RoleArn role) implements Lack {}

  record NoDefaultRole(TargetId target) implements Lack {}

  /**
   * The first role does not let Redshift in.
   *
   * @param principals the services that are missing; empty if only a condition is in the way
   * @param externalId the external id that Redshift will send, where the trust asks for another
   * @param trust the trust policy as it is
   */
  record TrustMissing(
      RoleArn role, List<String> principals, Optional<String> externalId, String trust)
      implements Lack {
    public TrustMissing {
      principals = List.copyOf(principals);
    }
  }

  /** A condition of the trust policy that Redshift may not satisfy. */
  record TrustCondition(RoleArn role, List<String> keys, String trust) implements Lack {
    public TrustCondition {
      keys = List.copyOf(keys);
    }
  }

  /**
   * A hop of the chain is not possible.
   *
   * @param asking why the role may not ask for the next one (P-19); empty if it may
   * @param trust the next role's trust policy, where it does not let this one in (P-20)
   */
  record HopBroken(RoleArn role, RoleArn next, Optional<Hindrance> asking, Optional<String> trust)
      implements Lack {}

  /**
   * A permission that the data principal does not have.
   *
   * @param principal the ARN of the role or user
   * @param example a resource that is denied, where only a part is
   */
  record RightMissing(Need need, String principal, Hindrance hindrance, Optional<String> example)
      implements Lack {}

  /** The key policy does not let the principal use the key (P-09, P-50). */
  record KeyPolicyMissing(Need need, String principal, String keyArn, String policy)
      implements Lack {}

  /** The KMS key cannot be used: disabled, pending deletion … */
  record KeyUnusable(String key, String state) implements Lack {}

  /** Bucket or table lies in another Region than the statement asks (X-23, E-11). */
  record WrongRegion(String what, Region actual, Optional<Region> asked, boolean mayName)
      implements Lack {}

  /** Something named does not exist. */
  record Missing(String what) implements Lack {}

  /** The keys cannot be used at all: root, inactive, unknown, of another account. */
  record BadKeys(KeyDefect defect) implements Lack {}

  /** The keys expired (T-20), or will before the statement is done (T-11, X-44). */
  record Expiry(boolean over, Optional<Duration> askFor) implements Lack {}

  /** An error in the text of the statement, by its rule. */
  record Text(String what, String why) implements Lack {}

  /** Why a right is missing. */
  enum Hindrance {
    /** Nothing allows it. */
    NOT_GRANTED,
    /** A statement denies it. */
    DENIED,
    /** It is granted, but the permissions boundary withholds it. */
    CAPPED,
    /** It is granted, but a policy of the organisation withholds it. */
    ORGANISATION,
    /** The principal's own account allows it, the resource's policy does not. */
    RESOURCE_POLICY
  }

  /** What is wrong with a pair of access keys. */
  enum KeyDefect {
    ROOT,
    INACTIVE,
    UNKNOWN,
    TOKEN_MISSING,
    NOT_A_KEY
  }
}
