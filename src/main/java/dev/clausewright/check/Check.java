package dev.clausewright.check;

import dev.clausewright.clause.RuleId;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One question to the account. {@code after} names checks that must have passed (or warned, or not
 * have been needed) before; else this one is skipped because of them.
 */
public final class Check {
  private final CheckId id;
  private final CheckKind kind;
  private final RuleId rule;
  private final Heading heading;
  private final Set<CheckId> after;
  private final boolean needed;
  private final Work work;

  private Check(Heading heading, Set<CheckId> after, boolean needed, Work work) {
    this.id = heading.id();
    this.kind = heading.kind();
    this.rule = heading.rule();
    this.heading = heading;
    this.after = Set.copyOf(after);
    this.needed = needed;
    this.work = work;
  }

  /**
   * Who a check is, for lists: its name ("List the bucket"), what it will look at ("s3:ListBucket
   * on lake"), and which hop of the chain it belongs to (from 1).
   */
  record Heading(
      CheckId id, CheckKind kind, RuleId rule, String name, String plan, OptionalInt hop) {}

  static Check needed(Heading heading, Set<CheckId> after, Work work) {
    return new Check(heading, after, true, work);
  }

  /** A check that, where it stays unknown, does not change the verdict. */
  static Check optional(Heading heading, Set<CheckId> after, Work work) {
    return new Check(heading, after, false, work);
  }

  public CheckId id() {
    return id;
  }

  public CheckKind kind() {
    return kind;
  }

  public RuleId rule() {
    return rule;
  }

  /** The name in a list of checks: "Role is attached". */
  public String name() {
    return heading.name();
  }

  /** What the check will look at, shown before it ran: "lake-loader on analytics-prod". */
  public String plan() {
    return heading.plan();
  }

  /** The hop of the role chain, from 1, if it is about one. */
  public OptionalInt hop() {
    return heading.hop();
  }

  public Set<CheckId> after() {
    return after;
  }

  /** False: an answer that stays unknown does not change the verdict (P-10, P-13 …). */
  public boolean needed() {
    return needed;
  }

  Work work() {
    return work;
  }

  @Override
  public String toString() {
    return id.text();
  }
}
