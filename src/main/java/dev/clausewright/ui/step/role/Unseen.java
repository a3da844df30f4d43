package dev.clausewright.ui.step.role;

import dev.clausewright.account.Seen;
import dev.clausewright.ui.control.Status;

/**
 * Why a list of the account stays empty, for people: what happened, and what to do instead.
 *
 * @param what short, without a full stop
 * @param why one or two sentences
 */
record Unseen(Status status, String what, String why) {
  private static final String INSTEAD =
      " Paste the ARN below; what the account would have told stays unknown in the check.";

  /** The roles could not be listed. */
  static Unseen roles(Seen<?> seen) {
    return of(seen, "role", "The roles of this account cannot be listed", INSTEAD);
  }

  /** Roles or users could not be listed, and so not be ranked. */
  static Unseen ranked(Seen<?> seen) {
    return of(seen, "role or user", "Nothing could be ranked", "");
  }

  /** The clusters could not be listed. */
  static Unseen targets(Seen<?> seen) {
    return of(
        seen,
        "cluster or namespace",
        "The clusters of this account cannot be listed",
        " Say the Region; attachment stays unknown in the check.");
  }

  private static Unseen of(Seen<?> seen, String thing, String what, String instead) {
    return switch (seen) {
      case Seen.Got<?> _ ->
          new Unseen(Status.NOTE, "No " + thing + " in this account", "There is none to choose.");
      case Seen.Absent<?>(String where) ->
          new Unseen(Status.NOTE, "No " + thing + " in this account", where);
      case Seen.NotHeld<?>(String where) -> new Unseen(Status.UNKNOWN, what, where + instead);
      case Seen.Denied<?>(var missing) ->
          new Unseen(
              Status.UNKNOWN,
              what,
              "You lack " + missing.action() + " on " + missing.resource() + "." + instead);
      case Seen.Failed<?>(var cause) ->
          new Unseen(Status.WARNING, what, cause.sentence() + instead);
    };
  }
}
