package dev.clausewright.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.secret.Vault;
import dev.clausewright.sql.Edit;
import dev.clausewright.sql.Edits;
import dev.clausewright.sql.Piece;
import dev.clausewright.sql.Printer;
import dev.clausewright.sql.Read;
import dev.clausewright.sql.Script;
import dev.clausewright.sql.SecretView;
import dev.clausewright.sql.SqlReader;
import dev.clausewright.sql.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A safe fix removes its own finding and adds none; all of them reach a fixed point.
class MendingTest {
  private static final String ODD = "'<>;,=\\ \n\u2019\u00a0$-\"";

  static Stream<String> texts() {
    return TextSample.all().stream().flatMap(sample -> Stream.of(sample.hit(), sample.miss()));
  }

  static Stream<String> goldens() {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden"))) {
      return files.sorted().toList().stream()
          .flatMap(file -> Script.pieces(read(file)))
          .filter(piece -> piece.kind() != Piece.Kind.OTHER)
          .map(Piece::text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Integer> counts(List<Finding> findings) {
    Map<String, Integer> counts = new HashMap<>();
    findings.forEach(finding -> counts.merge(finding.rule().id(), 1, Integer::sum));
    return counts;
  }

  private static void eachSafeFixHolds(String text) {
    Read read = SqlReader.read(text, new Vault());
    List<Finding> findings = RuleBook.findings(read, Era.latest());
    Map<String, Integer> before = counts(findings);
    for (Finding finding : findings) {
      boolean safe = finding.fix().filter(fix -> fix.safety() == Safety.SAFE).isPresent();
      if (!safe) {
        continue;
      }
      List<Edit> edits = Mending.edits(read, finding.fix().orElseThrow());
      String mended = Edits.apply(text, edits);
      Map<String, Integer> after =
          counts(RuleBook.findings(SqlReader.read(mended, new Vault()), Era.latest()));
      String own = finding.rule().id();
      assertThat(after.getOrDefault(own, 0))
          .as("%s of%n%s%nmended%n%s", finding, text, mended)
          .isLessThan(before.getOrDefault(own, 0));
      after.forEach(
          (rule, count) ->
              assertThat(count)
                  .as("%s after %s of%n%s%nmended%n%s", rule, finding, text, mended)
                  .isLessThanOrEqualTo(before.getOrDefault(rule, 0)));
    }
  }

  private static void allSafeFixesReachAFixedPoint(String text) {
    Mending.Mended mended = Mending.safe(text, new Vault(), Era.latest());
    assertThat(mended.left())
        .as("of%n%s%nmended%n%s", text, mended.text())
        .noneMatch(finding -> finding.fix().filter(f -> f.safety() == Safety.SAFE).isPresent());
    List<Edit> edits = mended.made().stream().map(Mending.Made::edit).toList();
    assertThat(Edits.apply(text, edits)).isEqualTo(mended.text());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void ofEverySample(String text) {
    eachSafeFixHolds(text);
    allSafeFixesReachAFixedPoint(text);
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void ofEveryGolden(String text) {
    eachSafeFixHolds(text);
    allSafeFixesReachAFixedPoint(text);
  }

  static Stream<String> printed() {
    return Samples.all().stream()
        .map(
            sample ->
                Printer.print(sample.hit(), new SecretView.Placeholders(), Style.LOWER).text());
  }

  @ParameterizedTest
  @MethodSource({"printed", "texts", "goldens"})
  void everyFixCanBeMadeInTheText(String text) {
    Read read = SqlReader.read(text, new Vault());
    for (Finding finding : RuleBook.findings(read, Era.latest())) {
      finding
          .fix()
          .ifPresent(
              fix -> assertThat(Edits.apply(text, Mending.edits(read, fix))).isNotEqualTo(text));
    }
  }

  @Test
  void ofManyDamagedGoldens() {
    Random random = new Random(8);
    List<String> goldens = goldens().filter(text -> text.length() < 1500).toList();
    List<String> damaged = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      damaged.add(damage(goldens.get(random.nextInt(goldens.size())), random));
    }
    damaged.forEach(MendingTest::eachSafeFixHolds);
    damaged.forEach(MendingTest::allSafeFixesReachAFixedPoint);
  }

  private static String damage(String text, Random random) {
    int at = random.nextInt(text.length());
    String odd = ODD.substring(random.nextInt(ODD.length())).substring(0, 1);
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, at) + text.substring(at + 1);
      case 1 -> text.substring(0, at) + odd + text.substring(at + 1);
      default -> text.substring(0, at) + odd + text.substring(at);
    };
  }

  @Test
  void aMissingQuoteIsPutInAndNothingElseChanges() {
    String text =
        "copy t from 's3://bucket/x'\n"
            + "  access_key_id '<id>' -- mine\n"
            + "  secret_access_key '<secret>\n"
            + "  session_token '<token>'\n"
            + "  csv;\n";
    Mending.Mended mended = Mending.safe(text, new Vault(), Era.latest());
    assertThat(mended.text()).isEqualTo(text.replace("<secret>", "<secret>'"));
    assertThat(mended.made())
        .singleElement()
        .satisfies(made -> assertThat(made.rule().id()).isEqualTo("S-02"));
  }

  @Test
  void aFixThatAsksIsMadeWhenItsRuleIsNamed() {
    String text = "unload ('select 1') to 's3://bucket/x' iam_role default encrypted gzip";
    assertThat(Mending.safe(text, new Vault(), Era.latest()).text()).isEqualTo(text);
    assertThat(Mending.mend(text, new Vault(), Era.latest(), f -> f.is("X-47")).text())
        .isEqualTo(text.replace("encrypted", "encrypted auto"));
  }
}
