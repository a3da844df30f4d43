package dev.clausewright.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CauseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The roles could not be read|Nothing answers at x:1. Look there.|x:1|Nothing answers at"
            + " x:1",
        "The file a.json is cut off|It ends early.|a.json, line 2, column 3"
            + "|The file a.json is cut off, line 2, column 3",
        "The file a.json is cut off|It ends early.|a.json|The file a.json is cut off",
        "The roles could not be read|It broke off.|x:1|The roles could not be read (x:1)",
      })
  void theBriefFormSaysThePlaceOnce(String what, String why, String place, String brief) {
    assertThat(new Cause(what, why, place).brief()).isEqualTo(brief);
  }
}
