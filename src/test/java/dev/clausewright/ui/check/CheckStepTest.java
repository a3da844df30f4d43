package dev.clausewright.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Verb;
import dev.clausewright.draft.Access;
import dev.clausewright.draft.Draft;
import dev.clausewright.draft.StepId;
import dev.clausewright.need.Ask;
import dev.clausewright.secret.Vault;
import dev.clausewright.ui.step.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CheckStepTest {
  @Test
  void aFinishedDraftIsAskedAsItIs() {
    Ask ask = Asks.copy("s3://lake/in/", "lake-steward");
    Draft draft =
        Draft.begin("Load", Verb.COPY)
            .withAccess(Access.ROLE)
            .withStatement(ask.statement().statement())
            .withPlace(ask.place());
    assertThat(CheckStep.basis(new Session(draft, new Vault()))).isEqualTo(new Basis.Whole(ask));
  }

  @Test
  void whatIsMissingLeadsToItsFieldAndBeforeACardIsChosenToAccess() {
    Session session = new Session(Draft.begin("Load", Verb.COPY), new Vault());
    List<Object> gone = new ArrayList<>();
    session.onGo(gone::add, gone::add);
    Basis.Open open = (Basis.Open) CheckStep.basis(session);
    open.gaps().forEach(gap -> gap.go().run());
    assertThat(gone).contains(StepId.ACCESS).hasAtLeastOneElementOfType(Slot.class);
    assertThat(open.gaps()).extracting(Gap::words).doesNotContain("");
  }
}
