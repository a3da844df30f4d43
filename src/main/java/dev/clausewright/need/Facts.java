package dev.clausewright.need;

import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.S3Location;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
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
/// @param context condition keys of the request whose values are known; without values: known to
///     be absent
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

  /// With the key known to have these values, or, without values, to be absent.
  public Facts saying(ContextKey key, List<String> values) {
    Map<ContextKey, List<String>> more = new HashMap<>(context);
    more.put(key, List.copyOf(values));
    Set<ContextKey> rest = new HashSet<>(unknown);
    rest.remove(key);
    return new Facts(sourceKey, manifestEntries, expected, expiry, more, rest, strict);
  }

  /// With nothing said of the key: it is what follows from the statement, else unknown.
  public Facts silentOf(ContextKey key) {
    Map<ContextKey, List<String>> less = new HashMap<>(context);
    less.remove(key);
    Set<ContextKey> rest = new HashSet<>(unknown);
    rest.remove(key);
    return new Facts(sourceKey, manifestEntries, expected, expiry, less, rest, strict);
  }

  /// With keys of which nothing is known counting as absent, or not.
  public Facts strictly(boolean on) {
    return new Facts(sourceKey, manifestEntries, expected, expiry, context, unknown, on);
  }
}
