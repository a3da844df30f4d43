package dev.clausewright.need;

import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.S3Location;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is known beyond the text of the statement. Everything may be absent.
///
/// @param sourceKey the KMS key of the objects read, or of the bucket written to
/// @param manifestEntries the objects a manifest lists, where it is at hand
/// @param expected how long the statement will run
/// @param expiry when the keys in the statement expire
/// @param context condition keys of the request whose values are known
/// @param unknown condition keys that may have any value or none
/// @param strict true: a condition key that is not in `context` is absent, not unknown
public record Facts(
    Optional<KmsKey> sourceKey,
    List<S3Location> manifestEntries,
    Optional<Duration> expected,
    Optional<Instant> expiry,
    Map<ContextKey, List<String>> context,
    Set<ContextKey> unknown,
    boolean strict) {
  public static final Facts NONE =
      new Facts(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          Set.of(),
          false);

  public Facts {
    manifestEntries = List.copyOf(manifestEntries);
    context = Map.copyOf(context);
    unknown = Set.copyOf(unknown);
  }
}
