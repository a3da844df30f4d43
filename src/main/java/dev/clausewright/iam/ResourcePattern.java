package dev.clausewright.iam;

import java.util.List;
import java.util.Optional;

/**
 * One pattern of Resource or NotResource. Variables are read after the fifth colon only; wildcards
 * before it stay within their part of the ARN, after it they cross everything.
 */
final class ResourcePattern {
  private final String written;
  private final Template template;
  private final Optional<Template.Resolved> fixed;

  ResourcePattern(String written, boolean variables) {
    this.written = written;
    String whole = padded(written);
    int fifth = fifthColon(whole);
    boolean reads = variables && fifth >= 0 && whole.indexOf("${", fifth) >= 0;
    this.template = new Template(whole, Template.Style.PATTERN, reads ? fifth + 1 : whole.length());
    this.fixed = reads ? Optional.empty() : compiled(Context.empty());
  }

  /** The pattern as written. */
  String written() {
    return written;
  }

  /**
   * Whether IAM would take it: stars alone, an ARN of six parts, or the short form of API Gateway.
   */
  static boolean wellFormed(String text) {
    if (!text.isEmpty() && text.chars().allMatch(c -> c == '*')) {
      return true;
    }
    return text.startsWith("execute-api:")
        || (text.startsWith("arn:") && fifthColon(padded(text)) >= 0);
  }

  /** The keys of its variables. */
  List<String> variables() {
    return template.variables();
  }

  /** The same as they are written, for people. */
  List<String> names() {
    return template.names();
  }

  /** The pattern for one request; empty when a variable in it has no value: it matches nothing. */
  Optional<Template.Resolved> resolve(Context context) {
    return fixed.isPresent() ? fixed : compiled(context);
  }

  private Optional<Template.Resolved> compiled(Context context) {
    return template
        .resolve(context)
        .map(found -> new Template.Resolved(ArnGlob.parts(found.glob()), found.certain()));
  }

  /** An ARN that ends early in a star means all that may follow: {@code arn:aws:s3:*}. */
  private static String padded(String text) {
    StringBuilder longer = new StringBuilder(text);
    if (text.startsWith("arn:") && text.endsWith("*")) {
      for (long colons = text.chars().filter(c -> c == ':').count(); colons < 5; colons++) {
        longer.append(":*");
      }
    }
    return longer.toString();
  }

  private static int fifthColon(String text) {
    int at = -1;
    for (int i = 0; i < 5; i++) {
      at = text.indexOf(':', at + 1);
      if (at < 0) {
        return -1;
      }
    }
    return at;
  }
}
