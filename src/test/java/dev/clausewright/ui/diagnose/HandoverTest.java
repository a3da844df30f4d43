package dev.clausewright.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.Copy;
import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import dev.clausewright.draft.Access;
import dev.clausewright.draft.Draft;
import dev.clausewright.secret.Vault;
import dev.clausewright.ui.diagnose.editor.Patch;
import org.junit.jupiter.api.Test;

class HandoverTest {
  private static final String COPY =
      "COPY  sales.listing -- mine\n"
          + "  FROM 's3://lake/in/'\n"
          + "  IAM_ROLE 'arn:aws:iam::123456789012:role/r'\n"
          + "  CSV;";

  private final Vault vault = new Vault();

  @Test
  void whatTheWizardShowsIsCarriedWithItsWayOfAccess() {
    Statement copy = Handover.in(COPY, vault).orElseThrow();
    Draft draft = Handover.into(Draft.begin("d", Verb.UNLOAD), copy);
    assertThat(draft.statement()).isEqualTo(copy);
    assertThat(draft.access()).contains(Access.ROLE);
    Statement keys =
        Handover.in("copy t from 's3://b/c' access_key_id 'AKIAIOSFODNN7EXAMPLE' csv", vault)
            .orElseThrow();
    assertThat(Handover.into(draft, keys).access()).contains(Access.KEYS);
  }

  @Test
  void aFragmentBecomesACopyAndANeighbourStaysHere() {
    assertThat(Handover.in("iam_role default", vault).orElseThrow()).isInstanceOf(Copy.class);
    assertThat(
            Handover.in(
                "create external schema s from data catalog database 'd' iam_role default", vault))
        .isEmpty();
  }

  @Test
  void whatWasChangedInTheWizardComesBackAndAllElseStaysToTheByte() {
    Statement copy = Handover.in(COPY, vault).orElseThrow();
    Slot source = Slot.of(Part.SOURCE);
    Statement changed =
        copy.put(source, Entries.read(source, Verb.COPY, "s3://lake/out/")).put(Option.GZIP);
    String back = Handover.back(COPY, changed, vault);
    assertThat(back).startsWith("COPY  sales.listing -- mine\n  FROM 's3://lake/out/'\n");
    assertThat(Handover.in(back, vault)).contains(changed);
    assertThat(Handover.back(COPY, copy, vault)).isEqualTo(COPY);
  }

  @Test
  void onlyWhatDiffersIsPutIntoTheText() {
    assertThat(Carrying.least("abcdef", "abXYef", 10)).isEqualTo(new Patch(12, 14, "XY"));
    assertThat(Carrying.least("aa", "aaa", 0)).isEqualTo(new Patch(2, 2, "a"));
  }
}
