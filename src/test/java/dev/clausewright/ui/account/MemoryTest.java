package dev.clausewright.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Cause;
import dev.clausewright.account.Choice;
import dev.clausewright.account.Connection;
import dev.clausewright.account.Kind;
import dev.clausewright.account.Unreachable;
import dev.clausewright.clause.Region;
import dev.clausewright.ui.settings.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemoryTest {
  private final Settings settings = Settings.forNow();
  private final Memory memory = new Memory(settings);

  @Test
  void theLatestComesFirstAndNoneTwice() {
    opened(snapshot("prod"));
    opened(live("analytics", Optional.empty()));
    opened(snapshot("prod"));
    assertThat(new Memory(settings).recent())
        .extracting(Recent::choice)
        .containsExactly(snapshot("prod"), live("analytics", Optional.empty()));
  }

  @Test
  void sixAreKept() {
    for (int i = 0; i < 9; i++) {
      opened(snapshot("day-" + i));
    }
    assertThat(memory.recent()).hasSize(6);
    assertThat(memory.recent().getFirst().choice()).isEqualTo(snapshot("day-8"));
  }

  @Test
  void aConnectionComesBackWholeButWithoutWhatIsSecretInAnAddress() {
    URI told = URI.create("http://mara:canary-secret@localhost:4566/x");
    opened(live("analytics", Optional.of(told)));
    assertThat(memory.last())
        .contains(
            new Connection(
                new Connection.Using.Profile("analytics"),
                Optional.of(new Region("eu-west-1")),
                Optional.of(URI.create("http://localhost:4566/x"))));
    assertThat(settings.under("").toString()).doesNotContain("canary-secret");
  }

  @Test
  void whatMakesNoSenseIsAsIfItWereNotThere() {
    settings.put("account.recent.0.region", "eu-west-1");
    settings.put("account.recent.1.profile", "analytics");
    settings.put("account.recent.1.taken", "yesterday");
    settings.put("account.recent.1.endpoint", "not an address");
    assertThat(memory.recent())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.takenAt()).isEmpty();
              assertThat(one.name()).isEqualTo("analytics");
            });
  }

  @Test
  void nothingIsChangedAtAwsUnlessSomebodyTurnedThatOn() {
    assertThat(memory.readOnly()).isTrue();
    memory.readOnly(false);
    assertThat(new Memory(settings).readOnly()).isFalse();
    assertThat(memory.atStart()).isEmpty();
  }

  private void opened(Choice choice) {
    Cause none = new Cause("", "", "");
    assertThat(
            memory.opened(
                new AccountState.Open(choice, new Unreachable(Kind.LIVE, choice.name(), none))))
        .isPresent();
  }

  private static Choice snapshot(String name) {
    return new Choice.Snapshot(List.of(Path.of("/snapshots", name).toAbsolutePath()));
  }

  private static Choice live(String profile, Optional<URI> endpoint) {
    return new Choice.Live(
        new Connection(
            new Connection.Using.Profile(profile), Optional.of(new Region("eu-west-1")), endpoint));
  }
}
