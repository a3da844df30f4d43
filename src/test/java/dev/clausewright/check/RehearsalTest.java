package dev.clausewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.Finished;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Partition;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Facts;
import dev.clausewright.need.Place;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.SqlReader;
import java.util.List;
import java.util.Optional;
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

  private static Optional<Rehearsal> read(String sql) {
    return switch (Finished.of(SqlReader.read(sql, new Vault()).statement())) {
      case Finished.Result.Ready(Finished finished) ->
          Optional.of(Rehearsal.of(new Ask(finished, Place.open(Partition.AWS), Facts.NONE)));
      case Finished.Result.NotYet _ -> Optional.empty();
    };
  }

  /** It would come back from DescribeStatement. */
  @Test
  void no_secret_in_whatever_spelling_is_handed_over() {
    String secret = "Q0FOQVJZQ0FOQVJZQ0FOQVJZQ0FOQVJZQ0FOQVJZ";
    String role = "arn:aws:iam::123456789012:role/lake-loader";
    for (String authorization :
        List.of(
            "credentials 'aws_access_key_id=AKIAIOSFODNN7EXAMPLE;aws_secret_access_key=%s'"
                .formatted(secret),
            "access_key_id 'AKIAIOSFODNN7EXAMPLE' secret_access_key '%s'".formatted(secret),
            "iam_role '%s' master_symmetric_key '%s=' encrypted".formatted(role, secret + "Q0E"),
            "credentials 'aws_iam_role=%s;master_symmetric_key=%s=' encrypted"
                .formatted(role, secret + "Q0E"))) {
      assertThat(read("copy t from 's3://lake/in/' " + authorization + " csv"))
          .as(authorization)
          .matches(found -> found.filter(Rehearsal.Possible.class::isInstance).isEmpty())
          .satisfies(found -> assertThat(found.toString()).doesNotContain(secret));
    }
  }

  @Test
  void the_other_columnar_format_has_none_either() {
    assertThat(why(Given.copy(IN).as("lake-loader").saying(Option.ORC))).contains("X-24");
  }
}
