package dev.clausewright.ui.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.SourceKind;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import dev.clausewright.secret.Kind;
import dev.clausewright.secret.Vault;
import dev.clausewright.ui.step.statement.Start;
import org.junit.jupiter.api.Test;

final class ChangedTest {
  private final Vault vault = new Vault();
  private final Session session = new Session(Start.draft(), vault);

  @Test
  void undoSaysWhichChoiceItTakesBack() {
    session.edit(now -> now.put(Option.CSV));
    assertThat(undo()).isEqualTo("the format");
    session.edit(now -> now.put(Option.GZIP));
    assertThat(undo()).isEqualTo("“gzip”");
    session.edit(now -> now.drop(Slot.of(Option.GZIP)).put(Option.ZSTD));
    assertThat(undo()).isEqualTo("“zstd” and “gzip”");
    session.edit(now -> now.drop(Slot.of(Option.CSV)).put(Option.PARQUET));
    assertThat(undo()).isEqualTo("the format");
    session.edit(SourceKind.DYNAMODB::choose);
    assertThat(undo()).isEqualTo("where the data is");
    session.edit(now -> Statement.empty(Verb.UNLOAD));
    assertThat(undo()).isEqualTo("the kind of statement");
  }

  @Test
  void undoSaysInWhichFieldWasTyped() {
    Slot slot = Slot.of(Part.TABLE);
    session.type(slot, Entries.read(slot, Verb.COPY, "sales.listing"));
    assertThat(undo()).isEqualTo("the table");
  }

  @Test
  void aSecretIsNamedAndNeverTold() {
    Slot slot = Slot.of(Part.SECRET_ACCESS_KEY);
    var ref = vault.put(Kind.SECRET_ACCESS_KEY, "CANARY".repeat(7).toCharArray());
    session.edit(now -> now.put(slot, Entries.secret(slot, ref)));
    assertThat(undo()).isEqualTo("the secret access key");
  }

  @Test
  void aChoiceThatChangesNothingIsNoStep() {
    session.edit(now -> now);
    assertThat(session.historyProperty().get().undoLabel()).isEmpty();
  }

  private String undo() {
    return session.historyProperty().get().undoLabel().orElseThrow();
  }
}
