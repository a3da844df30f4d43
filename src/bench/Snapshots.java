import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.clausewright.account.Account;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.RoleSummary;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What it costs to open a snapshot, against what Jackson alone needs to stream through its file.
 * After {@code mvn package}: {@code java -Xmx1g -cp 'target/app/*' src/bench/Snapshots.java
 * [ROLES]}.
 */
public final class Snapshots {
  private static final int ROUNDS = 7;

  private Snapshots() {}

  public static void main(String[] arguments) throws IOException {
    int roles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 54_000;
    Path folder = Files.createTempDirectory("snapshot");
    try {
      GeneratedAccount.write(folder, roles);
      measure(folder, roles);
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static void measure(Path folder, int roles) throws IOException {
    Path file = folder.resolve("iam.json");
    double jackson = median(() -> stream(file));
    double opening = median(() -> open(folder).close());
    long before = used();
    Opened opened = open(folder);
    long after = used();
    long start = now();
    int sources = opened.everyPolicy();
    double all = (now() - start) / 1e6;
    System.out.printf(
        Locale.ROOT,
        "iam.json: %d roles, %.0f MB; the heap may take %.0f MB%n",
        roles,
        Files.size(file) / 1e6,
        Runtime.getRuntime().maxMemory() / 1e6);
    System.out.printf(Locale.ROOT, "Jackson alone, streaming          %7.0f ms%n", jackson);
    System.out.printf(
        Locale.ROOT,
        "opening the snapshot              %7.0f ms, %.2f times%n",
        opening,
        opening / jackson);
    System.out.printf(
        Locale.ROOT, "heap that it keeps                %7.0f MB%n", (after - before) / 1e6);
    System.out.printf(
        Locale.ROOT, "all policies of all roles, once   %7.0f ms, %d policies%n", all, sources);
  }

  private record Opened(Account account) {
    void close() {
      if (account.id().isEmpty() || !account.problems().isEmpty()) {
        throw new IllegalStateException(account.problems().toString());
      }
    }

    int everyPolicy() {
      int sources = 0;
      for (RoleSummary role : account.roles().found().orElseThrow()) {
        RoleDetail detail = account.role(role.arn()).found().orElseThrow();
        sources += detail.identity().sources().size() + detail.trust().sources().size();
      }
      return sources;
    }
  }

  private static Opened open(Path folder) {
    return new Opened(
        dev.clausewright.account.snapshot.Snapshots.open(List.of(folder)).found().orElseThrow());
  }

  private static void stream(Path file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        JsonParser parser = new JsonFactory().createParser(in)) {
      while (parser.nextToken() != null) {
        parser.currentToken();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The time that this thread had a core, which other programs do not lengthen. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** The median of several rounds, in milliseconds; three more before them warm up. */
  private static double median(Runnable round) {
    double[] times = new double[ROUNDS];
    for (int i = -3; i < ROUNDS; i++) {
      long start = now();
      round.run();
      times[Math.max(i, 0)] = (now() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }
}
