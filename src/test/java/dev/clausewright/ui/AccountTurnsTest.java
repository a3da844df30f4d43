package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Applied;
import dev.clausewright.account.Change;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.ui.check.Changes;
import dev.clausewright.ui.step.Anew;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class AccountTurnsTest {
  private final SimpleIntegerProperty looks = new SimpleIntegerProperty();
  private final ObjectProperty<Changes> changes = new SimpleObjectProperty<>(changes(false));

  private static Changes changes(boolean busy, Applied.Done... done) {
    return new Changes(List.of(done), false, busy, Optional.empty());
  }

  @Test
  void whatAPersonWantsAnewAndWhatARemedyChangedIsOld() {
    Anew anew = AccountTurns.of(looks, changes, () -> {});
    looks.set(1);
    assertThat(anew.turns().getValue().intValue()).isEqualTo(1);
    RoleArn role = RoleArn.read("arn:aws:iam::123456789012:role/r").found().orElseThrow();
    Applied.Done fix = new Applied.Done(1, new Change.UpdateTrust(role, "{}"));
    changes.set(changes(true));
    assertThat(anew.turns().getValue().intValue()).as("nothing has changed yet").isEqualTo(1);
    changes.set(changes(false, fix));
    assertThat(anew.turns().getValue().intValue()).isEqualTo(2);
    changes.set(changes(false));
    assertThat(anew.turns().getValue().intValue()).as("taken back").isEqualTo(3);
  }
}
