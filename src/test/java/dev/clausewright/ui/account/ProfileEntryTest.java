package dev.clausewright.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Connection;
import dev.clausewright.account.Profile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which way to connect the dialog begins with. */
class ProfileEntryTest {
  private static ProfileEntry entry(String name, boolean usable) {
    return new ProfileEntry.Of(
        new Profile(
            name,
            Profile.Sort.KEYS,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            usable
                ? Optional.empty()
                : Optional.of(new Profile.Hindrance("It has ended.", Optional.empty()))));
  }

  private static final ProfileEntry ADMIN = entry("admin", true);
  private static final ProfileEntry DEFAULT = entry("default", true);
  private static final ProfileEntry PROD = entry("prod", false);
  private static final List<ProfileEntry> ALL =
      List.of(ADMIN, DEFAULT, PROD, new ProfileEntry.Environment(false));

  @Test
  void theFirstWishThatIsThereIsTakenEvenIfItCannotBeUsedNow() {
    assertThat(
            ProfileEntry.first(
                ALL,
                List.of(
                    new Connection.Using.Profile("gone"),
                    new Connection.Using.Profile("prod"),
                    new Connection.Using.Profile("admin"))))
        .contains(PROD);
  }

  @Test
  void withoutAWishItIsTheDefaultAndNeverSimplyTheFirstOfTheAlphabet() {
    assertThat(ProfileEntry.first(ALL, List.of())).contains(DEFAULT);
    assertThat(ProfileEntry.first(List.of(PROD, ADMIN), List.of())).contains(ADMIN);
    assertThat(ProfileEntry.first(List.of(PROD, entry("default", false)), List.of())).isEmpty();
  }
}
