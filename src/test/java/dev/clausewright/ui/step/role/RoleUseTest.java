package dev.clausewright.ui.step.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Spelling;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleUseTest {
  static final RoleArn LOADER = arn("123456789012", "lake-loader");
  static final RoleArn PARTNER = arn("210987654321", "partner-reader");
  static final RoleArn THIRD = arn("123456789012", "third");
  private final Statement empty = RoleUse.put(Statement.empty(Verb.COPY), List.of());

  static RoleArn arn(String account, String name) {
    return RoleArn.read("arn:aws:iam::" + account + ":role/" + name).found().orElseThrow();
  }

  @Test
  void withoutARoleThePlaceIsOpen() {
    assertThat(empty.at(Part.IAM_ROLE)).contains(new Entry.Hole("role-arn"));
    assertThat(RoleUse.of(empty)).isEqualTo(RoleUse.ROLE);
    assertThat(RoleUse.roles(empty)).isEmpty();
  }

  @Test
  void twoRolesAreAChain() {
    Statement chain = RoleUse.put(empty, List.of(LOADER, PARTNER));
    assertThat(RoleUse.of(chain)).isEqualTo(RoleUse.CHAIN);
    assertThat(RoleUse.roles(chain)).containsExactly(LOADER, PARTNER);
  }

  @Test
  void theOtherSpellingNamesTheSameRole() {
    Statement string = RoleUse.spelled(RoleUse.put(empty, List.of(LOADER)), Spelling.CREDENTIALS);
    assertThat(string.says(Part.IAM_ROLE)).isFalse();
    assertThat(RoleUse.roles(string)).containsExactly(LOADER);
  }

  @Test
  void onlyIamRoleCanSayDefaultAndSession() {
    Statement string = RoleUse.spelled(RoleUse.put(empty, List.of(LOADER)), Spelling.CREDENTIALS);
    Statement session = RoleUse.put(string, new RoleValue.SessionIdentity());
    assertThat(session.says(Part.CREDENTIALS_ROLE)).isFalse();
    assertThat(RoleUse.of(session)).isEqualTo(RoleUse.SESSION);
    assertThat(RoleUse.of(RoleUse.put(string, new RoleValue.DefaultRole())))
        .isEqualTo(RoleUse.DEFAULT);
  }

  @Test
  void movingAtTheEndsChangesNothing() {
    List<RoleArn> chain = List.of(LOADER, PARTNER);
    assertThat(ChainEdit.move(chain, 0, -1)).isEqualTo(chain);
    assertThat(ChainEdit.move(chain, 1, 1)).isEqualTo(chain);
    assertThat(ChainEdit.move(chain, 1, -1)).containsExactly(PARTNER, LOADER);
  }

  @Test
  void theRolePickedAboveIsTheFirstAndStandsOnlyOnce() {
    assertThat(ChainEdit.first(List.of(LOADER, PARTNER, THIRD), THIRD))
        .containsExactly(THIRD, PARTNER);
    assertThat(ChainEdit.first(List.of(), LOADER)).containsExactly(LOADER);
    assertThat(ChainEdit.add(ChainEdit.remove(List.of(LOADER, PARTNER), 0), THIRD))
        .containsExactly(PARTNER, THIRD);
  }
}
