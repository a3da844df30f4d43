package dev.clausewright.ui.step.keys;

import dev.clausewright.account.Minter;
import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Statement;
import dev.clausewright.draft.Draft;
import java.util.Optional;

/** Puts issued keys into the statement, and when they end into the facts (T-10). */
final class IssuedKeys {
  private IssuedKeys() {}

  static Draft into(Draft draft, Minter.Minted minted) {
    Statement now = KeysForm.temporary(draft.statement(), true);
    Statement with = KeysForm.ID.put(now, new Entry.Is(minted.id()));
    with = KeysForm.SECRET.put(with, Entries.secret(KeysForm.SECRET.slot(with), minted.secret()));
    with = KeysForm.TOKEN.put(with, Entries.secret(KeysForm.TOKEN.slot(with), minted.token()));
    return draft
        .withStatement(with)
        .withFacts(FactsWith.expiry(draft.facts(), Optional.of(minted.expires())));
  }
}
