package dev.clausewright.ui.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses of endpoints that are not AWS's own. */
final class Endpoints {
  private Endpoints() {}

  /** An absolute http or https address with a host and without a name or password in it. */
  static Optional<URI> read(String text) {
    try {
      URI uri = new URI(text.strip());
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null && uri.getRawUserInfo() == null
          ? Optional.of(uri)
          : Optional.empty();
    } catch (URISyntaxException other) {
      return Optional.empty();
    }
  }
}
