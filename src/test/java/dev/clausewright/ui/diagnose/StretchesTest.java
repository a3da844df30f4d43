package dev.clausewright.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.rules.Era;
import dev.clausewright.ui.diagnose.editor.Snapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StretchesTest {
  private static final List<String> PUT =
      List.of("'", ";", "\n", "copy x from 's3://b/c'", "/*", "*/", "$$", "x", "--", "", "\r\n");

  @Test
  void readingAgainAfterAnyEditsSaysWhatReadingAllOfItSays() throws InterruptedException {
    Random random = new Random(21);
    String text = (ScriptsForTests.WIKI + "select 'a;b';\ncreate table t (c int);\n").repeat(12);
    Snapshot now = Snapshot.of(text);
    Diagnosis found = Diagnosis.of(now, Era.latest());
    for (int i = 0; i < 300; i++) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + (random.nextInt(4) == 0 ? random.nextInt(900) : 1));
      text = text.substring(0, from) + PUT.get(random.nextInt(PUT.size())) + text.substring(to);
      if (text.length() < 2000) {
        text += ScriptsForTests.WIKI;
      }
      now = Snapshot.of(text);
      found = found.again(now, Era.latest());
      Diagnosis anew = Diagnosis.of(now, Era.latest());
      assertThat(found.passages()).isEqualTo(anew.passages());
      assertThat(found.remarks()).isEqualTo(anew.remarks());
      assertThat(found.others()).isEqualTo(anew.others());
    }
  }

  @Test
  void anEditInTheMiddleLeavesWhatStandsAboveAsItWasAndReadsLittleBelow() throws Exception {
    String text = ScriptsForTests.WIKI.repeat(400);
    List<Stretch> before = Stretches.of(Snapshot.of(text), Era.latest());
    int middle = text.indexOf("csv", text.length() / 2);
    Snapshot edited = Snapshot.of(text.substring(0, middle) + "x" + text.substring(middle));
    List<Stretch> after =
        Stretches.again(edited, Era.latest(), before, edited.since(Snapshot.of(text)));
    assertThat(after).hasSameSizeAs(before);
    Set<Object> known = new HashSet<>();
    before.forEach(
        stretch -> stretch.remarks().forEach(r -> known.add(System.identityHashCode(r.finding()))));
    long anew =
        after.stream()
            .filter(s -> !s.remarks().isEmpty())
            .filter(s -> !known.contains(System.identityHashCode(s.remarks().getFirst().finding())))
            .count();
    assertThat(anew).isBetween(1L, 60L);
  }

  @Test
  void aByteOrderMarkInAPastedTextMovesNothing() throws InterruptedException {
    Diagnosis plain = ScriptsForTests.look(ScriptsForTests.WIKI);
    Diagnosis marked = ScriptsForTests.look("\uFEFF" + ScriptsForTests.WIKI);
    assertThat(marked.remarks())
        .extracting(Remark::start)
        .isEqualTo(plain.remarks().stream().map(remark -> remark.start() + 1).toList());
  }
}
