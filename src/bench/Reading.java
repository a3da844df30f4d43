import dev.clausewright.rules.Era;
import dev.clausewright.rules.RuleBook;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.Piece;
import dev.clausewright.sql.Script;
import dev.clausewright.sql.SqlReader;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * What reading costs: one ordinary statement with all rules, scripts of 1 and 20 MB, and whether
 * the time grows with the length and the memory does not. After {@code mvn package}: {@code java
 * -Xmx64m -cp 'target/app/*' src/bench/Reading.java}.
 */
public final class Reading {
  private static final int ROUNDS = 15;

  /** Others use this machine too: what counts is the time on the processor. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final int MEGABYTE = 1_000_000;

  /** As scripts are: loads between other SQL, comments, a body in dollars. */
  private static final String BLOCK =
      """
      -- nightly load
      create temp table stage (like sales.listing);
      copy stage from 's3://lake/in/listing/2026/'
        iam_role 'arn:aws:iam::123456789012:role/lake-loader'
        csv gzip dateformat 'auto' timeformat 'auto' maxerror 10 region 'eu-west-1';
      insert into sales.listing select s.listid, s.sellerid, s.dateid, s.numtickets, s.priceperticket
        from stage s left join sales.listing l on l.listid = s.listid where l.listid is null;
      /* the file of the month */
      unload ('select listid, sellerid from sales.listing where listtime > ''2026-01-01''')
        to 's3://lake/out/listing_' iam_role default parquet allowoverwrite;
      create or replace procedure p() as $$ begin delete from stage; commit; end; $$ language plpgsql;
      """;

  private static final String STATEMENT =
      BLOCK.substring(BLOCK.indexOf("copy stage"), BLOCK.indexOf(';', BLOCK.indexOf("copy stage")));

  private Reading() {}

  public static void main(String[] arguments) {
    median(1, i -> script(20 * MEGABYTE, true));
    double one = median(2_000, i -> judge(STATEMENT));
    double small = median(1, i -> script(MEGABYTE, true));
    double split = median(1, i -> script(MEGABYTE, false));
    double large = median(1, i -> script(20 * MEGABYTE, true));
    System.out.printf(
        "a statement of %d characters, read and judged  %8.1f microseconds%n",
        STATEMENT.length(), one / 1e3);
    System.out.printf("1 MB, split only        %8.1f ms %8.1f MB/s%n", split / 1e6, 1e9 / split);
    System.out.printf("1 MB, read and judged   %8.1f ms %8.1f MB/s%n", small / 1e6, 1e9 / small);
    System.out.printf("20 MB, read and judged  %8.1f ms %8.1f MB/s%n", large / 1e6, 20e9 / large);
    System.out.printf("20 MB against 1 MB      %8.2f times%n", large / small);
  }

  private static int judge(String text) {
    Vault vault = new Vault();
    try {
      return RuleBook.findings(SqlReader.read(text, vault), Era.latest()).size();
    } finally {
      vault.wipeAll();
    }
  }

  /** How many findings there are, so that nothing is left out. */
  private static int script(int length, boolean judged) {
    int findings = 0;
    try (Stream<Piece> pieces = Script.pieces(new Repeated(length))) {
      for (Iterator<Piece> each = pieces.iterator(); each.hasNext(); ) {
        Piece piece = each.next();
        findings += judged && piece.kind() != Piece.Kind.OTHER ? judge(piece.text()) : 1;
      }
    }
    return findings;
  }

  /**
   * The median of several rounds, in nanoseconds of the processor a call; the first rounds warm up.
   */
  private static double median(int times, IntConsumer call) {
    double[] rounds = new double[ROUNDS];
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      for (int i = 0; i < times; i++) {
        call.accept(i);
      }
      rounds[Math.max(round, 0)] = (double) (CLOCK.getCurrentThreadCpuTime() - start) / times;
    }
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }

  /** The block over and over, made as it is read: the script is nowhere in memory. */
  private static final class Repeated extends Reader {
    private final int length;
    private int given;

    Repeated(int length) {
      this.length = length;
    }

    @Override
    public int read(char[] into, int offset, int count) {
      int some = Math.min(count, length - given);
      for (int i = 0; i < some; i++) {
        into[offset + i] = BLOCK.charAt((given + i) % BLOCK.length());
      }
      given += some;
      return some == 0 ? -1 : some;
    }

    @Override
    public void close() {}
  }
}
