package dev.clausewright.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clausewright.rules.Era;
import dev.clausewright.rules.Severity;
import dev.clausewright.ui.diagnose.editor.Snapshot;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
  private static final String SCRIPT = ScriptsForTests.WIKI;

  private final Diagnosis found = ScriptsForTests.look(SCRIPT);

  @Test
  void everyFindingStandsAtItsPlaceInTheWholeScript() {
    Remark account = remark("S-01");
    assertThat(account.where()).isEqualTo("Line 4");
    assertThat(SCRIPT.substring(account.start(), account.end())).contains("0123456789012");
    Remark token = remark("S-05");
    assertThat(SCRIPT.substring(token.start(), token.end())).isEqualTo("token");
    assertThat(token.where()).isEqualTo("Line 12");
  }

  @Test
  void theHeaviestComesFirstAndWhatIsPassedOverIsCounted() {
    assertThat(found.remarks()).isSortedAccordingTo(Remark.ORDER);
    assertThat(found.remarks().getFirst().severity()).isEqualTo(Severity.ERROR);
    assertThat(found.passages()).extracting(Passage::index).containsExactly(1, 3);
    assertThat(found.others()).isEqualTo(1);
  }

  @Test
  void theStatementAtThePlaceOfTheCaretIsFound() {
    assertThat(found.at(0).orElseThrow().index()).isEqualTo(1);
    assertThat(found.at(SCRIPT.indexOf("csv")).orElseThrow().index()).isEqualTo(1);
    assertThat(found.at(SCRIPT.length()).orElseThrow().index()).isEqualTo(3);
    assertThat(Diagnosis.NOTHING.at(0)).isEmpty();
  }

  @Test
  void noSecretIsInWhatIsSaid() {
    assertThat(found.toString()).doesNotContain(ScriptsForTests.SECRET);
    assertThat(found.remarks())
        .noneMatch(remark -> (remark.title() + remark.why()).contains(ScriptsForTests.SECRET))
        .noneMatch(remark -> remark.mark().words().contains(ScriptsForTests.SECRET));
  }

  @Test
  void aLookThatNobodyWantsAnyMoreEnds() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Diagnosis.of(Snapshot.of(SCRIPT), Era.latest()))
        .isInstanceOf(InterruptedException.class);
  }

  private Remark remark(String rule) {
    return found.remarks().stream().filter(one -> one.finding().is(rule)).findFirst().orElseThrow();
  }
}
