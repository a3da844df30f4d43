package dev.clausewright;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms of the house, which of them may see which, and how large a file may grow. */
class RoomsTest {
  private static final String ROOT = "dev.clausewright";

  /** Room to the rooms directly above it; what those may see, it may see too. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry("secret", Set.of()),
          Map.entry("clause", Set.of("secret")),
          Map.entry("sql", Set.of("clause")),
          Map.entry("rules", Set.of("sql")),
          Map.entry("iam", Set.of()),
          Map.entry("file", Set.of()),
          Map.entry("need", Set.of("clause", "iam")),
          Map.entry("account", Set.of("iam", "clause")),
          Map.entry("check", Set.of("rules", "need", "account")),
          Map.entry("remedy", Set.of("check")),
          Map.entry("triage", Set.of("check")),
          Map.entry("draft", Set.of("rules", "need")),
          Map.entry("lesson", Set.of("remedy", "draft")),
          Map.entry("aws", Set.of("account")),
          Map.entry("command", Set.of("lesson", "triage", "file")),
          Map.entry("ui", Set.of("lesson", "triage", "file")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @TestFactory
  Stream<DynamicTest> aRoomSeesOnlyTheRoomsAboveIt() {
    return ARROWS.keySet().stream()
        .sorted()
        .map(room -> DynamicTest.dynamicTest(room, () -> seesOnly(room, above(room))));
  }

  private static void seesOnly(String room, Set<String> above) {
    noClasses()
        .that(describe("in " + room, c -> room.equals(roomOf(c))))
        .should()
        .dependOnClassesThat(
            describe(
                "outside " + above,
                c -> isOurs(c) && !room.equals(roomOf(c)) && !above.contains(roomOf(c))))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyPackageBelongsToARoom() {
    Set<String> rooms = new TreeSet<>();
    CLASSES.stream().map(RoomsTest::roomOf).filter(r -> !r.isEmpty()).forEach(rooms::add);
    assertThat(ARROWS.keySet()).containsAll(rooms);
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching(ROOT + ".(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void onlyUiAndLaunchKnowJavaFx() {
    noClasses()
        .that(describe("outside ui and launch", c -> !Set.of("ui", "").contains(roomOf(c))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void onlyAwsKnowsTheSdk() {
    noClasses()
        .that(describe("outside aws", c -> !roomOf(c).equals("aws")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("software.amazon..")
        .check(CLASSES);
  }

  @Test
  void nobodyButMainAndLaunchTouchesTheStandardStreams() {
    noClasses()
        .that(describe("outside the root package", c -> !roomOf(c).isEmpty()))
        .should(ACCESS_STANDARD_STREAMS)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void noNameHidesWhatAClassIsFor() {
    assertThat(CLASSES)
        .extracting(JavaClass::getSimpleName)
        .noneMatch(name -> name.matches(".*(Helper|Manager|Utils?|Common)"));
  }

  @Test
  void aConstructorTakesAtMostFiveThings() {
    assertThat(CLASSES.stream().filter(c -> !c.isRecord() && !c.isEnum() && !c.isAnonymousClass()))
        .flatExtracting(JavaClass::getConstructors)
        .filteredOn(c -> c.getRawParameterTypes().size() > 5)
        .extracting(JavaConstructor::getFullName)
        .isEmpty();
  }

  @Test
  void noFileIsLongerThanThreeHundredLines() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(p -> p.toString().endsWith(".java") && lines(p) > 300)).isEmpty();
    }
  }

  private static long lines(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> above(String room) {
    Set<String> all = new TreeSet<>();
    for (String direct : ARROWS.getOrDefault(room, Set.of())) {
      all.add(direct);
      all.addAll(above(direct));
    }
    return all;
  }

  private static boolean isOurs(JavaClass c) {
    return c.getPackageName().startsWith(ROOT);
  }

  /** The first package below the root; empty for the root itself and for what is not ours. */
  private static String roomOf(JavaClass c) {
    String name = c.getPackageName();
    return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1).split("\\.")[0] : "";
  }

  @Test
  void theTableOfRoomsKnowsEveryRoomThatItNames() {
    assertThat(ARROWS.values()).allSatisfy(r -> assertThat(ARROWS.keySet()).containsAll(r));
    assertThat(List.copyOf(above("ui"))).doesNotContain("command", "aws");
  }
}
