package dev.clausewright.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.clausewright.clause.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
  private static final Path BOOK = Path.of("../shared/reference/redshift-rules.md");
  private static final Pattern ID = Pattern.compile("\\b(?:G|L|X|P|R|T|E|S|A|SEC)-[0-9]+\\b");

  static List<String> ids() throws IOException {
    try (InputStream in = CatalogueTest.class.getResourceAsStream("/rules/ids.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  static List<Catalogue.Row> rows() {
    return Catalogue.rows();
  }

  private static Set<String> sampled() {
    return Stream.concat(
            Samples.all().stream().map(Samples::rule),
            TextSample.all().stream().map(TextSample::rule))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyIdIsCoveredByARuleOrSaysWhyNot(String id) {
    Catalogue.Row row = Catalogue.of(id).orElseThrow();
    assertThat(row.whyUnchecked().isPresent()).as(id).isNotEqualTo(sampled().contains(id));
  }

  @Test
  void theListIsThatOfTheRuleBook() throws IOException {
    assumeTrue(Files.isRegularFile(BOOK));
    Set<String> book =
        ID.matcher(Files.readString(BOOK))
            .results()
            .map(r -> r.group())
            .collect(Collectors.toSet());
    assertThat(ids()).containsExactlyInAnyOrderElementsOf(book);
  }

  @Test
  void theCatalogueHasNoIdOfItsOwnBesidesSections() throws IOException {
    assertThat(Catalogue.rows())
        .extracting(row -> row.id().id())
        .doesNotHaveDuplicates()
        .filteredOn(id -> !id.matches("[0-9]\\.[0-9]"))
        .containsExactlyInAnyOrderElementsOf(ids());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aRowIsOneSentenceWithASource(Catalogue.Row row) {
    assertThat(row.sentence())
        .matches("(?:[A-Z']|aws_).*[^.]\\.")
        .doesNotContain("|")
        .doesNotContain("!");
    assertThat(row.source()).isNotBlank();
    row.whyUnchecked().ifPresent(why -> assertThat(why).matches("[A-Z][^@|]*[a-z0-9]\\."));
  }

  @Test
  void anIdIsFoundInAnyCase() {
    assertThat(Catalogue.of(" x-22 ").orElseThrow().id()).isEqualTo(new RuleId("X-22"));
    assertThat(Catalogue.of("X-999")).isEmpty();
  }

  @Test
  void noFindingWeighsMoreThanTheCatalogueSays() {
    for (Finding finding : findings().toList()) {
      Catalogue.Row row = Catalogue.of(finding.rule().id()).orElseThrow();
      assertThat(finding.severity()).as(finding.rule().id()).isGreaterThanOrEqualTo(row.severity());
      assertThat(row.unchecked()).as(finding.rule().id()).isEmpty();
      assertThat(finding.also()).allMatch(id -> Catalogue.of(id.id()).isPresent());
    }
  }

  @Test
  void whatHasAFixIsCalledFixable() {
    Set<String> fixed = new TreeSet<>();
    Stream.concat(findings(), TextSample.all().stream().flatMap(each -> each.findings().stream()))
        .filter(finding -> finding.fix().isPresent())
        .flatMap(finding -> Stream.concat(Stream.of(finding.rule()), finding.also().stream()))
        .filter(id -> Catalogue.of(id.id()).orElseThrow().unchecked().isEmpty())
        .forEach(id -> fixed.add(id.id()));
    Set<String> fixable =
        Catalogue.rows().stream()
            .filter(Catalogue.Row::fixable)
            .map(row -> row.id().id())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(difference(fixed, fixable)).isEmpty();
  }

  private static Set<String> difference(Set<String> one, Set<String> other) {
    Set<String> difference = new TreeSet<>(one);
    difference.removeAll(other);
    Set<String> rest = new TreeSet<>(other);
    rest.removeAll(one);
    difference.addAll(rest);
    return difference;
  }

  private static Stream<Finding> findings() {
    return Stream.concat(
        Samples.all().stream().flatMap(sample -> RuleBook.findings(sample.hit()).stream()),
        TextSample.all().stream()
            .filter(sample -> sample.era() == Era.latest())
            .flatMap(sample -> sample.findings().stream()));
  }
}
