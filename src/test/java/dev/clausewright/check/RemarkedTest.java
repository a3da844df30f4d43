package dev.clausewright.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Whole;
import org.junit.jupiter.api.Test;

/** A policy that is worth a word is shown even where nothing in it comes near the question. */
class RemarkedTest {
  @Test
  void a_policy_without_a_near_miss_is_shown_once() {
    Told told =
        Given.copy(new DynamoTable("Orders"))
            .saying(Option.READRATIO, new Whole(50))
            .as("etl-nightly")
            .run()
            .rows()
            .stream()
            .filter(row -> row.check().name().equals("Scan the table"))
            .findFirst()
            .orElseThrow()
            .outcome()
            .orElseThrow()
            .told();
    assertThat(told.evidence())
        .singleElement()
        .satisfies(
            evidence -> {
              assertThat(evidence.name()).isEqualTo("AmazonS3ReadOnlyAccess");
              assertThat(told.message()).contains(evidence.sentence());
            });
  }
}
