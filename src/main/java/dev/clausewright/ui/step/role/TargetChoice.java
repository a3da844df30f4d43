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

  /** Not in this account, or not decided: its Region is asked instead. */
  record Elsewhere() implements TargetChoice {
    @Override
    public String words() {
      return "Not known yet";
    }
  }
}
