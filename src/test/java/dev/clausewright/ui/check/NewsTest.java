package dev.clausewright.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.draft.Checked;
import dev.clausewright.draft.StepState;
import org.junit.jupiter.api.Test;

final class NewsTest {
  @Test
  void theListOfStepsTellsTheResultInAFewWords() {
    assertThat(News.of(Scenes.failed()))
        .isEqualTo(new Checked(StepState.FAILED, "1 failed, 1 warning"));
    assertThat(News.of(Scenes.green())).isEqualTo(new Checked(StepState.DONE, "6 passed"));
  }

  @Test
  void aFailureIsToldWhileOthersStillRun() {
    assertThat(News.of(Scenes.failing())).isEqualTo(new Checked(StepState.FAILED, "6 of 7 done"));
  }

  @Test
  void anOldResultIsNeverToldAsCurrent() {
    assertThat(News.of(Scenes.old()))
        .isEqualTo(new Checked(StepState.UNTOUCHED, "Changed since the run"));
  }

  @Test
  void anAccountThatCannotBeAskedNeedsSomebodyButHasRefusedNothing() {
    assertThat(News.of(Scenes.lost()))
        .isEqualTo(new Checked(StepState.NEEDS, "Account not reached"));
  }
}
