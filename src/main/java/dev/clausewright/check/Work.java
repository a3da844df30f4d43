package dev.clausewright.check;

/** What a check does: reads the account through the sight and answers; runs on a virtual thread. */
@FunctionalInterface
interface Work {
  /** Answers with an outcome and, where the plan must grow, with further checks. */
  Answer run(Sight sight) throws InterruptedException;
}
