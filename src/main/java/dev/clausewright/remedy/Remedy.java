package dev.clausewright.remedy;

import dev.clausewright.account.Change;
import dev.clausewright.rules.Fix;
import java.util.List;
import java.util.Optional;

/// How a failed check is mended.
///
/// @param title a few words, for a button or a heading: "Let lake-loader list the bucket"
/// @param words what it does, and who can do it, one or two sentences
/// @param documents the policies to add or to change
/// @param command the call of the AWS command line that does it
/// @param changes what to apply where the account can be changed; empty where it cannot be mended
///     that way, or belongs to another account’s administrator
/// @param fix a change of the statement that mends it instead
/// @param administrator the account whose administrator must do it, if not the home account
public record Remedy(
    String title,
    String words,
    List<Document> documents,
    Optional<String> command,
    List<Change> changes,
    Optional<Fix> fix,
    Optional<String> administrator) {
  public Remedy {
    documents = List.copyOf(documents);
    changes = List.copyOf(changes);
  }

  static Remedy words(String title, String words) {
    return new Remedy(
        title, words, List.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
  }

  Remedy with(Document document) {
    return new Remedy(title, words, List.of(document), command, changes, fix, administrator);
  }

  Remedy documents(List<Document> others) {
    return new Remedy(title, words, others, command, changes, fix, administrator);
  }

  Remedy command(String line) {
    return new Remedy(title, words, documents, Optional.of(line), changes, fix, administrator);
  }

  Remedy changes(List<Change> others) {
    return new Remedy(title, words, documents, command, others, fix, administrator);
  }

  Remedy fix(Fix other) {
    return new Remedy(title, words, documents, command, changes, Optional.of(other), administrator);
  }

  /// Of another account: only its administrator can do it, so there is nothing to apply here.
  Remedy forAdministratorOf(String account) {
    return new Remedy(
        title,
        words + " It is for the administrator of " + account + ".",
        documents,
        command,
        List.of(),
        fix,
        Optional.of(account));
  }
}
