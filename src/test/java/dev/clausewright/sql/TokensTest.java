package dev.clausewright.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {
  private static List<String> runs(String... lines) {
    List<String> runs = new ArrayList<>();
    Tokens.State state = Tokens.State.START;
    for (String line : lines) {
      Tokens.Line result = Tokens.of(line, state);
      state = result.after();
      result
          .runs()
          .forEach(run -> runs.add(run.kind() + " " + line.substring(run.start(), run.end())));
    }
    return runs;
  }

  @Test
  void everyKindIsTold() {
    assertThat(runs("copy sales.t from 's3://b/<prefix>' region :r maxerror 10; -- so"))
        .containsExactly(
            "KEYWORD copy",
            "IDENTIFIER sales",
            "OTHER .",
            "IDENTIFIER t",
            "KEYWORD from",
            "STRING 's3://b/",
            "PLACEHOLDER <prefix>",
            "STRING '",
            "KEYWORD region",
            "PLACEHOLDER :r",
            "KEYWORD maxerror",
            "NUMBER 10",
            "OTHER ;",
            "COMMENT -- so");
  }

  @Test
  void whatIsOpenGoesOnOnTheNextLine() {
    assertThat(runs("unload ('select ''a", "b'' from t') /* x /* y", "*/ */ to $a$ z", "$a$ 1"))
        .containsExactly(
            "KEYWORD unload",
            "OTHER (",
            "STRING 'select ''a",
            "STRING b'' from t'",
            "OTHER )",
            "COMMENT /* x /* y",
            "COMMENT */ */",
            "KEYWORD to",
            "STRING $a$ z",
            "STRING $a$",
            "NUMBER 1");
  }

  @Test
  void aBackslashAtTheEndOfALineDoesNoHarm() {
    assertThat(Tokens.of("'a\\", Tokens.State.START).after().mode())
        .isEqualTo(Tokens.State.Mode.STRING);
    assertThat(Tokens.of("", Tokens.State.START).runs()).isEmpty();
  }
}
