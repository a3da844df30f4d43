package dev.clausewright.account;

import dev.clausewright.clause.RoleArn;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Changes AWS itself. First it says exactly what it would call; only that is done, once, after a
/// person has confirmed it. Nothing is ever deleted, except by taking back what this run of the
/// program made, and only while it still is as it was made.
public non-sealed interface LiveChanger extends Changer {
  /// Looks what a change would be, and changes nothing. [Seen.Absent] where there is nothing to
  /// change, with the reason.
  Seen<Intent> intend(Change change) throws InterruptedException;

  /// Does exactly that. Refused, with nothing changed, if what it rests on is no longer as it was
  /// when it was shown.
  Applied apply(Intent intent) throws InterruptedException;

  /// Waits until a role is usable on a cluster or namespace; an interrupt only ends the
  /// waiting. [Seen.Failed] if it takes longer than such things take.
  ///
  /// @param listener told of each state that is seen, on the calling thread
  Seen<ApplyStatus> follow(TargetId target, RoleArn role, Consumer<ApplyStatus> listener)
      throws InterruptedException;

  /// A change, and what it comes to at this moment.
  ///
  /// @param calls what will be called, in order
  /// @param written the document that is written, if one is
  /// @param back how it can be taken back, a sentence
  record Intent(Change change, List<Call> calls, Optional<Written> written, String back) {
    public Intent {
      calls = List.copyOf(calls);
    }
  }

  /// One call of AWS.
  ///
  /// @param service such as `iam`
  /// @param operation such as `PutRolePolicy`
  record Call(String service, String operation, List<Parameter> parameters) {
    public Call {
      parameters = List.copyOf(parameters);
    }

    /// `iam:PutRolePolicy`.
    public String name() {
      return service + ":" + operation;
    }
  }

  record Parameter(String name, String value) {}

  /// A document before and after.
  ///
  /// @param name such as `Trust policy of lake-loader`
  /// @param before none if it is new
  record Written(String name, Optional<String> before, String after) {}
}
