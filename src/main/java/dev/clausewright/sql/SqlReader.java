package dev.clausewright.sql;

import dev.clausewright.clause.Fragment;
import dev.clausewright.secret.Vault;
import java.util.List;

/// Reads one statement, or an authorization clause alone. Whatever the text, it answers: what it
/// cannot read is a slip at its place, and reading goes on behind it.
public final class SqlReader {
  private SqlReader() {}

  /// Reads up to the first `;` outside of strings and comments.
  ///
  /// @param vault takes every secret of the text; the statement holds references only
  public static Read read(String text, Vault vault) {
    return new Read(
        text, new Fragment(List.of()), new Places(List.of()), new Extents(List.of()), List.of());
  }
}
