package dev.clausewright.account.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Account;
import dev.clausewright.account.Change;
import dev.clausewright.account.Choice;
import dev.clausewright.account.Kind;
import dev.clausewright.account.Seen;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening what needs no AWS. */
class LocalAccountsTest {
  private final LocalAccounts accounts = new LocalAccounts();

  private Account open(Choice choice) {
    return accounts.open(choice).found().orElseThrow();
  }

  @Test
  void theTrainingAccountIsOfferedAndKeepsItsChanges() {
    Choice choice = accounts.choices().getFirst();
    assertThat(choice.name()).isEqualTo("Training account");
    TrainingAccount first = (TrainingAccount) open(choice);
    first.apply(new Change.Wait(new Cast(first).target("analytics-prod").id()));
    assertThat(((TrainingAccount) open(choice)).done()).hasSize(1);
  }

  @Test
  void aFolderOpensAsASnapshotByItsName(@TempDir Path folder) {
    Choice choice = new Choice.Snapshot(List.of(folder));
    assertThat(choice.name()).isEqualTo(folder.getFileName().toString());
    assertThat(open(choice).kind()).isEqualTo(Kind.SNAPSHOT);
  }

  @Test
  void aFolderThatIsGoneIsAbsent(@TempDir Path folder) {
    assertThat(accounts.open(new Choice.Snapshot(List.of(folder.resolve("gone")))))
        .isInstanceOf(Seen.Absent.class);
  }
}
