package dev.clausewright.ui.step.role;

import dev.clausewright.account.Target;

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
