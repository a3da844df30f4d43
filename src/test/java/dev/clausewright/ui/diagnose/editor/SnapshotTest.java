package dev.clausewright.ui.diagnose.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SnapshotTest {
  private static final String TEXT = "copy t\r\nfrom 'x'\n\n\r-- é\n;";

  @Test
  void anyPartOfATextIsReadAsItStands() throws IOException {
    Snapshot text = Snapshot.of(TEXT);
    assertThat(text.length()).isEqualTo(TEXT.length());
    for (int from = 0; from <= TEXT.length(); from++) {
      assertThat(read(text.reader(from), 3)).isEqualTo(TEXT.substring(from));
      for (int to = from; to <= TEXT.length(); to++) {
        assertThat(text.text(from, to)).isEqualTo(TEXT.substring(from, to));
      }
    }
  }

  @Test
  void whatChangedIsToldWithinWholeLines() {
    Snapshot before = Snapshot.of("a\nb\nc\nd");
    Snapshot after = Snapshot.of("a\nb\nxyz\nc\nd");
    assertThat(after.since(before)).isEqualTo(new Snapshot.Change(4, 4, 8));
    assertThat(before.since(after)).isEqualTo(new Snapshot.Change(4, 8, 4));
    assertThat(before.since(before)).isEqualTo(new Snapshot.Change(7, 7, 7));
    assertThat(Snapshot.of("q").since(before)).isEqualTo(new Snapshot.Change(0, 7, 1));
  }

  @Test
  void theStartsOfLinesFollowEveryEdit() {
    Random random = new Random(5);
    LineStore store = LineStore.of("one\r\ntwo\n\nfour\n".repeat(30));
    String[] put = {"", "x", "\n", "a\r\nb", "\n\n\n"};
    for (int i = 0; i < 400; i++) {
      int length = store.offset(store.end());
      Spot from = store.spot(random.nextInt(length + 1));
      Spot to = store.spot(store.offset(from) + random.nextInt(9));
      store.replace(from, to, put[random.nextInt(put.length)]);
      Starts anew = Starts.of(store.snapshot().lines());
      for (int line = 0; line < store.size(); line++) {
        assertThat(store.offset(new Spot(line, 0))).isEqualTo(anew.at(line));
      }
      if (store.size() < 20) {
        store.replace(store.end(), store.end(), "again\n".repeat(20));
      }
    }
  }

  private static String read(Reader reader, int step) throws IOException {
    StringBuilder all = new StringBuilder();
    char[] some = new char[step];
    for (int count = reader.read(some); count >= 0; count = reader.read(some)) {
      all.append(some, 0, count);
    }
    return all.toString();
  }
}
