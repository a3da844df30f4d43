package dev.clausewright.ui.step.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LastingTest {
  private static final Instant NOW = Instant.parse("2026-11-23T13:38:28Z");

  @Test
  void oneAndAHalfTimesTheEstimateAndAQuarterOfAnHour() {
    assertThat(Spans.words(Lasting.suggested(Duration.ofMinutes(45)))).isEqualTo("1 h 23 min");
  }

  @Test
  void keysThatOutlastTheEstimateButNotItsMarginAreClose() {
    assertThat(after(50, 45)).isInstanceOf(Lasting.Close.class);
    assertThat(after(82, 45)).isInstanceOf(Lasting.Close.class);
    assertThat(after(83, 45)).isInstanceOf(Lasting.Enough.class);
  }

  @Test
  void keysThatEndBeforeTheEstimateAreTooShort() {
    assertThat(after(41, 45)).isInstanceOf(Lasting.TooShort.class);
  }

  @Test
  void expiredKeysComeBackByNothing() {
    assertThat(after(0, 45)).isEqualTo(new Lasting.Expired());
    assertThat(Lasting.of(Optional.of(NOW.minusSeconds(1)), Optional.empty(), NOW))
        .isEqualTo(new Lasting.Expired());
    assertThat(LastingWords.of(after(0, 45)).words()).contains("ask AWS STS for a new one");
  }

  @Test
  void whatNobodySaidStaysOpen() {
    assertThat(Lasting.of(Optional.empty(), Optional.of(Duration.ofHours(1)), NOW))
        .isEqualTo(new Lasting.Open());
    assertThat(Lasting.of(Optional.of(NOW.plusSeconds(60)), Optional.empty(), NOW))
        .isEqualTo(new Lasting.Unplanned(Duration.ofMinutes(1)));
  }

  private static Lasting after(long left, long expected) {
    return Lasting.of(
        Optional.of(NOW.plus(Duration.ofMinutes(left))),
        Optional.of(Duration.ofMinutes(expected)),
        NOW);
  }
}
