package dev.clausewright.aws;

import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Names and passwords of proxies, as the variables hold them. They go to the proxy alone, when it
/// asks. The SDK's own way would send them through the tunnel to the server as well, and to the
/// proxy not at all: Java gives no proxy of safe connections a password unless told to.
final class ProxyLogin extends Authenticator {
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  static {
    // Read once, when Java first makes a connection by http; nothing does so before this room.
    String schemes = "jdk.http.auth.tunneling.disabledSchemes";
    if (System.getProperty(schemes) == null) {
      System.setProperty(schemes, "");
    }
    Authenticator.setDefault(new ProxyLogin());
  }

  private ProxyLogin() {}

  /// To be called before the first connection is made.
  static void prepare() {
    // What there is to do, the class does when it is loaded.
  }

  /// @param login `name:password`; none where the proxy wants none
  static void know(String host, int port, @Nullable String login) {
    Optional.ofNullable(login)
        .ifPresentOrElse(
            known -> KNOWN.put(host + ":" + port, known), () -> KNOWN.remove(host + ":" + port));
  }

  @Override
  protected @Nullable PasswordAuthentication getPasswordAuthentication() {
    String login = KNOWN.get(getRequestingHost() + ":" + getRequestingPort());
    if (getRequestorType() != RequestorType.PROXY || login == null) {
      return null;
    }
    String[] parts = login.split(":", 2);
    return new PasswordAuthentication(parts[0], (parts.length == 2 ? parts[1] : "").toCharArray());
  }
}
