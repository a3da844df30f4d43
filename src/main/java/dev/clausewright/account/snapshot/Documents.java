package dev.clausewright.account.snapshot;

import dev.clausewright.iam.Policy;
import dev.clausewright.iam.PolicyReading;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Policy documents, read when first asked for and kept as long as there is room: a managed policy
/// that hundreds of roles share is read once, and so is a text that stands in hundreds of roles.
final class Documents {
  private final Map<Passage, SoftReference<PolicyReading>> byPlace = new ConcurrentHashMap<>();
  private final Map<Print, SoftReference<PolicyReading>> byText = new ConcurrentHashMap<>();

  /// By what a text is found again without keeping it.
  private record Print(int hash, int length) {}

  /// None if the file that holds it was changed since it was opened.
  Optional<PolicyReading> read(Passage passage) {
    Optional<PolicyReading> before = kept(byPlace, passage);
    if (before.isPresent()) {
      return before;
    }
    try {
      String text = passage.text();
      Print print = new Print(text.hashCode(), text.length());
      PolicyReading reading =
          kept(byText, print).filter(same -> isOf(text, same)).orElseGet(() -> Policy.read(text));
      byText.put(print, new SoftReference<>(reading));
      byPlace.put(passage, new SoftReference<>(reading));
      return Optional.of(reading);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isOf(String text, PolicyReading reading) {
    return reading instanceof PolicyReading.Parsed(Policy policy) && policy.text().equals(text);
  }

  private static <K> Optional<PolicyReading> kept(Map<K, SoftReference<PolicyReading>> map, K key) {
    SoftReference<PolicyReading> reference = map.get(key);
    return reference == null ? Optional.empty() : Optional.ofNullable(reference.get());
  }
}
