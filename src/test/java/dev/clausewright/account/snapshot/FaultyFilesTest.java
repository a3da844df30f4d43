package dev.clausewright.account.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Account;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Seen;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is not what it should be: named with its place, and no other file suffers. */
class FaultyFilesTest {
  @TempDir Path folder;

  private Cause problem(String file, String json) {
    Account account = new Folders(folder).with(file, json).open();
    assertThat(account.problems()).hasSize(1);
    return account.problems().getFirst();
  }

  @Test
  void halfAFileIsCutOff() {
    Cause cause = problem("iam.json", "{\"RoleDetailList\": [\n{\"Arn\": \"a");
    assertThat(cause.what()).isEqualTo("The file iam.json is cut off");
    assertThat(cause.place()).startsWith("iam.json, line 2");
  }

  @Test
  void halfAFileBetweenTwoValuesIsCutOffToo() {
    assertThat(problem("iam.json", "{\"RoleDetailList\": [").what()).endsWith("is cut off");
  }

  @Test
  void ofTwoFoldersSideBySideTheFaultSaysInWhichItIs() {
    Path other = folder.resolve("partner");
    new Folders(other).with("iam.json", "{\"RoleDetailList\": [");
    Account account = new Folders(folder.resolve("home")).with("iam.json", "{}").open(other);
    assertThat(account.problems())
        .extracting(Cause::what)
        .containsExactly("partner: The file iam.json is cut off");
  }

  @Test
  void anEmptyFileIsNamed() {
    Cause cause = problem("iam.json", "");
    assertThat(cause.why()).isEqualTo("It is empty: the command that made it failed.");
    assertThat(cause.place()).isEqualTo("iam.json, line 1, column 1");
  }

  @Test
  void whatHasTheNameOfAFileAndIsNoneIsNamed() {
    Cause cause = problem("iam.json/lost.txt", "");
    assertThat(cause.sentence()).startsWith("iam.json is no file").contains("Folders and links");
  }

  @Test
  void aFolderWithNothingOfASnapshotIsNamed() {
    assertThat(problem("notes.txt", "").what()).endsWith("holds nothing of a snapshot");
  }

  @Test
  void whatIsNotJsonIsNamedWithoutQuotingIt() {
    Cause cause = problem("iam.json", "{\"a\": wJalrXUtnFEMI}");
    assertThat(cause.what()).endsWith("is not JSON");
    assertThat(cause.sentence()).doesNotContain("wJalr").contains("line 1, column");
  }

  @Test
  void aHtmlPageIsNotJson() {
    assertThat(problem("iam.json", "<html></html>").what()).endsWith("is not JSON");
  }

  @Test
  void deepNestingIsRefused() {
    Cause cause =
        problem(
            "iam.json",
            "{\"RoleDetailList\": [{\"x\": " + "[".repeat(5000) + "]".repeat(5000) + "}]}");
    assertThat(cause.what()).endsWith("is too deep or too long");
    assertThat(cause.place()).startsWith("iam.json, line 1, column 1");
  }

  @Test
  void deepNestingInsideAPolicyDocumentIsRefused() {
    Cause cause =
        problem(
            "iam.json",
            "{\"RoleDetailList\": [{\"AssumeRolePolicyDocument\": " + "{\"a\":".repeat(5000));
    assertThat(cause.what()).endsWith("is too deep or too long");
  }

  @Test
  void namesWithoutEndAreRefusedInAPartThatNobodyAsksForToo() {
    StringBuilder names = new StringBuilder("{\"RoleDetailList\": [], \"Other\": [{\"a\": {");
    for (int i = 0; i < 1001; i++) {
      names.append(i == 0 ? "" : ", ").append("\"m").append(i).append("\": {\"a\": 1}");
    }
    assertThat(problem("iam.json", names + "}}]}").why())
        .isEqualTo("No object of AWS has more than 1000 members.");
  }

