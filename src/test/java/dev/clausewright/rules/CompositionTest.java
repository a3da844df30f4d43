package dev.clausewright.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.RuleId;
import dev.clausewright.sql.Edit;
import dev.clausewright.sql.Edits;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CompositionTest {
  private static final RuleId RULE = new RuleId("1.1");

  private static String apply(String text, List<Mending.Made> made) {
    return Edits.apply(text, made.stream().map(Mending.Made::edit).toList());
  }

  @Test
  void editsOfEditsAreToldOfTheFirstText() {
    Composition composition = new Composition(10);
    composition.make(RULE, new Edit(2, 4, "XYZ"));
    composition.make(RULE, new Edit(3, 6, ""));
    assertThat(composition.edits()).containsExactly(new Mending.Made(RULE, new Edit(2, 5, "X")));
  }

  @Test
  void anyEditsComposeToTheSameText() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      String first = "abcdefghijklmnopqrstuvwxyz".substring(random.nextInt(20));
      String now = first;
      Composition composition = new Composition(first.length());
      for (int j = 0; j < 6; j++) {
        int start = random.nextInt(now.length() + 1);
        int end = start + random.nextInt(now.length() - start + 1);
        Edit edit = new Edit(start, end, "#".repeat(random.nextInt(3)));
        composition.make(RULE, edit);
        now = Edits.apply(now, List.of(edit));
      }
      assertThat(apply(first, composition.edits())).isEqualTo(now);
    }
  }
}
