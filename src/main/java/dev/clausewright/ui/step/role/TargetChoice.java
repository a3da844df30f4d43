package dev.clausewright.ui.step.role;

import dev.clausewright.account.Target;
import dev.clausewright.need.TargetName;

/** What the cluster picker offers. */
sealed interface TargetChoice {
  /** What typing searches and a screen reader says. */
  String words();

  /** One that the account knows. */
  record Known(Target target) implements TargetChoice {
    @Override
    public String words() {
      return target.id().name() + " " + target.id().region().name();
    }
  }

  /**
   * The one of the draft, which this account does not tell: it was chosen in another account, or
   * could not be read here. The statement is still checked on it.
   *
   * @param why a word beside its name; empty while it is being read
   */
  record Held(TargetName target, String why) implements TargetChoice {
    @Override
    public String words() {
      return (target.id() + " " + why).strip();
    }
  }

  /**
   * Not in this account, or not decided: its Region is asked instead.
   *
   * @param regions whether clusters of another Region are looked for then
   */
  record Elsewhere(boolean regions) implements TargetChoice {
    @Override
    public String words() {
      return regions ? "In another Region, or not known" : "Not known yet";
    }
  }
}
