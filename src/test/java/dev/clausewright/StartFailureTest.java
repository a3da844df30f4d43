package dev.clausewright;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartFailureTest {
  @Test
  void aMissingDisplayStillDoesTheMainJob() {
    var failure = new UnsupportedOperationException("Unable to open DISPLAY");
    assertThat(StartFailure.of(failure)).isEqualTo(StartFailure.NO_DISPLAY);
    assertThat(StartFailure.NO_DISPLAY.exitCode()).isZero();
  }

  @Test
  void aMissingGtkNamesThePackageInOneLine() {
    var failure = new UnsupportedOperationException("Unable to load glass GTK library.");
    assertThat(StartFailure.of(failure)).isEqualTo(StartFailure.NO_GTK);
    assertThat(StartFailure.NO_GTK.sentence()).contains("libgtk-3-0").doesNotContain("\n");
    assertThat(StartFailure.NO_GTK.exitCode()).isEqualTo(2);
  }

  @Test
  void theCauseIsLookedAtToo() {
    var failure =
        new RuntimeException(
            "start", new UnsupportedOperationException("Unable to load glass GTK library."));
    assertThat(StartFailure.of(failure)).isEqualTo(StartFailure.NO_GTK);
  }

  @Test
  void anythingElseIsNeitherOfTheTwo() {
    assertThat(StartFailure.of(new IllegalStateException("no such class")))
        .isEqualTo(StartFailure.OTHER);
    assertThat(StartFailure.of(new IllegalStateException())).isEqualTo(StartFailure.OTHER);
  }
}
