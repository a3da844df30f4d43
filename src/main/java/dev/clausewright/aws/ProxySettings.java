package dev.clausewright.aws;

import dev.clausewright.account.Cause;
import dev.clausewright.account.ProxyInUse;
import java.net.URI;
import java.util.Optional;

/// Which proxy the environment names, as AWS's tools read it: the variable in lower case first.
///
/// @param variable the one that names it
/// @param address with the login that may stand in it
record ProxySettings(String variable, URI address) {
  /// For what is reached by `http` or `https`.
  ///
  /// @throws NoCredentials if it is none; going on without the proxy would only hang
  static Optional<ProxySettings> of(Surroundings surroundings, String scheme) {
    return surroundings
        .spelled(scheme.equals("http") ? "http_proxy" : "https_proxy")
        .map(
            named -> new ProxySettings(named, address(surroundings.variable(named).orElseThrow())));
  }

  private static URI address(String text) {
    return Endpoints.uri(text.contains("://") ? text : "http://" + text)
        .orElseThrow(
            () ->
                new NoCredentials(
                    new Cause(
                        "The address of the proxy could not be understood",
                        "Set HTTPS_PROXY (HTTP_PROXY for an endpoint without TLS) to the form"
                            + " http://host:port, or remove it.",
                        "the environment")));
  }

  private static Optional<ProxySettings> understood(Surroundings surroundings) {
    try {
      return of(surroundings, "https");
    } catch (NoCredentials none) {
      return Optional.empty();
    }
  }

  /// What AWS's own endpoints are reached through; the settings of Java count where the environment
  /// names none.
  static Optional<ProxyInUse> inUse(Surroundings surroundings) {
    Optional<ProxySettings> named = understood(surroundings);
    return named.isPresent()
        ? named.map(it -> new ProxyInUse(it.address.getHost() + ":" + it.port(), it.variable))
        : Optional.ofNullable(System.getProperty("https.proxyHost"))
            .filter(host -> !host.isBlank())
            .map(
                host ->
                    new ProxyInUse(
                        host + ":" + System.getProperty("https.proxyPort", "443"),
                        "https.proxyHost"));
  }

  int port() {
    return address.getPort() >= 0
        ? address.getPort()
        : address.getScheme().equals("https") ? 443 : 80;
  }

  /// The address may hold a password.
  @Override
  public String toString() {
    return "ProxySettings[" + variable + "]";
  }
}
