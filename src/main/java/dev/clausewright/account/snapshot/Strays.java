package dev.clausewright.account.snapshot;

import dev.clausewright.account.Cause;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.KmsKey;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Answers about a bucket or a key that lie outside the layout. What they print seldom tells which
/// bucket it is about; then the file's name must: `lake-policy.json`, `location-lake.json`.
final class Strays {
  private static final Pattern BEFORE =
      Pattern.compile("(.+?)[-_. ](?:bucket[-_. ])?(?:policy|location|encryption)\\.json");

  private static final Pattern BEHIND =
      Pattern.compile("(?:get[-_]bucket[-_])?(?:policy|location|encryption)[-_. ](.+)\\.json");

  private static final Pattern ARN = Pattern.compile("arn:aws[a-z-]*:s3:::([a-z0-9.-]+)");

  private final Map<String, String> places = new HashMap<>();
  private final Map<String, Cause> lost = new HashMap<>();

  /// Takes a member if it is about a bucket or a key.
  void member(String name, Json json, String path) throws Unreadable {
    switch (name) {
      case "KeyMetadata" -> {
        Fields key = json.fields(Set.of());
        places.put("keys/" + key.need("KeyId") + "/describe.json", path);
      }
      case "LocationConstraint", "BucketRegion" -> bucket(named(path), "location", path);
      case "ServerSideEncryptionConfiguration" -> bucket(named(path), "encryption", path);
      case "Policy" -> {
        if (json.isText()) {
          policy(json.passage(), path);
        }
      }
      default -> {}
    }
  }

  private void policy(Passage document, String path) {
    Optional<String> name = word(path);
    Optional<KmsKey> key =
        name.filter(word -> word.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]+"))
            .flatMap(word -> KmsKey.read(word).found());
    if (key.isPresent()) {
      places.put("keys/" + key.get().id() + "/policy.json", path);
    } else {
      bucket(told(document).or(() -> named(path)), "policy", path);
    }
  }

  private void bucket(Optional<Bucket> bucket, String what, String path) {
    if (bucket.isPresent()) {
      places.put("buckets/" + bucket.get().name() + "/" + what + ".json", path);
    } else {
      lost.put(
          path,
          new Cause(
              "The file " + path + " was not used",
              "Nothing tells which bucket or key it is about: name it NAME-" + what + ".json.",
              path));
    }
  }

  /// The one bucket that the statements of its policy are about.
  private static Optional<Bucket> told(Passage document) {
    Set<String> names = new TreeSet<>();
    try {
      Matcher arn = ARN.matcher(document.text());
      while (arn.find()) {
        names.add(arn.group(1));
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return names.size() == 1 ? Bucket.read(names.iterator().next()).found() : Optional.empty();
  }

  private static Optional<Bucket> named(String path) {
    return word(path).flatMap(name -> Bucket.read(name).found());
  }

  private static Optional<String> word(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    Matcher before = BEFORE.matcher(file);
    Matcher behind = BEHIND.matcher(file);
    return before.matches()
        ? Optional.of(before.group(1))
        : behind.matches() ? Optional.of(behind.group(1)) : Optional.empty();
  }

  /// Why a file that was walked through is of no use.
  Optional<Cause> problem(String path) {
    return Optional.ofNullable(lost.get(path));
  }

  /// Where the file of the layout really lies.
  Optional<String> place(String path) {
    return Optional.ofNullable(places.get(path));
  }

  /// Whether there is anything in a folder of the layout.
  boolean hasAny(String folder) {
    return places.keySet().stream().anyMatch(path -> path.startsWith(folder));
  }
}
