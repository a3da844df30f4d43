package dev.clausewright.check;

import dev.clausewright.account.Permission;
import dev.clausewright.account.Seen;
import java.util.List;

/** Turns what an account did not tell into the outcome unknown, with what would tell. */
final class NotKnown {
  private NotKnown() {}

  /**
   * @param what what could not be looked at, for "… is not known": "the trust policy of
   *     lake-loader"
   */
  static Outcome of(String what, Seen<?> seen) {
    return of(what, seen, Subject.NONE);
  }

  static Outcome of(String what, Seen<?> seen, Subject subject) {
    return switch (seen) {
      case Seen.Got<?> got -> throw new IllegalArgumentException("It is known: " + got.value());
      case Seen.Absent<?>(String where) -> unknown(what, where, subject, List.of());
      case Seen.NotHeld<?>(String where) -> unknown(what, where, subject, List.of());
      case Seen.Denied<?>(Permission missing) ->
          unknown(what, missing.sentence(), subject, List.of(missing.action()));
      case Seen.Failed<?>(var cause) -> {
        Outcome unknown = unknown(what, cause.sentence(), subject, List.of());
        Told told = unknown.told();
        yield Reworded.as(unknown, told.phrased(told.phrase() + ". " + cause.brief()));
      }
    };
  }

  static Outcome unknown(String what, String why, Subject subject, List<String> permissions) {
    return new Outcome.Unknown(
        Told.of(what + " is not known", what + " is not known", why).about(subject), permissions);
  }
}
