package dev.clausewright.aws;

import dev.clausewright.account.LiveChanger.Intent;
import dev.clausewright.account.Seen;
import java.util.Optional;

/// One kind of change at AWS: what it would call, doing that, and the way back.
interface Alteration {
  /// Reads how things stand, and changes nothing.
  Seen<Intent> intent();

  /// Makes ready to do what the intent says, and changes nothing yet.
  Seen<Deed> deed(Intent intent);

  /// One change, from before it is made until it is taken back.
  interface Deed {
    /// Makes it. The value says nothing.
    Seen<Boolean> make();

    /// Whether it stands at AWS as it was to be written: asked when the answer to making it was
    /// lost, and before it is taken back.
    Seen<Boolean> stands();

    /// Why it can never be taken back, if so: a sentence.
    default Optional<String> lasting() {
      return Optional.empty();
    }

    /// What is to be said when it no longer stands as it was written: a sentence.
    String otherwise();

    /// Takes it back. The value says nothing.
    Seen<Boolean> take();
  }
}
