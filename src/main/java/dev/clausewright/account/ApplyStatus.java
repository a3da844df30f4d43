package dev.clausewright.account;

import java.util.Arrays;
import java.util.Locale;

/// How far the attachment of a role has come; only in-sync is usable.
public enum ApplyStatus {
  IN_SYNC,
  ADDING,
  REMOVING,
  /// AWS may have new words.
  OTHER;

  /// As AWS writes it: `in-sync`, `adding`, `removing`.
  public static ApplyStatus read(String text) {
    return Arrays.stream(values())
        .filter(status -> status.name().replace('_', '-').equalsIgnoreCase(text))
        .findFirst()
        .orElse(OTHER);
  }

  /// The word of the headless contract.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// As AWS writes it.
  public String awsWord() {
    return word().replace('_', '-');
  }
}
