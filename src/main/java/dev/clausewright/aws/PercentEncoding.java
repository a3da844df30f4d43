package dev.clausewright.aws;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// Policy documents travel percent-encoded (RFC 3986), a plus as itself.
final class PercentEncoding {
  private PercentEncoding() {}

  /// A document that is not encoded stays as it is.
  static String decoded(String document) {
    return document.stripLeading().startsWith("%")
        ? URLDecoder.decode(document.replace("+", "%2B"), StandardCharsets.UTF_8)
        : document;
  }
}
