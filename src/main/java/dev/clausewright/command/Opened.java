package dev.clausewright.command;

import dev.clausewright.account.Account;
import dev.clausewright.account.Cloud;
import dev.clausewright.account.Connection;
import dev.clausewright.account.CustomEndpoints;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.MfaPrompt;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Remembered;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.Region;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * An account that a command looks into, for as long as the command runs: one session, of which
 * nothing is asked twice.
 *
 * @param region the one that was asked for, or that the connection has; none: wherever the clusters
 *     are
 * @param patience how long one statement may wait for answers; none: for ever
 * @param calls how many calls were made so far
 * @param closing lets go of it
 */
record Opened(
    Account account,
    Optional<Region> region,
    Optional<Duration> patience,
    IntSupplier calls,
    Supplier<List<Permission>> lacking,
    Runnable closing)
    implements AutoCloseable {

  static Opened local(Account account, Optional<Region> region, Optional<Duration> patience) {
    Remembered session = new Remembered(account);
    return new Opened(session, region, patience, session::calls, List::of, () -> {});
  }

  /**
   * Nobody can be asked for the code of an MFA device here. Custom endpoints go to the stream for
   * people: what they say is not AWS’s word.
   */
  static Opened live(Cloud cloud, Connection connection, Duration patience, Streams streams)
      throws BadQuestion, InterruptedException {
    FutureTask<Seen<LiveAccount>> opening =
        new FutureTask<>(() -> cloud.open(connection, MfaPrompt.nobody()));
    Thread opener = Thread.ofVirtual().name("opening " + connection.name()).start(opening);
    try {
      LiveAccount account = got(opening.get(patience.toMillis(), TimeUnit.MILLISECONDS));
      CustomEndpoints custom = account.identity().endpoints();
      if (!custom.none()) {
        streams.tell("Asked at " + custom.phrase() + ", not at AWS itself.");
      }
      return new Opened(
          new Remembered(account),
          Optional.of(account.identity().region()),
          Optional.of(patience),
          account::calls,
          account::lacking,
          account::close);
    } catch (TimeoutException _) {
      throw unreadable(
          "AWS did not answer within %d s (%s)."
              .formatted(patience.toSeconds(), connection.name()));
    } catch (ExecutionException failed) {
      throw unreadable("It could not be opened: " + failed.getMessage());
    } finally {
      opener.interrupt();
    }
  }

  /** What was seen, or why it was not. */
  static <T> T got(Seen<T> seen) throws BadQuestion {
    return switch (seen) {
      case Seen.Got<T> got -> got.value();
      case Seen.Absent<T> absent -> throw unreadable(absent.where());
      case Seen.NotHeld<T> notHeld -> throw unreadable(notHeld.where());
      case Seen.Denied<T> denied ->
          throw unreadable("It may not be read: " + denied.missing().action() + " is lacking.");
      case Seen.Failed<T> failed -> throw unreadable(failed.cause().sentence());
    };
  }

  private static BadQuestion unreadable(String why) {
    return new BadQuestion(BadQuestion.Code.ACCOUNT_UNREADABLE, why);
  }

  @Override
  public void close() {
    closing.run();
  }
}
