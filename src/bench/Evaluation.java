import dev.clausewright.iam.Context;
import dev.clausewright.iam.Evaluator;
import dev.clausewright.iam.Layer;
import dev.clausewright.iam.Layers;
import dev.clausewright.iam.Policy;
import dev.clausewright.iam.PolicyReading;
import dev.clausewright.iam.Principal;
import dev.clausewright.iam.Question;
import dev.clausewright.iam.ResourceSet;
import dev.clausewright.iam.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * What the two paths of the evaluation cost against what they replace. After {@code mvn package}:
 * {@code java -cp 'target/app/*' src/bench/Evaluation.java}.
 */
public final class Evaluation {
  private static final int ROUNDS = 15;
  private static final int TIMES = 2_000;
  private static final int KEYS = 1_000;

  private Evaluation() {}

  public static void main(String[] arguments) {
    String text = policy(40);
    Layers parsed = layers(text);
    Question one = about(ResourceSet.literal("arn:aws:s3:::lake/in/listing/part-0001"));
    Question all = about(ResourceSet.prefix("arn:aws:s3:::lake/in/listing/"));
    double decide = median(TIMES, i -> Evaluator.decide(one, parsed));
    double parse = median(TIMES / 20, i -> Evaluator.decide(one, layers(text)));
    double cover = median(TIMES / 4, i -> Evaluator.cover(all, parsed));
    double keys = median(4, i -> everyKey(parsed));
    System.out.printf("a decision on parsed policies                1%n");
    System.out.printf("the same, parsing 40 statements first   %6.0f%n", parse / decide);
    System.out.printf("coverage of a prefix, exact             %6.1f%n", cover / decide);
    System.out.printf("asking about %d keys instead          %6.0f%n", KEYS, keys / decide);
    System.out.printf(
        "(a decision here: %.1f microseconds, the median of %d rounds)%n", decide / 1e3, ROUNDS);
  }

  private static void everyKey(Layers layers) {
    for (int key = 0; key < KEYS; key++) {
      Evaluator.decide(about(ResourceSet.literal("arn:aws:s3:::lake/in/listing/" + key)), layers);
    }
  }

  /** The median of several rounds, in nanoseconds a call; the first rounds warm up. */
  private static double median(int times, IntConsumer call) {
    double[] rounds = new double[ROUNDS];
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      long start = System.nanoTime();
      for (int i = 0; i < times; i++) {
        call.accept(i);
      }
      rounds[Math.max(round, 0)] = (double) (System.nanoTime() - start) / times;
    }
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }

  private static Question about(ResourceSet resource) {
    Principal role = Principal.parse("arn:aws:iam::123456789012:role/lake-loader").orElseThrow();
    return new Question(role, "s3:GetObject", resource, Optional.empty(), Context.empty());
  }

  private static Layers layers(String text) {
    Policy policy =
        switch (Policy.read(text)) {
          case PolicyReading.Parsed(Policy read) -> read;
          case PolicyReading.Invalid invalid -> throw new IllegalStateException(invalid.toString());
        };
    return Layers.none()
        .withIdentity(
            List.of(new Source(Layer.IDENTITY, "inline:role:x", "inline policy", policy)));
  }

  private static String policy(int statements) {
    StringBuilder text = new StringBuilder("{\"Version\":\"2012-10-17\",\"Statement\":[");
    for (int i = 0; i < statements; i++) {
      text.append(i == 0 ? "" : ",")
          .append("{\"Effect\":\"Allow\",\"Action\":[\"s3:Get*\",\"s3:List*\"],\"Resource\":\"")
          .append("arn:aws:s3:::")
          .append(i == statements - 1 ? "lake/in/*" : "other-" + i + "/*/part-*")
          .append("\"}");
    }
    return text.append("]}").toString();
  }
}
