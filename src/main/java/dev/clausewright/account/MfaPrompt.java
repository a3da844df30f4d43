package dev.clausewright.account;

import java.util.Optional;

/// Asks a person for the code of an MFA device. Called on a thread of work, and waits.
@FunctionalInterface
public interface MfaPrompt {
  /// The six digits; none if the person would rather not.
  ///
  /// @param device its serial number or ARN
  Optional<String> code(String device) throws InterruptedException;

  /// Where nobody can be asked.
  static MfaPrompt nobody() {
    return device -> Optional.empty();
  }
}
