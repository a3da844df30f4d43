package dev.clausewright.ui.diagnose.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.rules.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineMarksTest {
  private static final Mark ACCOUNT = new Mark(8, 11, Severity.ERROR, "Account number");

  private final Snapshot text = Snapshot.of("copy t\n'0123'\nend");
  private final LineMarks marks = new LineMarks();

  @Test
  void aMarkStandsWhereItsOffsetsSay() {
    marks.put(LineMarks.of(List.of(ACCOUNT), text));
    assertThat(marks.on(0)).isEmpty();
    assertThat(marks.on(1)).containsExactly(new LineMarks.OnLine(1, 1, 4, ACCOUNT));
    assertThat(marks.at(new Spot(1, 2))).contains(ACCOUNT);
    assertThat(marks.at(new Spot(1, 5))).isEmpty();
  }

  @Test
  void aMarkOverSeveralLinesIsDrawnOnEach() {
    marks.put(LineMarks.of(List.of(new Mark(5, 10, Severity.INFO, "")), text));
    assertThat(marks.on(0)).extracting(LineMarks.OnLine::from).containsExactly(5);
    assertThat(marks.on(1)).extracting(LineMarks.OnLine::to).containsExactly(3);
  }

  @Test
  void whatIsMissingIsMarkedAtTheCharacterBesideIt() {
    marks.put(LineMarks.of(List.of(new Mark(13, 13, Severity.ERROR, "")), text));
    assertThat(marks.on(1))
        .containsExactly(new LineMarks.OnLine(1, 5, 6, marks.on(1).getFirst().mark()));
  }

  @Test
  void marksMoveWithTheTextWhileSomebodyTypes() {
    marks.put(LineMarks.of(List.of(ACCOUNT), text));
    marks.edited(new Spot(1, 0), new Spot(1, 0), new Spot(1, 2));
    assertThat(marks.on(1)).containsExactly(new LineMarks.OnLine(1, 3, 6, ACCOUNT));
    marks.edited(new Spot(0, 3), new Spot(0, 3), new Spot(2, 0));
    assertThat(marks.on(3)).containsExactly(new LineMarks.OnLine(3, 3, 6, ACCOUNT));
    marks.edited(new Spot(3, 4), new Spot(3, 4), new Spot(3, 5));
    assertThat(marks.on(3)).containsExactly(new LineMarks.OnLine(3, 3, 7, ACCOUNT));
    marks.edited(new Spot(3, 0), new Spot(3, 9), new Spot(3, 0));
    assertThat(marks.on(3)).isEmpty();
  }
}
