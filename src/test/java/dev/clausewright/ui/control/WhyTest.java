package dev.clausewright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WhyTest {
  @Test
  void aRuleIsShownByItsIdAndNeverByTheNumberOfASection() {
    assertThat(why("X-27").rule()).isEqualTo("X-27");
    assertThat(why("2.8").rule()).isEmpty();
    assertThat(why("").rule()).isEmpty();
  }

  private static Why why(String rule) {
    return new Why("Why?", rule, "Because.", "", List.of(), "");
  }
}
