package dev.clausewright.account;

import java.util.List;
import java.util.Optional;

/// AWS itself. Nothing behind it is loaded before it is first asked; nothing of it belongs on the
/// thread of the window, and an interrupt ends every call at once.
public interface Cloud {
  /// The profiles of the person's AWS files, by name; files that cannot be read are [Seen.Failed].
  Seen<List<Profile>> profiles();

  /// Whether the environment holds credentials.
  boolean environment();

  /// What the environment chooses for this start, as AWS's tools take it: its own keys, or the
  /// profile of `AWS_PROFILE`.
  Optional<Connection.Using> chosen();

  /// The proxy through which AWS is reached; none where it is reached without.
  Optional<ProxyInUse> proxy();

  /// Who one is with these credentials: one call, which no policy can forbid.
  Seen<Identity> identity(Connection connection, MfaPrompt mfa) throws InterruptedException;

  /// Opens the account behind the connection.
  Seen<LiveAccount> open(Connection connection, MfaPrompt mfa) throws InterruptedException;
}