  @Test
  void namesWithoutEndAreRefusedInsideAPolicyDocumentToo() {
    StringBuilder keys = new StringBuilder("{\"RoleDetailList\": [{\"AssumeRolePolicyDocument\":");
    keys.append("\n {\"Version\": \"2012-10-17\", \"Condition\": {\"StringEquals\": {");
    for (int i = 0; i < 5000; i++) {
      keys.append(i == 0 ? "" : ", ").append("\"aws:RequestTag/").append(i).append("\": \"x\"");
    }
    Cause cause = problem("iam.json", keys + "}}}}]}");
    assertThat(cause.why()).isEqualTo("No object of AWS has more than 1000 members.");
    assertThat(cause.place()).startsWith("iam.json, line 2, column ");
  }

  @Test
  void aPolicyDocumentWithoutEndIsRefusedWhereItIsTooLong() {
    StringBuilder statements = new StringBuilder("{\"RoleDetailList\": [{");
    statements.append("\"AssumeRolePolicyDocument\": {\"Statement\": [\n");
    String each = "{\"Sid\": \"" + "s".repeat(1000) + "\", \"Action\": \"*\"},\n";
    int fits = (1 << 20) / each.length();
    statements.append(each.repeat(fits * 3));
    Cause cause = problem("iam.json", statements + "{}]}}]}");
    assertThat(cause.why()).isEqualTo("No policy document is that long.");
    assertThat(cause.place()).isEqualTo("iam.json, line " + (fits + 3) + ", column 1");
  }

  @Test
  void anEndlessTextIsRefused() {
    Cause cause =
        problem("iam.json", "{\"RoleDetailList\": [{\"Arn\": \"" + "a".repeat(3 << 20) + "\"}]}");
    assertThat(cause.what()).endsWith("is too deep or too long");
  }

  @Test
  void aMemberThatStandsTwiceIsRefused() {
    Cause cause = problem("iam.json", "{\"RoleDetailList\": [],\n \"RoleDetailList\": []}");
    assertThat(cause.why()).isEqualTo("The same member stands twice in one object.");
    assertThat(cause.place()).isEqualTo("iam.json, line 2, column 2");
  }

  @Test
  void aWrongTypeSaysWhatShouldStandThere() {
    Cause cause = problem("iam.json", "{\"RoleDetailList\": 7}");
    assertThat(cause.why()).isEqualTo("Here should stand a list [ ].");
    assertThat(cause.place()).isEqualTo("iam.json, line 1, column 20");
  }

  @Test
  void aRoleWithoutArnIsNamed() {
    assertThat(problem("iam.json", "{\"RoleDetailList\": [{\"RoleName\": \"x\"}]}").why())
        .contains("no Arn");
  }

  @Test
  void somethingBehindTheEndIsNamed() {
    assertThat(problem("iam.json", "{} {}").why()).contains("follows after the end");
  }

  @Test
  void aFaultClosesItsPartAndNoOther() {
    Account account =
        new Folders(folder)
            .with("meta.json", "{\"Account\": \"123456789012\"}")
            .with("iam.json", "{\"RoleDetailList\": [")
            .with("eu-west-1/clusters.json", "{\"Clusters\": []}")
            .open();
    assertThat(account.roles()).isInstanceOf(Seen.Failed.class);
    assertThat(account.users()).isInstanceOf(Seen.Failed.class);
    assertThat(account.targets()).isInstanceOf(Seen.Got.class);
  }

  @Test
  void whatPowerShellSavesIsRead() {
    Account account =
        new Folders(folder)
            .with(
                "iam.json", "\uFEFF" + Folders.roles(Folders.role("a")), StandardCharsets.UTF_16LE)
            .open();
    assertThat(account.problems()).isEmpty();
    assertThat(account.roles().found().orElseThrow()).hasSize(1);
  }

  @Test
  void aByteOrderMarkIsNoFault() {
    Account account =
        new Folders(folder).with("iam.json", "\uFEFF" + Folders.roles(Folders.role("a"))).open();
    assertThat(account.problems()).isEmpty();
  }

  @Test
  void aWrongAccountNumberIsNamed() {
    assertThat(problem("meta.json", "{\"Account\": \"1234\"}").why()).contains("12 digits");
  }
}
