package dev.clausewright.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextSampleTest {
  static List<TextSample> samples() {
    return TextSample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aRuleFindsItsTextAndNotTheNearMiss(TextSample sample) {
    assertThat(TextSample.ids(sample.hit(), sample.era())).contains(sample.rule());
    assertThat(TextSample.ids(sample.miss(), sample.era())).doesNotContain(sample.rule());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFindingLiesInTheText(TextSample sample) {
    for (Finding finding : sample.findings()) {
      assertThat(finding.span().orElseThrow().end()).isLessThanOrEqualTo(sample.hit().length());
      assertThat(finding.what()).matches("(?s).*[.?]");
      assertThat(Catalogue.of(finding.rule().id())).as(finding.rule().id()).isPresent();
    }
  }
}
