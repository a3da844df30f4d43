package dev.clausewright.account.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Account;
import dev.clausewright.account.Kind;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Region;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the typed commands leave behind is a snapshot, under the names that its reader knows. */
class SnapshotCommandsTest {
  @TempDir Path folder;

  private static final Map<String, String> PRINTED =
      Map.of(
          "iam get-account-authorization-details",
          "{\"UserDetailList\":[],\"GroupDetailList\":[],\"RoleDetailList\":[{\"Arn\":\"arn:aws:iam::123456789012:role/loader\",\"RoleName\":\"loader\",\"Path\":\"/\",\"AssumeRolePolicyDocument\":{\"Version\":\"2012-10-17\",\"Statement\":[]},\"RolePolicyList\":[],\"AttachedManagedPolicies\":[]}],\"Policies\":[]}",
          "redshift describe-clusters --region eu-west-1",
          "{\"Clusters\":[{\"ClusterIdentifier\":\"analytics\",\"ClusterStatus\":\"available\",\"IamRoles\":[]}]}",
          "redshift-serverless list-namespaces --region eu-west-1",
          "{\"namespaces\":[]}",
          "redshift-serverless list-workgroups --region eu-west-1",
          "{\"workgroups\":[]}");

  @Test
  void whatTheyPrintIsASnapshot() throws Exception {
    AccountId id = new AccountId("123456789012");
    for (String line : SnapshotScript.commands(id, Set.of(new Region("eu-west-1")))) {
      if (line.startsWith("mkdir ")) {
        Files.createDirectory(folder.resolve(line.substring(6)));
      } else {
        String[] parts = line.substring("aws ".length()).split(" > ");
        assertThat(PRINTED).containsKey(parts[0]);
        Files.writeString(folder.resolve(parts[1]), PRINTED.get(parts[0]));
      }
    }
    Seen<Account> seen =
        Snapshots.open(Kind.SNAPSHOT, List.of(new DirectoryFolder(folder.resolve("123456789012"))));
    Account account = seen.found().orElseThrow(() -> new AssertionError(seen.toString()));
    assertThat(account.problems()).isEmpty();
    assertThat(account.id()).contains(id);
    assertThat(account.targets().found().orElseThrow())
        .extracting(target -> target.id().name())
        .containsExactly("analytics");
  }
}
