package dev.clausewright.secret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Masks what looks like a secret in text that leaves the program: lists, logs, reports, error
/// messages (SEC-10). It rather masks too much than too little. Placeholders such as
/// `<secret-access-key>` stay.
public final class Redaction {
  private static final String MASKED = "<masked>";

  /// A secret named by the parameter or the key before it, whatever it looks like.
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)((?:aws_)?secret_access_key|session_token|\\btoken|master_symmetric_key)"
              + "(\"?\\s*(?:=|:|\\s)\\s*)(['\"]?)([^'\";\\s<>][^'\";\\s]*)");

  private static final Pattern KEY_ID =
      Pattern.compile("(?<![A-Za-z0-9])([A-Z]{4})[A-Z0-9]{8,}([A-Z0-9]{4})(?![A-Za-z0-9])");

  private static final Pattern KEY_PREFIX = Pattern.compile("AKIA|ASIA|ABIA|ACCA");

  /// Exactly 40 characters as of a secret key, 43 or more with padding as of a client-side key, 100
  /// or more as of a token.
  private static final Pattern BASE64_RUN =
      Pattern.compile(
          "(?<![A-Za-z0-9/+=])(?:[A-Za-z0-9/+]{40}|[A-Za-z0-9/+]{42,}={1,2}|[A-Za-z0-9/+]{100,}={0,2})"
              + "(?![A-Za-z0-9/+=])");

  private Redaction() {}

  /// The text with key ids cut to their first and last four characters and everything like a secret
  /// replaced.
  public static String mask(String text) {
    String named = NAMED.matcher(text).replaceAll("$1$2$3" + Matcher.quoteReplacement(MASKED));
    String runs = BASE64_RUN.matcher(named).replaceAll(Matcher.quoteReplacement(MASKED));
    return KEY_ID
        .matcher(runs)
        .replaceAll(
            found ->
                KEY_PREFIX.matcher(found.group(1)).matches()
                    ? maskKeyId(found.group())
                    : Matcher.quoteReplacement(found.group()));
  }

  /// An access key id by its first and last four characters.
  public static String maskKeyId(String id) {
    return id.length() <= 8 ? "…" : id.substring(0, 4) + "…" + id.substring(id.length() - 4);
  }
}
