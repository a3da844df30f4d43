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
    if (!text.startsWith("arn:")) {
      return Optional.empty();
    }
    int partition = text.indexOf(':', 4);
    int service = partition < 0 ? -1 : text.indexOf(':', partition + 1);
    int region = service < 0 ? -1 : text.indexOf(':', service + 1);
    int account = region < 0 ? -1 : text.indexOf(':', region + 1);
    if (account < 0 || partition == 4 || service == partition + 1 || account + 1 == text.length()) {
      return Optional.empty();
    }
    return Optional.of(
        new Arn(
            text.substring(4, partition),
            text.substring(partition + 1, service),
            text.substring(service + 1, region),
            text.substring(region + 1, account),
            text.substring(account + 1)));
  }

  /** Whether its account is one: twelve digits. */
  boolean hasAccount() {
    return account.length() == 12
        && account.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  /** The ARN as text. */
  @Override
  public String toString() {
    return String.join(":", "arn", partition, service, region, account, resource);
  }
}
