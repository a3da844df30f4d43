package dev.clausewright.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.ui.control.Piece;
import dev.clausewright.ui.control.Piece.Ink;
import dev.clausewright.ui.control.Piece.Token;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonInkTest {
  @Test
  void namesAndStringsHaveColoursOfTheirOwn() {
    assertThat(JsonInk.of("  \"Effect\": \"Allow\","))
        .containsExactly(
            new Token("  ", Ink.PLAIN),
            new Token("\"Effect\"", Ink.NUMBER),
            new Token(": ", Ink.PLAIN),
            new Token("\"Allow\"", Ink.STRING),
            new Token(",", Ink.PLAIN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "\"a\\\"b\" : [\"c\", \"d\"]", "\"never closed", "  }, {"})
  void noCharacterIsLost(String line) {
    String text =
        JsonInk.of(line).stream()
            .map(piece -> piece instanceof Piece.Token token ? token.text() : "")
            .collect(Collectors.joining());
    assertThat(text).isEqualTo(line);
  }
}
