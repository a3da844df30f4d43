package dev.clausewright.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.ui.control.Piece;
import dev.clausewright.ui.diagnose.editor.Patch;
import dev.clausewright.ui.diagnose.editor.Snapshot;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MendTest {
  private static final String SCRIPT = ScriptsForTests.WIKI;

  private final Diagnosis found = ScriptsForTests.look(SCRIPT);

  @Test
  void aFixChangesItsPlaceAndNothingElse() {
    Mend quote = Mend.of(found, remark("S-02")).orElseThrow();
    assertThat(patched(quote))
        .isEqualTo(SCRIPT.replace(ScriptsForTests.SECRET + "\n", ScriptsForTests.SECRET + "'\n"));
  }

  @Test
  void aFixFollowsItsFindingWhenTheTextHasMoved() {
    String moved = "-- one more line\n" + SCRIPT;
    Mend token = Mend.of(ScriptsForTests.look(moved), remark("S-05")).orElseThrow();
    assertThat(Difference.patched(moved, token.patches())).contains("\nsession_token '<temporary");
  }

  @Test
  void aFixOfWhatIsNoLongerThereIsNone() {
    assertThat(Mend.of(ScriptsForTests.look("select 1;"), remark("S-05"))).isEmpty();
  }

  @Test
  void allThatIsSafeIsMendedInEveryStatementAtOnce() throws InterruptedException {
    String mended = patched(Mend.allSafe(found).orElseThrow());
    assertThat(mended).contains("EXAMPLEKEY'\nsession_token '<temporary-token>';");
    assertThat(ScriptsForTests.look(mended).safe()).isZero();
    assertThat(Mend.allSafe(ScriptsForTests.look(mended))).isEmpty();
  }

  @Test
  void theDifferenceShowsTheChangedLineWithOneAroundItAndNoSecret() {
    Mend quote = Mend.of(found, remark("S-02")).orElseThrow();
    Difference difference = Difference.of(Snapshot.of(SCRIPT), quote.patches(), found.passages());
    assertThat(difference.rows())
        .extracting(row -> row.before().orElseThrow().number())
        .containsExactly(10, 11, 12);
    assertThat(difference.rows())
        .extracting(Difference.Row::changed)
        .containsExactly(false, true, false);
    assertThat(difference.rows().get(1).after().orElseThrow().spoken())
        .isEqualTo("secret_access_key '40 characters'");
    assertThat(difference.toString()).doesNotContain(ScriptsForTests.SECRET);
    assertThat(difference.rows().get(1).before().orElseThrow().pieces())
        .contains(new Piece.Hidden("40 characters", true));
  }

  @Test
  void aDifferenceKnowsLinesThatComeAndGo() {
    String script = "copy a from 's3://b/c'\niam_role default;\n-- end\n";
    Difference more =
        Difference.of(
            Snapshot.of(script),
            List.of(new Patch(22, 23, "\ncsv\n")),
            Diagnosis.NOTHING.passages());
    assertThat(more.rows()).anySatisfy(row -> assertThat(row.before()).isEmpty());
    assertThat(sides(more).map(Difference.Side::spoken)).contains("csv");
    Difference less =
        Difference.of(
            Snapshot.of(script), List.of(new Patch(22, 40, ";")), Diagnosis.NOTHING.passages());
    assertThat(less.rows()).anySatisfy(row -> assertThat(row.after()).isEmpty());
  }

  private static Stream<Difference.Side> sides(Difference difference) {
    return difference.rows().stream().flatMap(row -> row.after().stream());
  }

  private static String patched(Mend mend) {
    return Difference.patched(
        SCRIPT, mend.patches().stream().sorted(Comparator.comparingInt(Patch::start)).toList());
  }

  private Remark remark(String rule) {
    return found.remarks().stream().filter(one -> one.finding().is(rule)).findFirst().orElseThrow();
  }
}
