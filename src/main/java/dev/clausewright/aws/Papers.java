package dev.clausewright.aws;

import dev.clausewright.account.snapshot.Layout;
import dev.clausewright.iam.Policy;
import dev.clausewright.iam.PolicyReading;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Policy documents, each text read once: a policy that hundreds of roles share is read once.
final class Papers {
  private final Map<String, PolicyReading> read = new ConcurrentHashMap<>();

  /// @param stored as AWS stores it, percent-encoded or not; one long line is laid out, since
  ///     people are shown lines
  PolicyReading read(String stored) {
    return read.computeIfAbsent(stored, Papers::parse);
  }

  private static PolicyReading parse(String stored) {
    PolicyReading reading = Policy.readAny(stored);
    if (reading instanceof PolicyReading.Parsed(Policy policy)) {
      String laid = Layout.lines(policy.text());
      return laid.equals(policy.text()) ? reading : Policy.read(laid);
    }
    return reading;
  }

  void forget() {
    read.clear();
  }
}
