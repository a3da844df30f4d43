package dev.clausewright.account;

import java.util.List;
import java.util.Optional;

/// Where AWS cannot be reached from: whatever is asked answers that.
public final class NoCloud implements Cloud {
  private static final String WHY = "This program was started without a way to AWS.";

  @Override
  public Seen<List<Profile>> profiles() {
    return new Seen.NotHeld<>(WHY);
  }

  @Override
  public boolean environment() {
    return false;
  }

  @Override
  public Optional<Connection.Using> chosen() {
    return Optional.empty();
  }

  @Override
  public Optional<ProxyInUse> proxy() {
    return Optional.empty();
  }

  @Override
  public Seen<Identity> identity(Connection connection, MfaPrompt mfa) {
    return new Seen.NotHeld<>(WHY);
  }

  @Override
  public Seen<LiveAccount> open(Connection connection, MfaPrompt mfa) {
    return new Seen.NotHeld<>(WHY);
  }
}
