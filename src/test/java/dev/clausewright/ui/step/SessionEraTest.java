package dev.clausewright.ui.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.Verb;
import dev.clausewright.draft.Draft;
import dev.clausewright.rules.Era;
import dev.clausewright.rules.Finding;
import dev.clausewright.rules.RuleBook;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.SqlReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionEraTest {
  private final Vault vault = new Vault();
  private final Session session = new Session(Draft.begin("d", Verb.COPY), vault);

  @Test
  void theFindingsOfTheWizardRestOnTheEraThatWasChosen() {
    session.edit(
        was ->
            SqlReader.read(
                    "copy t from 's3://lake/c' iam_role default master_symmetric_key '<m>'"
                        + " encrypted",
                    vault)
                .statement());
    List<Finding> now = session.sightProperty().get().findings();
    session.eraProperty().set(Era.E2023);
    List<Finding> then = session.sightProperty().get().findings();
    assertThat(then).isNotEqualTo(now);
    assertThat(then).isEqualTo(RuleBook.findings(session.statement(), Era.E2023));
  }
}
