package dev.clausewright.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Region;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long temporary keys may last, and for whom (rule book section 6). */
class IssuanceTest {
  private static final Identity USER = identity("arn:aws:iam::123456789012:user/mara", false);
  private static final Identity SESSION = identity("arn:aws:iam::123456789012:user/mara", true);
  private static final Identity ROLE =
      identity("arn:aws:sts::123456789012:assumed-role/Analyst/mara", true);
  private static final Identity ROOT = identity("arn:aws:iam::123456789012:root", false);

  private static Identity identity(String arn, boolean expires) {
    return new Identity(
        arn,
        new AccountId("123456789012"),
        new Region("eu-west-1"),
        CustomEndpoints.NONE,
        expires ? Optional.of(Instant.EPOCH) : Optional.empty());
  }

  @Test
  void a_user_gets_up_to_36_hours_and_a_role_12() {
    assertThat(Issuance.SESSION_TOKEN.refusal(USER, Duration.ofHours(36), Optional.empty()))
        .isEmpty();
    assertThat(Issuance.SESSION_TOKEN.refusal(USER, Duration.ofHours(37), Optional.empty()))
        .isPresent();
    assertThat(Issuance.ASSUME_ROLE.refusal(USER, Duration.ofHours(12), Optional.empty()))
        .isEmpty();
    assertThat(Issuance.ASSUME_ROLE.refusal(USER, Duration.ofHours(13), Optional.empty()))
        .hasValueSatisfying(why -> assertThat(why).contains("GetSessionToken reaches further"));
    assertThat(Issuance.ASSUME_ROLE.refusal(USER, Duration.ofMinutes(14), Optional.empty()))
        .isPresent();
  }

  @Test
  void the_roles_own_limit_counts_where_it_is_known() {
    Optional<Duration> four = Optional.of(Duration.ofHours(4));
    assertThat(Issuance.ASSUME_ROLE.refusal(USER, Duration.ofHours(4), four)).isEmpty();
    assertThat(Issuance.ASSUME_ROLE.refusal(USER, Duration.ofHours(5), four))
        .hasValueSatisfying(
            why ->
                assertThat(why)
                    .contains("allows 4 hours at most", "GetSessionToken reaches further"));
    assertThat(Issuance.ASSUME_ROLE.refusal(ROLE, Duration.ofMinutes(61), four))
        .hasValueSatisfying(why -> assertThat(why).contains("one hour at most"));
    assertThat(Issuance.SESSION_TOKEN.refusal(USER, Duration.ofHours(36), four)).isEmpty();
  }

  @Test
  void a_role_gets_one_hour_by_another_and_nothing_else() {
    assertThat(Issuance.ASSUME_ROLE.refusal(ROLE, Duration.ofHours(1), Optional.empty())).isEmpty();
    assertThat(Issuance.ASSUME_ROLE.refusal(ROLE, Duration.ofMinutes(61), Optional.empty()))
        .hasValueSatisfying(
            why -> assertThat(why).contains("one hour at most", "No call reaches further"));
    assertThat(Issuance.SESSION_TOKEN.limit(ROLE)).isInstanceOf(Issuance.Limit.Never.class);
    assertThat(Issuance.FEDERATION_TOKEN.limit(ROLE)).isInstanceOf(Issuance.Limit.Never.class);
  }

  @Test
  void a_session_of_a_user_can_only_assume_a_role() {
    assertThat(Issuance.SESSION_TOKEN.limit(SESSION)).isInstanceOf(Issuance.Limit.Never.class);
    assertThat(Issuance.ASSUME_ROLE.limit(SESSION)).isInstanceOf(Issuance.Limit.AtMost.class);
  }

  @Test
  void an_external_id_has_2_to_1224_characters_of_those_that_sts_takes() {
    assertThat(Minter.ExternalId.read("a")).isEmpty();
    assertThat(Minter.ExternalId.read("a".repeat(1225))).isEmpty();
    assertThat(Minter.ExternalId.read("a b")).isEmpty();
    assertThat(Minter.ExternalId.read("arn:aws:redshift:eu-west-1:1:dbuser:c/u")).isPresent();
    assertThat(Minter.ExternalId.read("+=,.@:/-_" + "9".repeat(1215))).isPresent();
  }

  @Test
  void the_root_user_gets_none() {
    assertThat(Issuance.values())
        .allMatch(issuance -> issuance.limit(ROOT) instanceof Issuance.Limit.Never);
  }
}
