package dev.clausewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.Option;
import org.junit.jupiter.api.Test;

class RehearsalTest {
  private static final String IN = "s3://lake/in/";

  private static String why(Given given) {
    return ((Rehearsal.Impossible) Rehearsal.of(given.ask())).why();
  }

  @Test
  void a_copy_with_a_role_is_tried_with_noload() {
    String sql =
        ((Rehearsal.Possible) Rehearsal.of(Given.copy(IN).as("lake-loader").ask())).sql().text();
    assertThat(sql).contains("copy listing", "role/lake-loader", "noload");
    Given saying = Given.copy(IN).as("lake-loader").saying(Option.NOLOAD);
    assertThat(((Rehearsal.Possible) Rehearsal.of(saying.ask())).sql().text())
        .containsOnlyOnce("noload");
  }

  @Test
  void keys_are_refused_with_the_reason() {
    assertThat(why(Given.copy(IN).withKeys("AKIAIOSFODNN7EXAMPLE", false))).contains("SEC-7");
  }

  @Test
  void what_has_no_dry_run_says_so() {
    assertThat(why(Given.copy(IN).as("lake-loader").saying(Option.PARQUET))).contains("X-24");
    assertThat(why(Given.unload("s3://lake/out/").as("lake-loader"))).contains("UNLOAD");
    assertThat(why(Given.library("s3://lake/f.zip").as("lake-loader"))).contains("CREATE LIBRARY");
  }
}
