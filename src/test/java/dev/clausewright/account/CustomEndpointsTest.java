package dev.clausewright.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.CustomEndpoints.Place;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomEndpointsTest {
  private static final URI ONE = URI.create("http://localhost:4566");
  private static final URI TWO = URI.create("http://localhost:9000");

  @Test
  void aServiceIsAskedWhereItIsNamedElseAtThePlaceOfTheOthersElseAtAws() {
    CustomEndpoints some = new CustomEndpoints(List.of(new Place(List.of("s3", "kms"), TWO)));
    assertThat(some.at("s3")).contains(TWO);
    assertThat(some.at("iam")).isEmpty();
    CustomEndpoints all =
        new CustomEndpoints(
            List.of(
                new Place(List.of(CustomEndpoints.OTHERS), ONE), new Place(List.of("s3"), TWO)));
    assertThat(all.at("s3")).contains(TWO);
    assertThat(all.at("iam")).contains(ONE);
    assertThat(CustomEndpoints.all(ONE).at("redshift-data")).contains(ONE);
    assertThat(CustomEndpoints.NONE.at("s3")).isEmpty();
  }

  @Test
  void whatIsLeftToAwsIsSaid() {
    assertThat(CustomEndpoints.NONE.asked()).isEqualTo("AWS");
    assertThat(CustomEndpoints.all(ONE).asked())
        .isEqualTo("the custom endpoint http://localhost:4566");
    assertThat(new CustomEndpoints(List.of(new Place(List.of("s3"), TWO))).asked())
        .isEqualTo("the custom endpoint s3 http://localhost:9000, and else to AWS");
  }
}
