package dev.clausewright.account;

import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What an account tells, or several accounts side by side: the home account with the clusters,
/// and others whose roles and buckets a chain may reach. Every read may take long and answers
/// [Seen]; none of them belongs on the thread of the window. Safe for use by several threads at
/// once.
public interface Account {
  Kind kind();

  /// For people.
  String name();

  /// The home account; none if nothing at hand tells its number.
  Optional<AccountId> id();

  /// When it was looked at; none if that is now, or not known.
  Optional<Instant> takenAt();

  /// How old it is what this account tells; none if it is as it is now, or if that is not known.
  default Optional<Age> age() {
    return takenAt().map(at -> new Age(at, true));
  }

  /// Whether this account is among those at hand. What lies in another one nobody can look at.
  boolean covers(AccountId account);

  /// What could not be read when it was opened; what rests on it answers [Seen.Failed].
  List<Cause> problems();

  /// The clusters and namespaces of the home account, by Region and name.
  Seen<List<Target>> targets();

  /// What is known of a cluster or namespace that [#targets] does not name: it is absent only if
  /// all of its kind in the Region are named there.
  ///
  /// @param region none: any
  default Seen<Target> unnamed(TargetKind kind, Optional<Region> region, String target) {
    return new Seen.Absent<>(
        "There is no %s called %s in %s.".formatted(kind.noun(), target, name()));
  }

  /// One cluster or namespace of the home account. Where clusters can be listed and namespaces
  /// cannot, each answers for itself.
  ///
  /// @param region none: of any Region at hand
  default Seen<Target> target(TargetKind kind, String name, Optional<Region> region) {
    return targets()
        .then(
            (targets, when) ->
                targets.stream()
                    .filter(target -> target.id().kind() == kind)
                    .filter(target -> target.id().name().equals(name))
                    .filter(target -> region.map(target.id().region()::equals).orElse(true))
                    .findFirst()
                    .<Seen<Target>>map(target -> new Seen.Got<>(target, when))
                    .orElseGet(() -> unnamed(kind, region, name)));
  }

  /// The roles of the home account, by name.
  Seen<List<RoleSummary>> roles();

  /// One role, of any account at hand. A name with another path is not the same role (L-32).
  Seen<RoleDetail> role(RoleArn arn);

  /// The users of the home account, by name.
  Seen<List<String>> users();

  Seen<UserDetail> user(AccountId account, String name);

  /// Whose key it is, without its secret.
  Seen<KeyOwner> ownerOfKey(AccessKeyId key);

  /// The states of the long-term access keys of a user, none if it has no key.
  default Seen<List<KeyOwner.KeyStatus>> keysOf(AccountId account, String user) {
    return new Seen.NotHeld<>("The access keys of users are not in " + name() + ".");
  }

  /// A bucket of any account at hand.
  Seen<BucketFacts> bucket(Bucket bucket);

  /// A table lies in the account of the data principal (P-49).
  Seen<TableFacts> table(AccountId account, Region region, DynamoTable table);

  /// An EMR cluster lies in the account of the data principal (P-49).
  ///
  /// @param cluster such as `j-SAMPLE2B500FC`
  Seen<EmrCluster> emrCluster(AccountId account, Region region, String cluster);

  /// A KMS key by its ARN, or by its id in any account at hand.
  Seen<KeyFacts> key(KmsKey key);

  /// The bytes of a small object, such as a manifest or a JSONPaths file.
  ///
  /// @param most an object larger than this many bytes is not read: [Seen.Failed]
  default Seen<byte[]> object(Bucket bucket, String key, int most) {
    return new Seen.NotHeld<>("What stands in objects is not in " + name() + ".");
  }

  /// What the organisation lays over an account at hand.
  default Seen<Organisation> organisation(AccountId account) {
    return new Seen.NotHeld<>("No account at hand tells the policies of its organisation.");
  }

  /// AWS's own simulator, where the account is AWS itself.
  default Optional<Simulator> simulator() {
    return Optional.empty();
  }
}
