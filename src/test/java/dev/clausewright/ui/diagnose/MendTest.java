package dev.clausewright.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.rules.Era;
import dev.clausewright.ui.control.Piece;
import dev.clausewright.ui.diagnose.editor.Patch;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MendTest {
  private static final String SCRIPT = ScriptsForTests.WIKI;

  private final Diagnosis found = Diagnosis.now(SCRIPT, Era.latest()).orElseThrow();

  @Test
  void aFixChangesItsPlaceAndNothingElse() {
    Mend quote = Mend.of(SCRIPT, remark("S-02"), Era.latest()).orElseThrow();
    assertThat(patched(quote))
        .isEqualTo(SCRIPT.replace(ScriptsForTests.SECRET + "\n", ScriptsForTests.SECRET + "'\n"));
  }

  @Test
  void aFixFollowsItsFindingWhenTheTextHasMoved() {
    String moved = "-- one more line\n" + SCRIPT;
    Mend token = Mend.of(moved, remark("S-05"), Era.latest()).orElseThrow();
    assertThat(Difference.patched(moved, token.patches())).contains("\nsession_token '<temporary");
  }

  @Test
  void aFixOfWhatIsNoLongerThereIsNone() {
    assertThat(Mend.of("select 1;", remark("S-05"), Era.latest())).isEmpty();
  }

  @Test
  void allThatIsSafeIsMendedInEveryStatementAtOnce() {
    String mended = patched(Mend.allSafe(SCRIPT, Era.latest()).orElseThrow());
    assertThat(mended).contains("EXAMPLEKEY'\nsession_token '<temporary-token>';");
    assertThat(Diagnosis.now(mended, Era.latest()).orElseThrow().safe()).isZero();
    assertThat(Mend.allSafe(mended, Era.latest())).isEmpty();
  }

  @Test
  void theDifferenceShowsTheChangedLineWithOneAroundItAndNoSecret() {
    Mend quote = Mend.of(SCRIPT, remark("S-02"), Era.latest()).orElseThrow();
    Difference difference = Difference.of(SCRIPT, quote.patches(), found.passages());
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
        Difference.of(script, List.of(new Patch(22, 23, "\ncsv\n")), Diagnosis.NOTHING.passages());
    assertThat(more.rows()).anySatisfy(row -> assertThat(row.before()).isEmpty());
    assertThat(sides(more).map(Difference.Side::spoken)).contains("csv");
    Difference less =
        Difference.of(script, List.of(new Patch(22, 40, ";")), Diagnosis.NOTHING.passages());
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
