package dev.clausewright.iam;

import static dev.clausewright.iam.Sample.ACCOUNT;
import static dev.clausewright.iam.Sample.OTHER;
import static dev.clausewright.iam.Sample.ROLE;
import static dev.clausewright.iam.Sample.ROOT;
import static dev.clausewright.iam.Sample.SESSION;
import static dev.clausewright.iam.Sample.USER;
import static dev.clausewright.iam.Sample.json;
import static dev.clausewright.iam.Sample.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Thousands of mixed cases, decided by the evaluator and by a plain reading of the guide. */
class AgainstPlainReadingTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int CASES = 4_000;

  private static final String[][] ASKED = {
    {"s3:GetObject", "arn:aws:s3:::lake/in/x"},
    {"s3:ListBucket", "arn:aws:s3:::lake"},
    {"dynamodb:Scan", "arn:aws:dynamodb:eu-west-1:" + ACCOUNT + ":table/T"},
    {
      "elasticmapreduce:ListInstances",
      "arn:aws:elasticmapreduce:eu-west-1:" + ACCOUNT + ":cluster/j-1"
    },
    {"kms:Decrypt", "arn:aws:kms:eu-west-1:" + ACCOUNT + ":key/k"},
    {"kms:Decrypt", "arn:aws:kms:eu-west-1:" + OTHER + ":key/k"},
    {"glue:GetTable", "arn:aws:glue:eu-west-1:" + ACCOUNT + ":table/db/t"},
    {"lambda:InvokeFunction", "arn:aws:lambda:eu-west-1:" + OTHER + ":function:f"},
    {"s3:ListAllMyBuckets", "*"},
  };

  private record Asked(
      String principal,
      String action,
      String resource,
      boolean foreign,
      Map<String, List<String>> context,
      Map<String, String> policies) {}

  @Test
  void decisions_and_deciding_statements_are_those_of_the_plain_reading() throws Exception {
    Map<Outcome, Integer> seen = new HashMap<>();
    for (int seed = 0; seed < CASES; seed++) {
      Asked asked = asked(new Random(seed));
      Decision decision = Evaluator.decide(question(asked), layers(asked));
      seen.merge(Sample.outcome(decision), 1, Integer::sum);
      assertThat(told(decision)).as("seed %d: %s", seed, asked).isEqualTo(plain(asked));
    }
    assertThat(seen.values()).hasSize(3).allMatch(count -> count > CASES / 20);
  }

  private static String told(Decision decision) {
    return Sample.outcome(decision)
        + " by "
        + places(decision.because())
        + " over "
        + places(decision.overrode());
  }

  private static List<String> places(List<Deciding> statements) {
    return statements.stream().map(by -> by.layer().word() + " " + by.index()).sorted().toList();
  }

  private static String plain(Asked asked) throws JsonProcessingException {
    PlainReading reading =
        new PlainReading(
            asked.context(),
            asked.principal(),
            asked.action(),
            asked.resource(),
            asked.policies().containsKey("boundary"));
    Map<String, List<PlainReading.Hit>> hits = new LinkedHashMap<>();
    for (Map.Entry<String, String> policy : asked.policies().entrySet()) {
      hits.put(policy.getKey(), reading.hits(policy.getKey(), JSON.readTree(policy.getValue())));
    }
    String account = asked.resource().equals("*") ? "" : asked.resource().split(":", 6)[4];
    boolean same = !asked.foreign() && (account.isEmpty() || account.equals(ACCOUNT));
    List<PlainReading.Hit> all = hits.values().stream().flatMap(List::stream).toList();
    List<String> denies =
        all.stream().filter(hit -> !hit.allows()).map(PlainReading.Hit::place).sorted().toList();
    List<String> allows =
        all.stream()
            .filter(hit -> hit.allows() && !hit.layer().equals("scp"))
            .map(PlainReading.Hit::place)
            .sorted()
            .toList();
    if (!denies.isEmpty()) {
      return Outcome.EXPLICIT_DENY + " by " + denies + " over " + allows;
    }
    return reading.granted(hits, same, asked.action().startsWith("kms:"))
        ? Outcome.ALLOWED + " by " + allows + " over []"
        : Outcome.IMPLICIT_DENY + " by [] over " + allows;
  }

  private static Question question(Asked asked) {
    Context context = Context.empty();
    for (Map.Entry<String, List<String>> entry : asked.context().entrySet()) {
      context = context.with(entry.getKey(), entry.getValue());
    }
    return new Question(
        Principal.parse(asked.principal()).orElseThrow(),
        asked.action(),
        ResourceSet.literal(asked.resource()),
        asked.foreign() ? Optional.of(OTHER) : Optional.empty(),
        context);
  }

  private static Layers layers(Asked asked) {
    Layers layers = nothing();
    for (Map.Entry<String, String> entry : asked.policies().entrySet()) {
      Layer layer =
          List.of(Layer.values()).stream()
              .filter(each -> each.word().equals(entry.getKey()))
              .findFirst()
              .orElseThrow();
      List<Source> source =
          List.of(new Source(layer, layer.word(), layer.word(), Sample.policy(entry.getValue())));
      layers =
          switch (layer) {
            case IDENTITY -> layers.withIdentity(source);
            case BOUNDARY -> layers.withBoundary(source);
            case SESSION -> layers.withSession(source);
            case SCP -> layers.withScps(List.of(new Level("root", source)));
            case RESOURCE -> layers.withResource(source.stream().findFirst());
            case RCP, TRUST -> throw new AssertionError(layer);
          };
    }
    return layers;
  }

  private static Asked asked(Random random) {
    String[] what = ASKED[random.nextInt(ASKED.length)];
    Map<String, String> policies = new LinkedHashMap<>();
    policies.put("identity", policy(random, false));
    for (String layer : List.of("boundary", "session", "scp")) {
      if (random.nextInt(4) == 0) {
        policies.put(layer, policy(random, false));
      }
    }
    if (random.nextInt(3) > 0) {
      policies.put("resource", policy(random, true));
    }
    Map<String, List<String>> context = new HashMap<>(Map.of("u", List.of("in")));
    if (random.nextBoolean()) {
      context.put("k", List.of(one(random, "a", "b", "ab", "true")));
    } else if (random.nextBoolean()) {
      context.put("k", List.of("a", one(random, "b", "c")));
    }
    if (random.nextBoolean()) {
      context.put("n", List.of(one(random, "9", "10", "10.0", "x")));
    }
    boolean foreign = what[1].startsWith("arn:aws:s3") && random.nextInt(4) == 0;
    return new Asked(
        one(random, ROLE, SESSION, USER), what[0], what[1], foreign, context, policies);
  }

  private static String policy(Random random, boolean principal) {
    return json(
        "{"
            + one(
                random,
                "",
                "'Version':'2008-10-17',",
                "'Version':'2012-10-17',",
                "'Version':'2012-10-17',")
            + "'Statement':["
            + IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> statement(random, principal))
                .collect(Collectors.joining(","))
            + "]}");
  }

  private static String statement(Random random, boolean principal) {
    List<String> members = new ArrayList<>();
    members.add("'Effect':'" + (random.nextInt(6) == 0 ? "Deny" : "Allow") + "'");
    members.add(
        (random.nextInt(8) == 0 ? "'NotAction':" : "'Action':")
            + list(
                random,
                "*",
                "*",
                "*",
                "s3:*",
                "S3:get*",
                "s3:List?ucket",
                "kms:*",
                "dynamodb:Scan",
                "glue:*"));
    members.add(
        (random.nextInt(8) == 0 ? "'NotResource':" : "'Resource':")
            + list(
                random,
                "*",
                "*",
                "*",
                "arn:aws:s3:::lake/*",
                "arn:aws:s3:::lake*",
                "arn:aws:s3:::lake/${u}/?",
                "arn:aws:s3:::lake/${none}/*",
                "arn:aws:*:*:*:*",
                "arn:aws:*:eu-*:" + ACCOUNT + ":table/*"));
    if (principal) {
      members.add(
          (random.nextInt(8) == 0 ? "'NotPrincipal':" : "'Principal':")
              + one(
                  random,
                  "'*'",
                  aws("*"),
                  aws(ACCOUNT),
                  aws(ROOT),
                  aws(ROLE),
                  aws(SESSION),
                  aws(USER),
                  aws(OTHER)));
    }
    if (random.nextInt(3) == 0) {
      members.add("'Condition':{" + condition(random) + "}");
    }
    return "{" + String.join(",", members) + "}";
  }

  private static String aws(String name) {
    return "{'AWS':'" + name + "'}";
  }

  private static String condition(Random random) {
    boolean number = random.nextInt(4) == 0;
    String operator =
        number
            ? one(random, "NumericEquals", "NumericNotEquals", "NumericLessThan")
            : one(random, "StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "Bool");
    String set = one(random, "", "", "ForAllValues:", "ForAnyValue:");
    String ifExists = one(random, "", "", "IfExists");
    String values =
        number ? "['10','11']" : list(random, "a", "b", "a*", "true", "${none}", "${u}");
    return random.nextInt(6) == 0
        ? "'Null':{'k':'" + random.nextBoolean() + "'}"
        : "'%s%s%s':{'%s':%s}".formatted(set, operator, ifExists, number ? "n" : "K", values);
  }

  private static String list(Random random, String... choices) {
    String first = "'" + one(random, choices) + "'";
    return random.nextInt(3) == 0 ? "[" + first + ",'" + one(random, choices) + "']" : first;
  }

  private static String one(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
