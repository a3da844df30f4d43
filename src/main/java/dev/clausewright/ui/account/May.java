package dev.clausewright.ui.account;

import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.Seen;
import java.util.List;

/** Tries what the pickers read, so that one knows before the first check what will stay unknown. */
final class May {
  private May() {}

  static List<Who.May> of(LiveAccount account) {
    return List.of(
        new Who.May("Clusters and namespaces", lack(account.targets())),
        new Who.May("Roles and their policies", lack(account.roles())));
  }

  private static String lack(Seen<?> seen) {
    return switch (seen) {
      case Seen.Got<?> _, Seen.Absent<?> _ -> "";
      case Seen.NotHeld<?>(String where) -> where;
      case Seen.Denied<?>(var missing) -> "you lack " + missing.action();
      case Seen.Failed<?>(var cause) -> cause.what();
    };
  }
}
