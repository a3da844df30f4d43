package dev.clausewright;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LaunchTest {
  @Test
  void withoutArgumentsTheWindowOpens() {
    assertThat(Launch.of(List.of())).isEqualTo(new Launch.Window());
  }

  @Test
  void anyArgumentIsForTheCommandsWithoutAWindow() {
    assertThat(Launch.of(List.of("decide", "--jsonl")))
        .isEqualTo(new Launch.Headless(List.of("decide", "--jsonl")));
    assertThat(Launch.of(List.of("--version")))
        .isEqualTo(new Launch.Headless(List.of("--version")));
  }
}
