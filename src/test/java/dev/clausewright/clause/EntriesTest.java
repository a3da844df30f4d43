package dev.clausewright.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clausewright.secret.Kind;
import dev.clausewright.secret.SecretRef;
import dev.clausewright.secret.Vault;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntriesTest {
  private static Entry copy(Option option, String text) {
    return Entries.read(Slot.of(option), Verb.COPY, text);
  }

  private static Entry unload(Option option, String text) {
    return Entries.read(Slot.of(option), Verb.UNLOAD, text);
  }

  private static Fault fault(Entry entry) {
    assertThat(entry).isInstanceOf(Entry.Bad.class);
    return ((Entry.Bad) entry).faults().getFirst();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<role-arn>", "{{ role }}", "${ROLE}", "%(role)s", ":role"})
  void whatIsStillToBeFilledInIsAHole(String text) {
    Entry entry = Entries.read(Slot.of(Part.IAM_ROLE), Verb.COPY, text);
    assertThat(entry)
        .isInstanceOfSatisfying(Entry.Hole.class, hole -> assertThat(hole.text()).isEqualTo(text));
  }

  @Test
  void aHoleInsideALocationMakesItAHoleAsItStands() {
    Entry entry = Entries.read(Slot.of(Part.SOURCE), Verb.COPY, "s3://bucket/{{ ds }}/<part>");
    assertThat(entry).isEqualTo(new Entry.Hole("s3://bucket/{{ ds }}/<part>"));
  }

  @Test
  void aQueryWithAComparisonOrParameterIsNoHole() {
    Entry entry = Entries.read(Slot.of(Part.QUERY), Verb.UNLOAD, "select * from t where a <b> c");
    assertThat(entry).isInstanceOf(Entry.Is.class);
  }

  @Test
  void theTextOfASecretIsRefusedWithoutRepeatingIt() {
    assertThatThrownBy(() -> Entries.read(Slot.of(Part.SECRET_ACCESS_KEY), Verb.COPY, "CANARY"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("CANARY");
    assertThat(Entries.read(Slot.of(Part.SESSION_TOKEN), Verb.COPY, "<session-token>"))
        .isEqualTo(new Entry.Hole("session-token"));
    assertThatThrownBy(() -> copy(Option.MASTER_SYMMETRIC_KEY, "CANARY <x>"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("CANARY");
  }

  @Test
  void aSecretIsAnEntryByReference() {
    SecretRef ref = new Vault().put(Kind.SESSION_TOKEN, "CANARY".toCharArray());
    Entry entry = Entries.secret(Slot.of(Part.SESSION_TOKEN), ref);
    assertThat(entry).isEqualTo(new Entry.Is(new Secret(ref)));
    assertThat(entry.toString()).doesNotContain("CANARY");
    assertThat(new Secret(ref).text()).isEqualTo("<session-token>");
  }

  @ParameterizedTest
  @CsvSource({"READRATIO,1", "READRATIO,200", "MAXERROR,100000", "COMPROWS,1000", "IGNOREHEADER,0"})
  void numbersInRangeAreRead(Option option, String text) {
    assertThat(copy(option, text)).isEqualTo(new Entry.Is(new Whole(Long.parseLong(text))));
  }

  @ParameterizedTest
  @CsvSource({
    "READRATIO,0",
    "READRATIO,201",
    "READRATIO,50%",
    "MAXERROR,100001",
    "COMPROWS,999",
    "IGNOREHEADER,-1",
    "READRATIO,''"
  })
  void numbersOutOfRangeAreNamed(Option option, String text) {
    assertThat(fault(copy(option, text)).why()).contains("whole number from");
  }

  @Test
  void sizesHaveAUnitAndARange() {
    assertThat(unload(Option.MAXFILESIZE, "256 MB"))
        .isEqualTo(new Entry.Is(new Size(new BigDecimal("256"), Size.Unit.MB)));
    assertThat(unload(Option.MAXFILESIZE, "6.2gb")).isInstanceOf(Entry.Is.class);
    assertThat(unload(Option.MAXFILESIZE, "5"))
        .isEqualTo(new Entry.Is(new Size(new BigDecimal("5"), Size.Unit.MB)));
    assertThat(fault(unload(Option.MAXFILESIZE, "6.3 GB")).why())
        .isEqualTo("It goes from 5 MB to 6.2 GB.");
    assertThat(fault(unload(Option.MAXFILESIZE, "4.9")).what()).contains("out of range");
    assertThat(fault(unload(Option.ROWGROUPSIZE, "129 MB")).what()).contains("out of range");
  }

  @Test
  void twoQuotesAreMendedToOne() {
    Fault fault = fault(copy(Option.QUOTE, "\"\""));
    assertThat(fault.what()).isEqualTo("QUOTE takes one character.");
    assertThat(fault.why()).isEqualTo("One character; here are two.");
    assertThat(fault.repair()).isEqualTo(Optional.of(new Repair("Use one \"", "\"")));
  }

  @Test
  void aDelimiterMayBeLongInCopyButNotInUnload() {
    assertThat(copy(Option.DELIMITER, "|~|")).isEqualTo(new Entry.Is(new Text("|~|")));
    assertThat(copy(Option.DELIMITER, "")).isEqualTo(new Entry.Is(new Flag()));
    assertThat(fault(unload(Option.DELIMITER, "|~|")).what()).contains("one character");
    assertThat(unload(Option.DELIMITER, "\\001")).isEqualTo(new Entry.Is(new Text("\\001")));
    assertThat(fault(unload(Option.DELIMITER, "§")).what()).contains("ASCII");
  }

  @Test
  void jsonTakesAWordOrAJsonPathsFile() {
    assertThat(copy(Option.JSON, "AUTO IGNORECASE"))
        .isEqualTo(new Entry.Is(new Text("auto ignorecase")));
    assertThat(copy(Option.JSON, "s3://bucket/paths.json"))
        .isEqualTo(new Entry.Is(new S3Location(new Bucket("bucket"), "paths.json")));
    assertThat(copy(Option.JSON, "")).isEqualTo(new Entry.Is(new Flag()));
    assertThat(fault(copy(Option.AVRO, "noshred")).why()).contains("auto ignorecase");
    assertThat(fault(unload(Option.JSON, "auto")).what()).contains("takes no argument");
  }

  @Test
  void wordsAndWidthsAndShapesAreRead() {
    assertThat(copy(Option.ENCODING, "utf16le")).isEqualTo(new Entry.Is(new Word("UTF16LE")));
    assertThat(fault(copy(Option.ENCODING, "latin1")).why()).contains("ISO88591");
    assertThat(copy(Option.PARQUET, "serializetojson"))
        .isEqualTo(new Entry.Is(new Word("SERIALIZETOJSON")));
    assertThat(copy(Option.COMPUPDATE, "")).isEqualTo(new Entry.Is(new Flag()));
    assertThat(copy(Option.FIXEDWIDTH, "id:6, name:20").toString()).contains("id", "20");
    assertThat(fault(copy(Option.FIXEDWIDTH, "id,6")).what()).contains("not a label with a width");
    assertThat(copy(Option.SHAPEFILE, "simplify auto 1.1E-05"))
        .isEqualTo(new Entry.Is(new Simplify(true, Optional.of(new BigDecimal("1.1E-05")))));
    assertThat(fault(copy(Option.NULL, "\\n")).what()).contains("line feed");
    assertThat(copy(Option.NULL, "")).isEqualTo(new Entry.Is(new Text("")));
    assertThat(fault(copy(Option.KMS_KEY_ID, "x")).what())
        .isEqualTo("COPY has no option KMS_KEY_ID.");
  }

  @Test
  void aSourceIsReadAsItsKindWants() {
    assertThat(Entries.readSource(SourceKind.DYNAMODB, "Movies"))
        .isEqualTo(new Entry.Is(new DynamoTable("Movies")));
    assertThat(Entries.readSource(SourceKind.DYNAMODB, ""))
        .isEqualTo(new Entry.Hole("dynamodb-table"));
    assertThat(Entries.readSource(SourceKind.S3_PREFIX, "s3://bucket/x"))
        .isInstanceOf(Entry.Is.class);
    assertThat(fault(Entries.readSource(SourceKind.S3_PREFIX, "dynamodb://Movies")).what())
        .contains("not a location in S3");
    assertThat(Entries.readSource(SourceKind.EMR, "emr://j-SAMPLE2B500FC/p"))
        .isInstanceOf(Entry.Is.class);
    Entry wrong = Entries.readSource(SourceKind.DYNAMODB, "My Movies");
    assertThat(SourceKind.of(Statement.empty(Verb.COPY).put(Slot.of(Part.SOURCE), wrong)))
        .isEqualTo(SourceKind.DYNAMODB);
  }

  @Test
  void aRoleWithASemicolonDoesNotFitIntoACredentialsString() {
    String role = "arn:aws:iam::123456789012:role/a;b/R";
    assertThat(Entries.read(Slot.of(Part.IAM_ROLE), Verb.COPY, role)).isInstanceOf(Entry.Is.class);
    assertThat(fault(Entries.read(Slot.of(Part.CREDENTIALS_ROLE), Verb.COPY, role)).rule().id())
        .isEqualTo("2.2");
    assertThat(
            fault(Entries.read(Slot.of(Part.CREDENTIALS_ROLE), Verb.COPY, "default")).rule().id())
        .isEqualTo("L-35");
  }

  @ParameterizedTest
  @CsvSource({"ACCESS_KEY_ID", "IAM_ROLE", "SOURCE", "TABLE"})
  void aSecretInTheFieldOfSomethingElseIsNotKept(Part part) {
    Entry entry = Entries.read(Slot.of(part), Verb.COPY, " " + Sample.SECRET + "\n");
    assertThat(fault(entry).what()).isNotBlank();
    assertThat(entry.toString()).doesNotContain(Sample.SECRET);
  }
}
