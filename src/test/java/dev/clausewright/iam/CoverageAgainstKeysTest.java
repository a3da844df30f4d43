package dev.clausewright.iam;

import static dev.clausewright.iam.Sample.ROLE;
import static dev.clausewright.iam.Sample.identity;
import static dev.clausewright.iam.Sample.outcome;
import static dev.clausewright.iam.Sample.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The walk over sets must say what asking about every short key one by one says. */
class CoverageAgainstKeysTest {
  private static final String BUCKET = "arn:aws:s3:::l/";
  private static final String LETTERS = "ab/x";
  private static final int LONGEST = 5;
  private static final List<String> KEYS = keys();

  private static List<String> keys() {
    List<String> all = new ArrayList<>(List.of(""));
    for (int from = 0, length = 0; length < LONGEST; length++) {
      int to = all.size();
      for (; from < to; from++) {
        for (char c : LETTERS.toCharArray()) {
          all.add(all.get(from) + c);
        }
      }
    }
    return all.subList(1, all.size());
  }

  @Test
  void random_policies_over_small_alphabets() {
    for (int seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      Layers layers = identity(statements(random));
      String pattern = pattern(random);
      boolean glob = random.nextBoolean();
      String wanted = glob ? pattern : pattern.replaceAll("[*?].*", "");
      ResourceSet set =
          glob ? ResourceSet.glob(BUCKET + wanted) : ResourceSet.prefix(BUCKET + wanted);
      Question question = question(ROLE, "s3:GetObject", "*");
      Coverage coverage = Evaluator.cover(question.about(set), layers);

      Map<Outcome, Integer> shortest = new EnumMap<>(Outcome.class);
      Glob asked = glob ? Glob.pattern(wanted) : Glob.pattern(wanted + "*");
      for (String key : KEYS) {
        if (asked.matches(key)) {
          Outcome outcome = outcome(question.about(ResourceSet.literal(BUCKET + key)), layers);
          shortest.merge(outcome, key.length(), Math::min);
        }
      }
      String why = "seed " + seed + ": " + set + " against " + layers.identity();
      shortest.forEach(
          (outcome, length) ->
              assertThat(coverage.examples().get(outcome))
                  .as(why + " " + outcome)
                  .hasSize(BUCKET.length() + length));
      coverage
          .examples()
          .forEach(
              (outcome, example) -> {
                assertThat(outcome(question.about(ResourceSet.literal(example)), layers))
                    .as(why + " " + example)
                    .isEqualTo(outcome);
                assertThat(asked.matches(example.substring(BUCKET.length()))).as(why).isTrue();
                if (!shortest.containsKey(outcome)) {
                  assertThat(example.length()).as(why).isGreaterThan(BUCKET.length() + LONGEST);
                }
              });
      boolean all = coverage.examples().keySet().equals(Set.of(Outcome.ALLOWED));
      assertThat(coverage.extent() == Extent.ALL).as(why).isEqualTo(all);
    }
  }

  private static String statements(Random random) {
    return IntStream.rangeClosed(0, random.nextInt(4))
        .mapToObj(
            i ->
                "{'Effect':'"
                    + (random.nextInt(3) == 0 ? "Deny" : "Allow")
                    + "','Action':'s3:*','"
                    + (random.nextInt(4) == 0 ? "NotResource" : "Resource")
                    + "':["
                    + IntStream.rangeClosed(0, random.nextInt(3))
                        .mapToObj(j -> "'" + resource(random) + "'")
                        .collect(Collectors.joining(","))
                    + "]}")
        .collect(Collectors.joining(","));
  }

  private static String resource(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> "*";
      case 1 -> "arn:aws:s3:::l*";
      case 2 -> "arn:*:s3:::?/" + pattern(random);
      default -> BUCKET + pattern(random);
    };
  }

  private static String pattern(Random random) {
    StringBuilder pattern = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      pattern.append("ab/*?*a".charAt(random.nextInt(7)));
    }
    return pattern.toString();
  }
}
