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
  void theRuleBooksOptionsAreAllThere() {
    assertThat(Option.printed(Verb.COPY)).hasSize(42);
    assertThat(Option.printed(Verb.UNLOAD)).hasSize(24);
  }
}
