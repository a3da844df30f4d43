package dev.clausewright.ui.diagnose.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.check.Upshot;
import dev.clausewright.rules.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListingTest {
  static final Row KEY =
      new Row(
          "z/keys.sql",
          2,
          7,
          "COPY sales",
          Form.KEYS,
          Optional.of(new Row.Worst(Severity.INFO, "Access keys are no longer described", "A-1")),
          Map.of(Severity.INFO, 1),
          List.of(new Exposed(Optional.of("AKIAIOSFODNN7EXAMPLE"), 9, 10)),
          "copy sales from 's3://lake/in/'");
  static final Row WRONG = row("b.sql", 3, Severity.ERROR);
  static final Row EARLY = row("a.sql", 30, Severity.ERROR);
  static final Row NOTE = row("a.sql", 4, Severity.INFO);
  static final Row CLEAN =
      new Row("=c,d.sql", 1, 1, "UNLOAD", Form.ROLE, Optional.empty(), Map.of(), List.of(), "");
  private static final Verdicts NONE = new Verdicts();
  private static final Set<Upshot.Kind> EVERY = EnumSet.allOf(Upshot.Kind.class);
  private static final List<Row> ALL = List.of(CLEAN, NOTE, WRONG, KEY, EARLY);

  @Test
  void secretsComeFirstWhateverTheSort() {
    for (Sorting sorting : Sorting.values()) {
      List<Listing.Line> lines =
          Listing.of(
              ALL,
              NONE,
              new Listing.Wish(EnumSet.allOf(Group.class), EVERY, "", sorting.order(true, NONE)));
      assertThat(lines.getFirst())
          .isEqualTo(new Listing.Head(Group.SECRETS, 1, "1 access key in 1 file"));
      assertThat(lines.get(1)).isEqualTo(new Listing.Body(KEY));
      assertThat(heads(lines))
          .containsExactly(Group.SECRETS, Group.ERRORS, Group.NOTES, Group.CLEAN);
    }
  }

  @Test
  void columnsSortWithinTheirGroup() {
    assertThat(rows(Sorting.FILE, false)).containsSubsequence(EARLY, WRONG);
    assertThat(rows(Sorting.FILE, true)).containsSubsequence(WRONG, EARLY);
    assertThat(rows(Sorting.LINE, false)).containsSubsequence(WRONG, EARLY);
  }

  @Test
  void theFilterLooksIntoEveryColumnWhateverTheCase() {
    assertThat(filtered("KEYS.SQL")).containsExactly(KEY);
    assertThat(filtered("akia")).containsExactly(KEY);
    assertThat(filtered(" unload ")).containsExactly(CLEAN);
    assertThat(filtered("S3://Lake/in")).containsExactly(KEY);
    assertThat(filtered("nowhere")).isEmpty();
    assertThat(
            Listing.of(
                ALL,
                NONE,
                new Listing.Wish(Set.of(Group.CLEAN), EVERY, "", Sorting.FILE.order(false, NONE))))
        .containsExactly(
            new Listing.Head(Group.CLEAN, 1, "nothing to say"), new Listing.Body(CLEAN));
  }

  @Test
  void theCsvHoldsEveryColumnMasksKeysAndStartsNoFormula() {
    String csv = Csv.of(List.of(KEY, CLEAN));
    assertThat(csv)
        .startsWith(
            "file,line,statement,authorization,key,worst finding,rule,errors,warnings,notes\r\n")
        .contains(
            "z/keys.sql,7,COPY sales,Keys,AKIA…MPLE,Access keys are no longer described,A-1,0,0,1")
        .contains("\"'=c,d.sql\",1,UNLOAD")
        .doesNotContain("AKIAIOSFODNN7EXAMPLE");
  }

  @Test
  void verdictsAreFilteredSoughtSortedAndExported() {
    Verdicts verdicts = new Verdicts();
    verdicts.put(EARLY, new Upshot(Upshot.Kind.WORKS, ""));
    verdicts.put(WRONG, new Upshot(Upshot.Kind.FAILS, "There is no role nobody"));
    assertThat(checked(verdicts, EVERY, "", Sorting.VERDICT)).containsSubsequence(WRONG, EARLY);
    assertThat(checked(verdicts, EVERY, "", Sorting.FILE)).containsSubsequence(EARLY, WRONG);
    assertThat(checked(verdicts, Set.of(Upshot.Kind.FAILS), "", Sorting.FILE))
        .containsExactly(WRONG);
    assertThat(checked(verdicts, EVERY, "NO ROLE", Sorting.FILE)).containsExactly(WRONG);
    assertThat(checked(verdicts, Set.of(Upshot.Kind.NOT_CHECKED), "", Sorting.FILE))
        .containsExactly(KEY, NOTE, CLEAN);
    assertThat(Csv.of(List.of(WRONG, CLEAN), verdicts, "prod, dw"))
        .contains(",notes,verdict,what is missing,checked against\r\n")
        .contains(",Fails,There is no role nobody,\"prod, dw\"\r\n")
        .endsWith(",0,,,\r\n");
  }

  @Test
  void aRowThatWasReadAgainHasNoVerdictYet() {
    Verdicts verdicts = new Verdicts();
    verdicts.put(EARLY, new Upshot(Upshot.Kind.WORKS, ""));
    Row again = row("a.sql", 30, Severity.ERROR);
    assertThat(again).isEqualTo(EARLY);
    assertThat(verdicts.of(again)).isEmpty();
    verdicts.keep(List.of(again, WRONG));
    assertThat(verdicts.isEmpty()).isTrue();
  }

  private static List<Row> checked(
      Verdicts verdicts, Set<Upshot.Kind> kinds, String words, Sorting sorting) {
    return bodies(
        Listing.of(
            ALL,
            verdicts,
            new Listing.Wish(
                EnumSet.allOf(Group.class), kinds, words, sorting.order(false, verdicts))));
  }

  @Test
  void aRowNeverSaysItsKeyWholeByAccident() {
    assertThat(KEY.toString() + KEY.exposed()).doesNotContain("IOSFODNN7");
    assertThat(KEY.says()).isEqualTo("Key AKIA…MPLE");
    assertThat(KEY.exposed().getFirst().lines()).isEqualTo("lines 9 to 10");
  }

  @Test
  void theCommandsAreForAPermanentKeyOnly() {
    assertThat(KeyAdvice.of(KEY.exposed().getFirst(), 3).commands().orElseThrow())
        .contains("--access-key-id AKIAIOSFODNN7EXAMPLE");
    Exposed temporary = new Exposed(Optional.of("ASIAIOSFODNN7EXAMPLE"), 1, 1);
    assertThat(KeyAdvice.of(temporary, 1).commands()).isEmpty();
    assertThat(KeyAdvice.of(temporary, 1).title()).isEqualTo("ASIA…MPLE is readable in 1 place");
  }

  private static List<Group> heads(List<Listing.Line> lines) {
    return lines.stream()
        .filter(Listing.Head.class::isInstance)
        .map(line -> ((Listing.Head) line).group())
        .toList();
  }

  private static List<Row> rows(Sorting sorting, boolean down) {
    return bodies(
        Listing.of(
            ALL,
            NONE,
            new Listing.Wish(EnumSet.allOf(Group.class), EVERY, "", sorting.order(down, NONE))));
  }

  private static List<Row> filtered(String words) {
    return bodies(
        Listing.of(
            ALL,
            NONE,
            new Listing.Wish(
                EnumSet.allOf(Group.class), EVERY, words, Sorting.FILE.order(false, NONE))));
  }

  private static List<Row> bodies(List<Listing.Line> lines) {
    return lines.stream()
        .filter(Listing.Body.class::isInstance)
        .map(line -> ((Listing.Body) line).row())
        .toList();
  }

  private static Row row(String file, int line, Severity severity) {
    return new Row(
        file,
        1,
        line,
        "COPY t",
        Form.ROLE,
        Optional.of(new Row.Worst(severity, "Something", "X-1")),
        Map.of(),
        List.of(),
        "");
  }
}
