package dev.clausewright.aws;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.AbortedException;

/// Credentials that end, fetched when first needed and again shortly before they end. Whoever
/// needs them meanwhile waits for the one who fetches: a person is asked for one code, not eight.
final class Renewed implements AwsCredentialsProvider {
  private static final Duration EARLY = Duration.ofMinutes(1);

  private final Supplier<AwsCredentials> fetch;
  private final ReentrantLock turn = new ReentrantLock();
  private Optional<AwsCredentials> kept = Optional.empty();
  private Optional<NoCredentials> declined = Optional.empty();

  Renewed(Supplier<AwsCredentials> fetch) {
    this.fetch = fetch;
  }

  /// A person who would rather not give a code; not asked again.
  static final class Declined extends RuntimeException {
    @java.io.Serial private static final long serialVersionUID = 1L;

    private final NoCredentials reason;

    Declined(NoCredentials reason) {
      super(reason.getMessage());
      this.reason = reason;
    }
  }

  @Override
  public AwsCredentials resolveCredentials() {
    try {
      turn.lockInterruptibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw AbortedException.create("interrupted");
    }
    try {
      if (declined.isPresent()) {
        throw declined.get();
      }
      if (kept.filter(credentials -> good(credentials)).isEmpty()) {
        kept = Optional.of(fetch.get());
      }
      return kept.get();
    } catch (Declined no) {
      declined = Optional.of(no.reason);
      throw no.reason;
    } finally {
      turn.unlock();
    }
  }

  private static boolean good(AwsCredentials credentials) {
    return credentials
        .expirationTime()
        .map(end -> Instant.now().plus(EARLY).isBefore(end))
        .orElse(true);
  }
}
