package dev.clausewright.ui.step.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.secret.Kind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecretDefectTest {
  private static final String KEY = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

  @Test
  void aSecretOfFortyCharactersHasNoDefect() {
    assertThat(of(KEY)).isEmpty();
  }

  @Test
  void namesWhereTheLineBreakIsAndTakesItAway() {
    SecretDefect defect = of(KEY + "\n").orElseThrow();
    assertThat(defect.message()).isEqualTo("Ends with a line break; a key has 40 characters.");
    assertThat(defect.mend().orElseThrow().label()).isEqualTo("Remove the break");
    assertThat(defect.mend().orElseThrow().apply((KEY + "\n").toCharArray()))
        .isEqualTo(KEY.toCharArray());
    assertThat(of(" " + KEY).orElseThrow().message()).startsWith("Begins with a blank");
    assertThat(of("ab cd").orElseThrow().message()).startsWith("Holds a blank");
  }

  @Test
  void decodesWhatCameOutOfAWebAddress() {
    SecretDefect defect = of("abc%2Fd%2be%3D").orElseThrow();
    assertThat(defect.mend()).contains(Mend.PERCENT);
    assertThat(Mend.PERCENT.apply("abc%2Fd%2be%3D%".toCharArray()))
        .isEqualTo("abc/d+e=%".toCharArray());
  }

  @Test
  void takesQuotesAndHiddenCharactersAway() {
    assertThat(Mend.QUOTES.apply("'ab\u2019".toCharArray())).isEqualTo("ab".toCharArray());
    assertThat(Mend.HIDDEN.apply("a\u200bb\u00a0".toCharArray())).isEqualTo("ab".toCharArray());
    assertThat(of(KEY + "\u200b").orElseThrow().mend()).contains(Mend.HIDDEN);
  }

  @Test
  void overwritesWhatItMended() {
    char[] before = "a b".toCharArray();
    Mend.BLANKS.apply(before);
    assertThat(before).containsOnly('\0');
  }

  @Test
  void aTokenOfFortyCharactersMayBeTheSecret() {
    assertThat(SecretDefect.of(Kind.SESSION_TOKEN, KEY.toCharArray()).orElseThrow().message())
        .contains("is this the secret access key?");
  }

  @Test
  void anOddLengthIsADoubtAndNoRefusal() {
    assertThat(of(KEY + "x").orElseThrow().grave()).isFalse();
  }

  @Test
  void noMessageRepeatsALetterOfTheSecret() {
    String canary = "Zq9'%2F;\u200b\n Zq9";
    for (Kind kind : Kind.values()) {
      assertThat(SecretDefect.of(kind, canary.toCharArray()).toString()).doesNotContain("Zq9");
    }
  }

  private static Optional<SecretDefect> of(String secret) {
    return SecretDefect.of(Kind.SECRET_ACCESS_KEY, secret.toCharArray());
  }
}
