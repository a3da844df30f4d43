package dev.clausewright.ui.diagnose.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineStoreTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "a\n", "\n\n", "a\r\nb\rc\nd", "\r\r\n\n\r", "x\u00a0\u0000y\r\n"})
  void givesBackEveryByteOfATextWhateverItsLineEnds(String text) {
    LineStore store = LineStore.of(text);
    assertThat(store.text()).isEqualTo(text);
    assertThat(store.snapshot().text()).isEqualTo(text);
  }

  @Test
  void keepsTheEndOfEachLineThatAnEditDoesNotTouch() {
    LineStore store = LineStore.of("one\r\ntwo\rthree\nfour");
    Spot end = store.replace(new Spot(1, 1), new Spot(2, 2), "X\nY");
    assertThat(end).isEqualTo(new Spot(2, 1));
    assertThat(store.text()).isEqualTo("one\r\ntX\nYree\nfour");
  }

  @Test
  void whatIsTypedEndsAsMostLinesDo() {
    assertThat(LineStore.of("a\r\nb\r\nc\n").usual()).isEqualTo(LineEnd.CRLF);
    assertThat(LineStore.of("a").usual()).isEqualTo(LineEnd.LF);
  }

  @Test
  void countsPlacesInUnitsOfTheWholeText() {
    LineStore store = LineStore.of("ab\r\ncd\ne");
    assertThat(store.offset(new Spot(1, 1))).isEqualTo(5);
    assertThat(store.spot(5)).isEqualTo(new Spot(1, 1));
    assertThat(store.spot(3)).as("within a line end").isEqualTo(new Spot(0, 2));
    assertThat(store.spot(99)).isEqualTo(new Spot(2, 1));
  }

  @Test
  void anyEditsAnswerWhatTheSameEditsOfAStringDo() {
    Random random = new Random(8);
    StringBuilder plain = new StringBuilder("select 1;\r\nselect 2;\n");
    LineStore store = LineStore.of(plain.toString());
    String[] put = {"", "x", "\n", "a\r\nb", "--\n\n", "'"};
    for (int i = 0; i < 2000; i++) {
      Spot from = store.spot(random.nextInt(plain.length() + 1));
      Spot to = store.spot(store.offset(from) + random.nextInt(6));
      String text = put[random.nextInt(put.length)];
      int start = store.offset(from);
      plain.replace(start, store.offset(to), text);
      Spot end = store.replace(from, to, text);
      assertThat(store.offset(end)).isEqualTo(start + text.length());
      assertThat(store.text()).isEqualTo(plain.toString());
      store = mended(plain, store);
    }
  }

  /** A CR that an edit has moved before a LF becomes one line end only when the text is read. */
  private static LineStore mended(StringBuilder plain, LineStore store) {
    return LineStore.of(plain.toString()).size() == store.size()
        ? store
        : LineStore.of(plain.toString());
  }
}
