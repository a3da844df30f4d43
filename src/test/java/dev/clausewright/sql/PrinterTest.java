package dev.clausewright.sql;

import static dev.clausewright.clause.Sample.bareCopy;
import static dev.clausewright.clause.Sample.copy;
import static dev.clausewright.clause.Sample.credentials;
import static dev.clausewright.clause.Sample.keys;
import static dev.clausewright.clause.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Sample;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verbatim;
import dev.clausewright.secret.Kind;
import dev.clausewright.secret.Vault;
import org.junit.jupiter.api.Test;

class PrinterTest {
  private final Vault vault = new Vault();

  private static String lower(Statement statement) {
    return GoldenFile.print(statement);
  }

  private static Place place(Statement statement, Slot slot) {
    return Printer.print(statement, new SecretView.Placeholders(), Style.LOWER)
        .places()
        .of(slot)
        .orElseThrow();
  }

  @Test
  void secretsStayOutUnlessRevealed() {
    Statement keyed = keys(bareCopy(), vault, "ASIAIOSFODNN7EXAMPLE", Sample.TOKEN);
    assertThat(lower(keyed))
        .isEqualTo(
            """
            copy t
            from 's3://bucket/x/'
            access_key_id '<access-key-id>'
            secret_access_key '<secret-access-key>'
            session_token '<session-token>';\
            """);
    Printed revealed = Printer.print(keyed, new SecretView.Revealed(vault), Style.LOWER);
    assertThat(revealed.text()).contains("'ASIAIOSFODNN7EXAMPLE'", Sample.SECRET, Sample.TOKEN);
    assertThat(revealed.toString()).doesNotContain(Sample.SECRET);
  }

  @Test
  void aWipedSecretIsPrintedAsItsPlaceholder() {
    Statement keyed = keys(bareCopy(), vault, "AKIAIOSFODNN7EXAMPLE", "");
    vault.wipeAll();
    assertThat(Printer.print(keyed, new SecretView.Revealed(vault), Style.LOWER).text())
        .contains("secret_access_key '<secret-access-key>'");
  }

  @Test
  void upperCaseKeywordsLeaveValuesAlone() {
    Statement statement = with(with(copy(), Part.IAM_ROLE, "default"), Option.ENCODING, "utf16");
    assertThat(Printer.print(statement, new SecretView.Placeholders(), Style.UPPER).text())
        .isEqualTo("COPY t\nFROM 's3://bucket/x/'\nIAM_ROLE DEFAULT\nENCODING UTF16;");
  }

  @Test
  void whatWouldBreakACredentialsStringIsRefused() {
    RoleArn role = new RoleArn(Partition.AWS, new AccountId("123456789012"), "/a;b/", "R");
    Statement broken = bareCopy().put(Part.CREDENTIALS_ROLE, RoleValue.RoleChain.of(role));
    assertThat(lower(broken)).contains("credentials 'aws_iam_role=<role-arn>'");
    Statement keyed = credentials(bareCopy(), vault, "AKIAIOSFODNN7EXAMPLE", "");
    Slot secret = Slot.of(Part.CREDENTIALS_SECRET);
    Statement split =
        keyed.put(
            secret, Entries.secret(secret, vault.put(Kind.SECRET_ACCESS_KEY, "a;b".toCharArray())));
    assertThat(Printer.print(split, new SecretView.Revealed(vault), Style.LOWER).text())
        .contains("aws_secret_access_key=<secret-access-key>'")
        .doesNotContain("a;b");
  }

  @Test
  void placesPointAtTheValueInsideItsQuotes() {
    Statement statement = with(copy().put(Option.CSV), Option.IGNOREHEADER, "1");
    String text = lower(statement);
    Place role = place(statement, Slot.of(Part.IAM_ROLE));
    assertThat(text.substring(role.start(), role.end())).isEqualTo(Sample.ROLE);
    assertThat(role.line()).isEqualTo(3);
    Place csv = place(statement, Slot.of(Option.CSV));
    assertThat(text.substring(csv.start(), csv.end())).isEqualTo("format csv");
    Place header = place(statement, Slot.of(Option.IGNOREHEADER));
    assertThat(text.substring(header.start(), header.end())).isEqualTo("1");
    assertThat(
            Printer.print(statement, new SecretView.Placeholders(), Style.LOWER).places().onLine(4))
        .containsExactly(csv);
  }

  @Test
  void aQueryOfSeveralLinesSpansThem() {
    Statement unload = with(Sample.unload(), Part.QUERY, "select 1\nfrom t\nwhere a = 'b'");
    Place query = place(unload, Slot.of(Part.QUERY));
    assertThat(query.line()).isEqualTo(1);
    assertThat(query.lastLine()).isEqualTo(3);
    assertThat(place(unload, Slot.of(Part.TARGET)).line()).isEqualTo(4);
    assertThat(lower(unload)).startsWith("unload ('select 1\nfrom t\nwhere a = ''b''')\nto");
  }

  @Test
  void holesAndWrongTextsArePrintedAsTheyAre() {
    assertThat(lower(with(copy(), Part.IAM_ROLE, "<role-arn>"))).contains("iam_role '<role-arn>'");
    assertThat(lower(with(copy(), Option.MAXERROR, "{{ n }}"))).contains("maxerror {{ n }}");
    assertThat(lower(with(copy().put(Option.CSV), Option.QUOTE, "\"\""))).contains("quote '\"\"'");
    assertThat(lower(copy().put(Slot.of(Part.IAM_ROLE), new Entry.Redacted())))
        .contains("iam_role ''");
    assertThat(lower(copy().put(Slot.unknown(0), new Entry.Is(new Verbatim("sparkle 'on'")))))
        .endsWith("\nsparkle 'on';");
  }

  @Test
  void aWrongKeyIdMayBeASecretAndIsNotShown() {
    Statement wrong = with(bareCopy(), Part.ACCESS_KEY_ID, Sample.SECRET);
    assertThat(lower(wrong))
        .contains("access_key_id '<access-key-id>'")
        .doesNotContain(Sample.SECRET);
  }

  @Test
  void sayingAThingTwiceIsPrintedTwice() {
    Statement twice =
        copy()
            .put(
                Slot.of(Option.MAXERROR).nth(1),
                Entries.read(Slot.of(Option.MAXERROR), copy().verb(), "2"));
    assertThat(lower(with(twice, Option.MAXERROR, "1"))).endsWith("maxerror 2\nmaxerror 1;");
  }
}
