package dev.clausewright.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptionTest {
  @ParameterizedTest
  @EnumSource(Option.class)
  void everyOptionHasWordsForPeople(Option option) {
    assertThat(option.label()).isNotBlank();
    assertThat(option.help()).endsWith(".").doesNotContain("!");
    assertThat(option.byDefault()).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(Option.class)
  void everyOptionIsFoundByItsKeyword(Option option) {
    assertThat(Option.of(option.keyword())).contains(option);
    assertThat(Option.of(option.written().toLowerCase(java.util.Locale.ROOT))).contains(option);
  }

  @ParameterizedTest
  @EnumSource(Verb.class)
  void everyOptionOfAStatementHasAPlaceInItsOrder(Verb verb) {
    EnumSet<Option> known = EnumSet.allOf(Option.class);
    known.removeIf(option -> !option.verbs().contains(verb));
    assertThat(Option.printed(verb)).containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void rowGroupsAreWholeMegabytesAndFilesNeedNotBe() {
    assertThat(entry(Option.ROWGROUPSIZE, "128 MB")).isInstanceOf(Entry.Is.class);
    assertThat(entry(Option.ROWGROUPSIZE, "64")).isInstanceOf(Entry.Is.class);
    assertThat(entry(Option.ROWGROUPSIZE, "32.5 MB")).isInstanceOf(Entry.Bad.class);
    assertThat(entry(Option.ROWGROUPSIZE, "0.1 GB")).isInstanceOf(Entry.Bad.class);
    assertThat(entry(Option.ROWGROUPSIZE, "129 MB")).isInstanceOf(Entry.Bad.class);
    assertThat(entry(Option.MAXFILESIZE, "5.5 MB")).isInstanceOf(Entry.Is.class);
    assertThat(entry(Option.MAXFILESIZE, "6.2 GB")).isInstanceOf(Entry.Is.class);
    assertThat(entry(Option.MAXFILESIZE, "6.3 GB")).isInstanceOf(Entry.Bad.class);
    assertThat(entry(Option.MAXFILESIZE, "4.9 MB")).isInstanceOf(Entry.Bad.class);
  }

  private static Entry entry(Option option, String text) {
    return Entries.read(Slot.of(option), Verb.UNLOAD, text);
  }

  @Test
  void theRuleBooksOptionsAreAllThere() {
    assertThat(Option.printed(Verb.COPY)).hasSize(42);
    assertThat(Option.printed(Verb.UNLOAD)).hasSize(24);
  }
}
