package dev.clausewright.iam;

import java.util.Optional;

/**
 * An Amazon resource name in its six parts, the first being {@code arn}. The resource may hold
 * colons and slashes; region and account may be empty.
 */
public record Arn(
    String partition, String service, String region, String account, String resource) {

  /**
   * Reads {@code arn:partition:service:region:account:resource}; empty when it is not of that form.
   */
  public static Optional<Arn> parse(String text) {
    String[] parts = text.split(":", 6);
    if (parts.length < 6
        || !parts[0].equals("arn")
        || parts[1].isEmpty()
        || parts[2].isEmpty()
        || parts[5].isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Arn(parts[1], parts[2], parts[3], parts[4], parts[5]));
  }

  /** The ARN as text. */
  @Override
  public String toString() {
    return String.join(":", "arn", partition, service, region, account, resource);
  }
}
