package dev.clausewright.ui.step.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Spelling;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import org.junit.jupiter.api.Test;

class KeysFormTest {
  private final Statement permanent =
      KeysForm.SECRET.open(
          Statement.empty(Verb.COPY)
              .put(Part.ACCESS_KEY_ID, new AccessKeyId("AKIAIOSFODNN7EXAMPLE")));

  @Test
  void temporaryKeysHaveAPlaceForTheToken() {
    Statement temporary = KeysForm.temporary(permanent, true);
    assertThat(temporary.at(Part.SESSION_TOKEN)).contains(new Entry.Hole("session-token"));
    assertThat(KeysForm.temporary(temporary)).isTrue();
    assertThat(KeysForm.temporary(temporary, false)).isEqualTo(permanent);
  }

  @Test
  void theOtherSpellingHoldsTheSameValues() {
    Statement string = KeysForm.spelled(KeysForm.temporary(permanent, true), Spelling.CREDENTIALS);
    assertThat(string.items().stream().map(item -> item.slot()))
        .containsExactly(
            Slot.of(Part.CREDENTIALS_KEY_ID),
            Slot.of(Part.CREDENTIALS_SECRET),
            Slot.of(Part.CREDENTIALS_TOKEN));
    assertThat(KeysForm.spelling(string)).isEqualTo(Spelling.CREDENTIALS);
    assertThat(KeysForm.temporary(KeysForm.spelled(string, Spelling.PARAMETERS), false))
        .isEqualTo(permanent);
  }
}
