package dev.clausewright.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from t limit 10",
        "select * from t LIMIT 10",
        "with a as (select 1) select * from a limit 1;",
        "select '(' from t limit 1",
        "select 1 -- ( \n limit 1"
      })
  void aLimitOutsideIsSeen(String sql) {
    assertThat(QueryWords.of(sql).outermost("limit")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from (select * from t limit 10)",
        "select 'limit 1'",
        "select 'it''s limit'",
        "select \"limit\" from t",
        "select 1 -- limit 1",
        "select /* limit 1 */ 1",
        "select limited from t"
      })
  void aLimitInsideIsNot(String sql) {
    assertThat(QueryWords.of(sql).outermost("limit")).isFalse();
  }

  @Test
  void aSemicolonAtTheEndIsTakenAway() {
    assertThat(QueryWords.of("select 1 ; ").withoutSemicolon()).isEqualTo("select 1");
    assertThat(QueryWords.of("select ';'").endsWithSemicolon()).isFalse();
    assertThat(QueryWords.of("select 1; -- done").withoutSemicolon()).isEqualTo("select 1");
  }

  @Test
  void anUnclosedQuoteOrCommentEndsWithTheText() {
    assertThat(QueryWords.of("select 'abc limit").outermost("limit")).isFalse();
    assertThat(QueryWords.of("select /* limit").outermost("limit")).isFalse();
    assertThat(QueryWords.of("select '\\").endsWithSemicolon()).isFalse();
  }
}
