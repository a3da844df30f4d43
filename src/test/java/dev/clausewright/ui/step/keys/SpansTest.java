package dev.clausewright.ui.step.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpansTest {
  @ParameterizedTest
  @CsvSource({
    "45 min, 45",
    "45, 45",
    "90 minutes, 90",
    "1 h, 60",
    "2h, 120",
    "1 h 30, 90",
    "1:30, 90",
    "1 h 23 min, 83",
    "12 hours, 720"
  })
  void readsWhatPeopleWrite(String text, long minutes) {
    assertThat(Spans.read(text)).contains(Duration.ofMinutes(minutes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "0", "0 min", "-5", "99999", "9999 h"})
  void refusesWhatIsNoDuration(String text) {
    assertThat(Spans.read(text)).isEmpty();
  }

  @Test
  void aBegunMinuteCountsAsWholeSoThatNobodyAsksForTooLittle() {
    assertThat(Spans.words(Duration.ofSeconds(82 * 60 + 30))).isEqualTo("1 h 23 min");
    assertThat(Spans.words(Duration.ofHours(1))).isEqualTo("1 h");
    assertThat(Spans.words(Duration.ofMinutes(45))).isEqualTo("45 min");
  }

  @Test
  void theCountdownShowsHoursOnlyWhileThereAreAny() {
    assertThat(Spans.digits(Duration.ofSeconds(41 * 60 + 32))).isEqualTo("41:32");
    assertThat(Spans.digits(Duration.ofSeconds(3661))).isEqualTo("1:01:01");
    assertThat(Spans.digits(Duration.ofSeconds(-3))).isEqualTo("0:00");
  }

  @Test
  void whatIsReadAloudKnowsNoSeconds() {
    assertThat(Spans.spoken(Duration.ofSeconds(59))).isEqualTo("less than a minute");
    assertThat(Spans.spoken(Duration.ofMinutes(41))).isEqualTo("41 minutes");
    assertThat(Spans.spoken(Duration.ofMinutes(61))).isEqualTo("1 hour and 1 minute");
  }
}
