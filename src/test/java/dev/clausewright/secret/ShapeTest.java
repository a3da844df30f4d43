package dev.clausewright.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapeTest {
  private static Shape of(Kind kind, String text) {
    return Shape.of(kind, text.toCharArray());
  }

  @Test
  void anOrdinarySecretHasNoTraits() {
    Shape shape = of(Kind.SECRET_ACCESS_KEY, "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    assertThat(shape.length()).isEqualTo(40);
    assertThat(shape.traits()).isEmpty();
  }

  @Test
  void aLineBreakIsAlsoWhiteSpaceAndOutsideBase64() {
    assertThat(of(Kind.SESSION_TOKEN, "abc\ndef").traits())
        .contains(Trait.LINE_BREAK, Trait.WHITE_SPACE, Trait.OUTSIDE_BASE64);
  }

  @Test
  void aSemicolonIsTold() {
    assertThat(of(Kind.SESSION_TOKEN, "abc;def").has(Trait.SEMICOLON)).isTrue();
  }

  @Test
  void whatComesFromAUrlIsTold() {
    assertThat(of(Kind.SECRET_ACCESS_KEY, "abc%2Fdef").has(Trait.PERCENT_ENCODED)).isTrue();
    assertThat(of(Kind.SECRET_ACCESS_KEY, "abc%2bdef").has(Trait.PERCENT_ENCODED)).isTrue();
    assertThat(of(Kind.SECRET_ACCESS_KEY, "abc%3").has(Trait.PERCENT_ENCODED)).isFalse();
  }

  @Test
  void hiddenCharactersAndQuotesAreTold() {
    assertThat(of(Kind.SECRET_ACCESS_KEY, "\u200babc'").traits())
        .contains(Trait.HIDDEN_CHARACTER, Trait.QUOTE);
    assertThat(of(Kind.SECRET_ACCESS_KEY, "abc\u00a0").traits())
        .contains(Trait.HIDDEN_CHARACTER, Trait.WHITE_SPACE);
  }

  @Test
  void aClientSideKeyIsBase64Of32Bytes() {
    assertThat(of(Kind.MASTER_KEY, "A".repeat(43) + "=").traits()).isEmpty();
    assertThat(of(Kind.MASTER_KEY, "EXAMPLEMASTERKEYtkbjk/OpCwtYSx/M4/t7DMCDIK722").traits())
        .containsExactly(Trait.BAD_MASTER_KEY);
  }
}
