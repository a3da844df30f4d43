package dev.clausewright.aws;

import dev.clausewright.account.Permission;

/// What a call asks, in the words for an answer that is none.
///
/// @param host whom it asks, for people
/// @param needs the right it takes
/// @param what for "… could not be read": `the role lake-loader`
/// @param nowhere a sentence for what is not there, where it was looked for in it
record Question(String host, Permission needs, String what, String nowhere) {
  /// Whether further calls wait for the answer.
  boolean leads() {
    String action = needs.action();
    return action.startsWith("iam:List")
        || action.equals("iam:GetPolicy")
        || action.equals("s3:ListBucket");
  }
}
