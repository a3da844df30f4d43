package dev.clausewright.aws;

import dev.clausewright.account.Cause;
import dev.clausewright.account.Permission;

/// What a call asks, in the words for an answer that is none.
///
/// @param host whom it asks, for people
/// @param needs the right it takes
/// @param aim what is done with the thing
/// @param what for "… could not be read": `the role lake-loader`
/// @param nowhere a sentence for what is not there, where it was looked for in it
record Question(String host, Permission needs, Aim aim, String what, String nowhere) {
  /// One that only reads.
  Question(String host, Permission needs, String what, String nowhere) {
    this(host, needs, Aim.READ, what, nowhere);
  }

  /// Whether further calls wait for the answer.
  boolean leads() {
    String action = needs.action();
    return action.startsWith("iam:List")
        || action.equals("iam:GetPolicy")
        || action.equals("s3:ListBucket");
  }

  /// What is told when nothing came of it.
  Cause failed(String why) {
    return new Cause(aim.failedAt(what), why, host);
  }

  /// What is told when the answer was not waited for. Whether a call that changes something was
  /// heard, nobody knows then.
  Cause cancelled() {
    return aim == Aim.READ
        ? Calls.CANCELLED
        : new Cause("It was cancelled", "The answer was not waited for.", host);
  }
}
