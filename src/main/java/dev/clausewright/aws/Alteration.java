package dev.clausewright.aws;

import dev.clausewright.account.LiveChanger.Intent;
import dev.clausewright.account.Seen;

/// One kind of change at AWS: what it would call, doing that, and the way back.
interface Alteration {
  /// Reads how things stand, and changes nothing.
  Seen<Intent> intent();

  /// Does what the intent says.
  Seen<Back> done(Intent intent);

  /// The way back from one change.
  interface Back {
    /// Whether what was written still stands as it was written.
    Seen<Boolean> untouched();

    /// What is to be said when it was touched, or cannot be taken back at all: a sentence.
    String otherwise();

    /// Takes it back. The value says nothing.
    Seen<Boolean> take();
  }
}
