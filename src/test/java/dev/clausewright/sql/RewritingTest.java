package dev.clausewright.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Flag;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Query;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Verb;
import dev.clausewright.secret.Vault;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RewritingTest {
  private static final String ROLE = "arn:aws:iam::123456789012:role/R";

  private static String put(String text, Slot slot, String value) {
    Read read = SqlReader.read(text, new Vault());
    Entry entry = Entries.read(slot, Verb.COPY, value);
    return Edits.apply(text, Rewriting.put(read, slot, entry, new SecretView.Placeholders()));
  }

  private static String drop(String text, Slot... slots) {
    return all(
        text, Arrays.stream(slots).map(s -> new Rewriting.Step(s, Optional.empty())).toList());
  }

  private static String all(String text, List<Rewriting.Step> steps) {
    Vault vault = new Vault();
    Read read = SqlReader.read(text, vault);
    return Edits.apply(text, Rewriting.all(read, steps, new SecretView.Revealed(vault)));
  }

  private static Rewriting.Step dropped(Part part) {
    return new Rewriting.Step(Slot.of(part), Optional.empty());
  }

  private static Rewriting.Step role(Part part) {
    return new Rewriting.Step(
        Slot.of(part), Optional.of(Entries.read(Slot.of(part), Verb.COPY, ROLE)));
  }

  @Test
  void aValueChangesBetweenItsQuotesOnly() {
    assertThat(
            put(
                "copy t from 's3://old/x'  -- so\n iam_role default",
                Slot.of(Part.SOURCE),
                "s3://new/it's"))
        .isEqualTo("copy t from 's3://new/it''s'  -- so\n iam_role default");
    assertThat(put("copy t from 's3://old/x' maxerror as 3 csv", Slot.of(Option.MAXERROR), "5"))
        .isEqualTo("copy t from 's3://old/x' maxerror as 5 csv");
  }

  @Test
  void quotesComeAndGoWithTheValue() {
    assertThat(put("copy t from 's3://bkt/x' iam_role default;", Slot.of(Part.IAM_ROLE), ROLE))
        .isEqualTo("copy t from 's3://bkt/x' iam_role '" + ROLE + "';");
    assertThat(
            put(
                "copy t from 's3://bkt/x' iam_role '" + ROLE + "' csv;",
                Slot.of(Part.IAM_ROLE),
                "default"))
        .isEqualTo("copy t from 's3://bkt/x' iam_role default csv;");
  }

  @Test
  void aNewClauseTakesTheLetterCaseAndTheLinesOfTheOthers() {
    assertThat(
            put(
                "COPY t\n  FROM 's3://bkt/x'\n  IAM_ROLE default\n  CSV;",
                Slot.of(Option.REGION),
                "eu-west-1"))
        .isEqualTo("COPY t\n  FROM 's3://bkt/x'\n  IAM_ROLE default\n  CSV\n  REGION 'eu-west-1';");
    assertThat(put("copy t from 's3://bkt/x' csv", Slot.of(Part.IAM_ROLE), "default"))
        .isEqualTo("copy t from 's3://bkt/x' iam_role default csv");
  }

  @Test
  void aClauseGoesWithTheWhiteSpaceBeforeIt() {
    assertThat(drop("copy t from 's3://bkt/x' gzip csv;", Slot.of(Option.GZIP)))
        .isEqualTo("copy t from 's3://bkt/x' csv;");
    assertThat(drop("copy t from 's3://bkt/x'\ngzip\ncsv;", Slot.of(Option.GZIP)))
        .isEqualTo("copy t from 's3://bkt/x'\ncsv;");
    assertThat(drop("copy t from 's3://bkt/x' -- a\ngzip;", Slot.of(Option.GZIP)))
        .isEqualTo("copy t from 's3://bkt/x' -- a\n;");
  }

  @Test
  void aKeywordWithoutValueMayGetOneAndLoseIt() {
    String plain = "unload ('select 1') to 's3://bkt/x' iam_role default encrypted gzip";
    Slot slot = Slot.of(Option.ENCRYPTED);
    Read read = SqlReader.read(plain, new Vault());
    Entry auto = Entries.read(slot, Verb.UNLOAD, "auto");
    String more =
        Edits.apply(plain, Rewriting.put(read, slot, auto, new SecretView.Placeholders()));
    assertThat(more).contains("default encrypted auto gzip");
    Entry flag = new Entry.Is(new Flag());
    assertThat(all(more, List.of(new Rewriting.Step(slot, Optional.of(flag))))).isEqualTo(plain);
  }

  @Test
  void pairsOfCredentialsAreChangedAloneAndGoWithTheirSemicolon() {
    String text = "copy t from 's3://bkt/x' credentials 'aws_iam_role=" + ROLE + ";token=x' csv";
    assertThat(drop(text, Slot.of(Part.CREDENTIALS_TOKEN)))
        .isEqualTo("copy t from 's3://bkt/x' credentials 'aws_iam_role=" + ROLE + "' csv");
    assertThat(drop(text, Slot.of(Part.CREDENTIALS_TOKEN), Slot.of(Part.CREDENTIALS_ROLE)))
        .isEqualTo("copy t from 's3://bkt/x' csv");
  }

  @Test
  void oneFormOfAuthorizationComesInThePlaceOfAnother() {
    assertThat(
            all(
                "copy t from 's3://bkt/x'\n"
                    + "csv\n"
                    + "CREDENTIALS"
                    + " 'aws_access_key_id=AKIAIOSFODNN7EXAMPLE;aws_secret_access_key=abc';",
                List.of(
                    dropped(Part.CREDENTIALS_KEY_ID),
                    dropped(Part.CREDENTIALS_SECRET),
                    role(Part.IAM_ROLE))))
        .isEqualTo("copy t from 's3://bkt/x'\ncsv\nIAM_ROLE '" + ROLE + "';");
    assertThat(
            all(
                "copy t from 's3://bkt/x' access_key_id 'AKIAIOSFODNN7EXAMPLE' secret_access_key"
                    + " 'abc' csv;",
                List.of(
                    dropped(Part.ACCESS_KEY_ID),
                    dropped(Part.SECRET_ACCESS_KEY),
                    role(Part.CREDENTIALS_ROLE))))
        .isEqualTo("copy t from 's3://bkt/x' credentials 'aws_iam_role=" + ROLE + "' csv;");
  }

  @Test
  void changesThatMeetDoNotOverlap() {
    String text = "copy t from 's3://bkt/x' iam_role default csv";
    assertThat(all(text, List.of(dropped(Part.IAM_ROLE), role(Part.IAM_ROLE))))
        .isEqualTo("copy t from 's3://bkt/x' iam_role '" + ROLE + "' csv");
    assertThat(drop("\niam_role default csv", Slot.of(Part.IAM_ROLE))).isEqualTo("\ncsv");
  }

  @Test
  void aQueryKeepsItsDollars() {
    String text = "unload ($$select 'a'$$) to 's3://bkt/x'";
    Entry query = new Entry.Is(new Query("select 'b'"));
    assertThat(all(text, List.of(new Rewriting.Step(Slot.of(Part.QUERY), Optional.of(query)))))
        .isEqualTo("unload ($$select 'b'$$) to 's3://bkt/x'");
    assertThat(RoleValue.read(ROLE).found()).isPresent();
  }
}
