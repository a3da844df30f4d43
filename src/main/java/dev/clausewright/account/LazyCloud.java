package dev.clausewright.account;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// AWS, made when it is first asked, so that a start without it loads nothing of it.
public final class LazyCloud implements Cloud {
  private final Supplier<Cloud> maker;
  private volatile @Nullable Cloud made;

  public LazyCloud(Supplier<Cloud> maker) {
    this.maker = maker;
  }

  @Override
  public Seen<List<Profile>> profiles() {
    return cloud().profiles();
  }

  @Override
  public boolean environment() {
    return cloud().environment();
  }

  @Override
  public Optional<Connection.Using> chosen() {
    return cloud().chosen();
  }

  @Override
  public Optional<ProxyInUse> proxy() {
    return cloud().proxy();
  }

  @Override
  public Seen<Identity> identity(Connection connection, MfaPrompt mfa) throws InterruptedException {
    return cloud().identity(connection, mfa);
  }

  @Override
  public Seen<LiveAccount> open(Connection connection, MfaPrompt mfa) throws InterruptedException {
    return cloud().open(connection, mfa);
  }

  private Cloud cloud() {
    Cloud now = made;
    return now != null ? now : make();
  }

  private synchronized Cloud make() {
    Cloud now = made;
    if (now == null) {
      now = maker.get();
      made = now;
    }
    return now;
  }
}
