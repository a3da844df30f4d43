package dev.clausewright.iam;

import static dev.clausewright.iam.Sample.ACCOUNT;
import static dev.clausewright.iam.Sample.OTHER;
import static dev.clausewright.iam.Sample.ROLE;
import static dev.clausewright.iam.Sample.SESSION;
import static dev.clausewright.iam.Sample.USER;
import static dev.clausewright.iam.Sample.nothing;
import static dev.clausewright.iam.Sample.outcome;
import static dev.clausewright.iam.Sample.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must be true of every decision, over random layers and questions. */
class DecisionPropertiesTest {
  private static final int CASES = 2_000;

  /** Statements by layer, so that one can be added or taken away. */
  private record World(
      List<String> identity,
      List<String> boundary,
      List<String> session,
      List<String> scp,
      List<String> resource) {
    Layers layers() {
      Layers layers = nothing();
      layers = identity.isEmpty() ? layers : layers.withIdentity(of(Layer.IDENTITY, identity));
      layers = boundary.isEmpty() ? layers : layers.withBoundary(of(Layer.BOUNDARY, boundary));
      layers = session.isEmpty() ? layers : layers.withSession(of(Layer.SESSION, session));
      layers =
          scp.isEmpty() ? layers : layers.withScps(List.of(new Level("root", of(Layer.SCP, scp))));
      return resource.isEmpty()
          ? layers
          : layers.withResource(of(Layer.RESOURCE, resource).stream().findFirst());
    }

    private static List<Source> of(Layer layer, List<String> statements) {
      return List.of(source(layer, String.join(",", statements)));
    }

    List<List<String>> all() {
      return List.of(identity, boundary, session, scp, resource);
    }
  }

  private static World world(Random random) {
    return new World(
        statements(random, 3, false),
        statements(random, random.nextInt(2), false),
        statements(random, random.nextInt(2), false),
        statements(random, random.nextInt(2), false),
        statements(random, random.nextInt(3), true));
  }

  private static List<String> statements(Random random, int most, boolean principal) {
    return IntStream.range(0, most == 0 ? 0 : random.nextInt(most) + 1)
        .mapToObj(i -> statement(random, random.nextInt(4) == 0 ? "Deny" : "Allow", principal))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String statement(Random random, String effect, boolean principal) {
    return "{'Effect':'"
        + effect
        + "','"
        + one(random, "Action", "Action", "NotAction")
        + "':'"
        + one(random, "*", "s3:*", "s3:Get*", "s3:PutObject")
        + "','"
        + one(random, "Resource", "Resource", "Resource", "NotResource")
        + "':'"
        + one(random, "*", "arn:aws:s3:::lake/*", "arn:aws:s3:::lake/in/*", "arn:aws:s3:::other")
        + "'"
        + (principal
            ? ",'"
                + one(random, "Principal", "Principal", "NotPrincipal")
                + "':{'AWS':'"
                + one(random, ROLE, SESSION, USER, ACCOUNT, OTHER)
                + "'}"
            : "")
        + one(
            random,
            "",
            "",
            ",'Condition':{'StringEquals':{'k':'v'}}",
            ",'Condition':{'StringNotEqualsIfExists':{'k':'v'}}",
            ",'Condition':{'Null':{'k':'true'}}",
            ",'Condition':{'ForAllValues:StringLike':{'k':'v*'}}")
        + "}";
  }

  private static String one(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static Question question(Random random, Context context) {
    return new Question(
        Principal.parse(one(random, ROLE, SESSION, USER)).orElseThrow(),
        "s3:GetObject",
        ResourceSet.literal("arn:aws:s3:::lake/in/x"),
        random.nextInt(3) == 0 ? Optional.of(OTHER) : Optional.empty(),
        context);
  }

  private static boolean mayAllow(Outcome outcome) {
    return outcome == Outcome.ALLOWED
        || outcome == Outcome.ALLOWED_IF
        || outcome == Outcome.DENIED_IF;
  }

  @Test
  void one_more_denial_never_allows() {
    for (int seed = 0; seed < CASES; seed++) {
      Random random = new Random(seed);
      World world = world(random);
      Question question = question(random, Context.empty().with("k", one(random, "v", "w")));
      Outcome before = outcome(question, world.layers());
      world.identity().add(statement(random, "Deny", false));
      if (mayAllow(outcome(question, world.layers()))) {
        assertThat(mayAllow(before)).as("seed " + seed + " " + world).isTrue();
      }
    }
  }

  @Test
  void one_allow_less_never_allows() {
    for (int seed = 0; seed < CASES; seed++) {
      Random random = new Random(seed);
      World world = world(random);
      Question question = question(random, Context.empty().with("k", "v"));
      Outcome before = outcome(question, world.layers());
      List<String> from = world.all().get(random.nextInt(world.all().size()));
      boolean several = from.size() > 1;
      if (several && from.getFirst().contains("Allow")) {
        from.removeFirst();
        if (mayAllow(outcome(question, world.layers()))) {
          assertThat(mayAllow(before)).as("seed " + seed + " " + world).isTrue();
        }
      }
    }
  }

  @Test
  void an_unknown_key_says_no_less_than_any_value_it_may_have() {
    for (int seed = 0; seed < CASES; seed++) {
      Random random = new Random(seed);
      World world = world(random);
      Question unknown = question(random, Context.empty().withUnknown("k"));
      Outcome open = outcome(unknown, world.layers());
      for (Context known :
          List.of(
              Context.empty(),
              Context.empty().with("k", "v"),
              Context.empty().with("k", "w"),
              Context.empty().with("k", "v", "w"))) {
        Question asked =
            new Question(
                unknown.principal(),
                unknown.action(),
                unknown.resource(),
                unknown.resourceAccount(),
                known);
        Outcome real = outcome(asked, world.layers());
        boolean fits =
            switch (open) {
              case ALLOWED -> real == Outcome.ALLOWED;
              case ALLOWED_IF -> true;
              case DENIED_IF -> real == Outcome.ALLOWED || real == Outcome.EXPLICIT_DENY;
              // Nothing allows it, whatever the key is; a denial may come on top.
              case IMPLICIT_DENY -> real == Outcome.IMPLICIT_DENY || real == Outcome.EXPLICIT_DENY;
              case EXPLICIT_DENY -> real == Outcome.EXPLICIT_DENY;
            };
        assertThat(fits)
            .as("seed " + seed + ": " + open + " but " + real + " for " + known + " " + world)
            .isTrue();
      }
    }
  }
}
