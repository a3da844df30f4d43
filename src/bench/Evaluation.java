import dev.clausewright.command.Commands;
import dev.clausewright.iam.Context;
import dev.clausewright.iam.Decision;
import dev.clausewright.iam.Evaluator;
import dev.clausewright.iam.Layer;
import dev.clausewright.iam.Layers;
import dev.clausewright.iam.Policy;
import dev.clausewright.iam.PolicyReading;
import dev.clausewright.iam.Principal;
import dev.clausewright.iam.Question;
import dev.clausewright.iam.ResourceSet;
import dev.clausewright.iam.Source;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Decisions, coverage and lines of {@code decide --jsonl}, in processor time of one core. After
 * {@code mvn package}: {@code java -cp 'target/app/*' src/bench/Evaluation.java}.
 */
public final class Evaluation {
  private static final int ROUNDS = 11;
  private static final int LINES = 20_000;

  private static final String READ =
      """
      {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::lake"},
        {"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::lake/in/*",
         "Condition": {"Bool": {"aws:SecureTransport": "true"}}}]}
      """;

  private static final String DENY =
      """
      {"Version": "2012-10-17", "Statement": [
        {"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::lake/in/pii/*"}]}
      """;

  private static final Context CONTEXT = Context.empty().with("aws:SecureTransport", "true");

  private Evaluation() {}

  public static void main(String[] arguments) {
    Layers two = layers(READ, DENY);
    Question[] questions = new Question[64];
    for (int i = 0; i < questions.length; i++) {
      String folder = i % 3 == 0 ? "pii/" : "";
      questions[i] = about(ResourceSet.literal("arn:aws:s3:::lake/in/" + folder + "part-000" + i));
    }
    int[] allowed = new int[1];
    double decide =
        median(
            100_000,
            i -> {
              if (Evaluator.decide(questions[i & 63], two) instanceof Decision.Allowed) {
                allowed[0]++;
              }
            });
    Question prefix = about(ResourceSet.prefix("arn:aws:s3:::lake/in/listing/"));
    double cover = median(5_000, i -> Evaluator.cover(prefix, two));
    Layers forty = layers(policy(40));
    double one = median(20_000, i -> Evaluator.decide(questions[1], forty));
    double parse = median(500, i -> Evaluator.decide(questions[1], layers(policy(40))));
    double all = median(500, i -> Evaluator.cover(prefix, forty));
    byte[] lines = lines();
    double line = median(1, i -> answer(lines)) / LINES;
    System.out.printf("two policies, three statements, one condition%n");
    System.out.printf("  decisions                  %9.0f a second (goal 300000)%n", 1e9 / decide);
    System.out.printf("  coverage of a prefix       %9.3f ms       (goal 0.2)%n", cover / 1e6);
    System.out.printf("  decide --jsonl             %9.0f lines/s  (goal 20000)%n", 1e9 / line);
    System.out.printf("one policy of forty statements%n");
    System.out.printf("  a decision                 %9.1f us%n", one / 1e3);
    System.out.printf("  the same, parsing it first %9.1f us%n", parse / 1e3);
    System.out.printf("  coverage of a prefix       %9.3f ms%n", all / 1e6);
    System.out.printf("(%d of the decisions were allowed)%n", allowed[0]);
  }

  /** The median of several rounds, in nanoseconds of processor time a call; half warm up. */
  private static double median(int times, IntConsumer call) {
    double[] rounds = new double[ROUNDS];
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      long start = now();
      for (int i = 0; i < times; i++) {
        call.accept(i);
      }
      rounds[Math.max(round, 0)] = (double) (now() - start) / times;
    }
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Question about(ResourceSet resource) {
    Principal role = Principal.parse("arn:aws:iam::123456789012:role/lake-loader").orElseThrow();
    return new Question(role, "s3:GetObject", resource, Optional.empty(), CONTEXT);
  }

  private static Layers layers(String... texts) {
    return Layers.none().withIdentity(Arrays.stream(texts).map(Evaluation::source).toList());
  }

  private static Source source(String text) {
    return switch (Policy.read(text)) {
      case PolicyReading.Parsed(Policy read) ->
          new Source(Layer.IDENTITY, "inline:role:x", "inline policy", read);
      case PolicyReading.Invalid invalid -> throw new IllegalStateException(invalid.toString());
    };
  }

  private static String policy(int statements) {
    return IntStream.range(0, statements)
        .mapToObj(i -> i == statements - 1 ? "lake/in/*" : "other-" + i + "/*/part-*")
        .map(
            resource ->
                "{\"Effect\":\"Allow\",\"Action\":[\"s3:Get*\",\"s3:List*\"],"
                    + "\"Resource\":\"arn:aws:s3:::%s\"}".formatted(resource))
        .collect(Collectors.joining(",", "{\"Version\":\"2012-10-17\",\"Statement\":[", "]}"));
  }

  /** Every line brings its policies; of the one there are two hundred, as in a mixed run. */
  private static byte[] lines() {
    String line =
        "{\"id\":%d,\"principal\":\"arn:aws:iam::123456789012:role/lake-loader\","
            + "\"action\":\"s3:GetObject\",\"resource\":\"arn:aws:s3:::lake/in/part-%d\","
            + "\"identityPolicies\":[{\"name\":\"read\",\"policy\":%s},"
            + "{\"name\":\"deny\",\"policy\":%s}],\"context\":{\"aws:SecureTransport\":\"true\"}}";
    return IntStream.range(0, LINES)
        .mapToObj(
            i ->
                line.formatted(
                    i,
                    i,
                    READ.replace("lake\"", "lake-" + i % 200 + "\"").replace("\n", ""),
                    DENY.replace("\n", "")))
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void answer(byte[] lines) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    int code =
        Commands.run(
            new String[] {"decide", "--jsonl"}, new ByteArrayInputStream(lines), nowhere, nowhere);
    if (code != 0) {
      throw new IllegalStateException("exit " + code);
    }
  }
}
