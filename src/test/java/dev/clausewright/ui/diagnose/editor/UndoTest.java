package dev.clausewright.ui.diagnose.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UndoTest {
  private final Undo undo = new Undo();
  private int column;

  @Test
  void typingIsTakenBackWordByWord() {
    type("copy sales");
    assertThat(inserted()).isEqualTo("sales");
    assertThat(inserted()).isEqualTo("copy ");
    assertThat(undo.undo()).isEmpty();
  }

  @Test
  void deletingIsAStepOfItsOwnBackwardAndForward() {
    type("abc");
    delete(2, "c");
    delete(1, "b");
    Deed deed = undo.undo().orElseThrow();
    assertThat(deed.label()).isEqualTo("deleting");
    assertThat(deed.back()).containsExactly(new Splice(new Spot(0, 1), "", "bc"));
    assertThat(inserted()).isEqualTo("abc");
    delete(0, "x");
    delete(0, "y");
    assertThat(undo.undo().orElseThrow().back())
        .containsExactly(new Splice(new Spot(0, 0), "", "xy"));
  }

  @Test
  void aLineBreakALeftFieldAndAnotherPlaceEndAStep() {
    type("a");
    undo.seal();
    type("b");
    undo.typed(new Splice(new Spot(0, 9), "", "c"));
    undo.typed(new Splice(new Spot(0, 10), "", "\n"));
    undo.typed(new Splice(new Spot(1, 0), "", "d"));
    assertThat(List.of(inserted(), inserted(), inserted(), inserted()))
        .containsExactly("d", "c\n", "b", "a");
  }

  @Test
  void severalPlacesAreOneStepTakenBackInReverse() {
    Splice first = new Splice(new Spot(3, 0), "x", "y");
    Splice second = new Splice(new Spot(1, 0), "", "z");
    undo.did(new Deed("Fix all", List.of(first, second)));
    assertThat(undo.state().undo()).contains("Fix all");
    assertThat(undo.undo().orElseThrow().back()).containsExactly(second.back(), first.back());
    assertThat(undo.state())
        .isEqualTo(new UndoState(java.util.Optional.empty(), undo.state().redo()));
    assertThat(undo.redo().orElseThrow().splices()).containsExactly(first, second);
  }

  @Test
  void whatWasTakenBackIsGoneOnceSomethingElseIsDone() {
    type("a");
    undo.undo();
    type("b");
    assertThat(undo.redo()).isEmpty();
  }

  @Test
  void holdsOnlySoManyStepsAndSoMuchText() {
    for (int i = 0; i < Undo.MOST + 5; i++) {
      undo.did(new Deed("a", List.of(new Splice(Spot.START, "", "x"))));
    }
    int steps = 0;
    while (undo.undo().isPresent()) {
      steps++;
    }
    assertThat(steps).isEqualTo(Undo.MOST);
  }

  @Test
  void saysNothingOfTheText() {
    type("canary");
    assertThat(undo.undo().toString()).doesNotContain("canary");
  }

  private void type(String text) {
    for (String c : text.split("")) {
      undo.typed(new Splice(new Spot(0, column), "", c));
      column++;
    }
  }

  private void delete(int at, String what) {
    undo.typed(new Splice(new Spot(0, at), what, ""));
  }

  private String inserted() {
    return undo.undo().orElseThrow().splices().getFirst().inserted();
  }
}
