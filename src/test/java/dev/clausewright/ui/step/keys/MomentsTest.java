package dev.clausewright.ui.step.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T13:38:28Z");
  private final Moments moments = new Moments(ZoneId.of("Europe/Berlin"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15:20 | 2026-11-23T14:20:00Z",
        "3:00 | 2026-11-24T02:00:00Z",
        "2026-11-25 03:00 | 2026-11-25T02:00:00Z",
        "in 1 h | 2026-11-23T14:38:28Z",
        "In 15 min | 2026-11-23T13:53:28Z",
        "2026-11-23T14:20:00Z | 2026-11-23T14:20:00Z",
        "\"Expiration\": \"2026-11-23T14:20:00+00:00\" | 2026-11-23T14:20:00Z",
        "2026-11-23T15:20:00+0100 | 2026-11-23T14:20:00Z"
      })
  void readsWhatPeopleWriteAndWhatStsAnswers(String text, Instant expected) {
    assertThat(moments.read(text, NOW)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "later", "25:00", "2026-02-30 10:00", "2026-13-40T10:00:00Z", "in"})
  void refusesWhatIsNoTime(String text) {
    assertThat(moments.read(text, NOW)).isEmpty();
  }

  @Test
  void saysTheDayAsOneSpeaks() {
    assertThat(moments.words(Instant.parse("2026-11-23T14:20:00Z"), NOW)).isEqualTo("Today, 15:20");
    assertThat(moments.words(Instant.parse("2026-11-23T23:30:00Z"), NOW))
        .isEqualTo("Tomorrow, 00:30");
    assertThat(moments.words(Instant.parse("2026-12-01T10:00:00Z"), NOW))
        .isEqualTo("1 Dec 2026, 11:00");
  }

  @Test
  void utcNamesTheDayOnlyWhereItIsAnother() {
    assertThat(moments.utc(Instant.parse("2026-11-23T14:20:00Z"))).isEqualTo("14:20 UTC");
    assertThat(moments.utc(Instant.parse("2026-11-23T23:30:00Z")))
        .isEqualTo("23 Nov 2026, 23:30 UTC");
  }

  @Test
  void whatItWritesItReads() {
    Instant when = Instant.parse("2026-11-25T02:00:00Z");
    assertThat(moments.read(moments.written(when), NOW)).contains(when);
  }
}
