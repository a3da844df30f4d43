package dev.clausewright.command;

import dev.clausewright.account.Account;
import dev.clausewright.account.Policies;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Reading;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.iam.Arn;
import dev.clausewright.iam.Flaw;
import dev.clausewright.iam.Layer;
import dev.clausewright.iam.Layers;
import dev.clausewright.iam.ResourceKind;
import java.util.Optional;

/** Finds a resource's own policy in an account: that of a bucket, a key or a role. */
final class ResourcePolicies {
  private final Account account;

  ResourcePolicies(Account account) {
    this.account = account;
  }

  /** The policy, if it was looked at, and who owns the resource, where that is known. */
  record Owned(Seen<Policies> policy, Optional<AccountId> account) {
    Layers over(Layers layers) {
      if (policy instanceof Seen.Failed<Policies> failed) {
        return layers.withFlaw(Flaw.missing(Layer.RESOURCE, "resource", failed.cause().sentence()));
      }
      Optional<Policies> found = policy.found();
      if (found.isEmpty()) {
        return layers;
      }
      Layers all = layers.withResource(found.get().one());
      for (Flaw flaw : found.get().flaws()) {
        all = all.withFlaw(flaw);
      }
      return all;
    }
  }

  Owned of(String action, String resource) {
    Optional<Arn> read = Arn.parse(resource);
    if (read.isEmpty()) {
      return nobodyLooked();
    }
    Arn arn = read.get();
    return switch (ResourceKind.of(action, resource)) {
      case KMS_KEY ->
          KmsKey.read(resource) instanceof Reading.Valid<KmsKey> key
              ? new Owned(
                  account.key(key.value()).then((facts, when) -> facts.policy()), Optional.empty())
              : nobodyLooked();
      case ROLE_TRUST ->
          RoleArn.read(resource) instanceof Reading.Valid<RoleArn> role
              ? new Owned(
                  account
                      .role(role.value())
                      .then((facts, when) -> new Seen.Got<>(facts.trust(), when)),
                  Optional.empty())
              : nobodyLooked();
      case PLAIN -> arn.service().equals("s3") ? bucket(arn) : nobodyLooked();
    };
  }

  private Owned bucket(Arn arn) {
    int slash = arn.resource().indexOf('/');
    String name = slash < 0 ? arn.resource() : arn.resource().substring(0, slash);
    if (!(Bucket.read(name) instanceof Reading.Valid<Bucket> bucket)) {
      return nobodyLooked();
    }
    return account
        .bucket(bucket.value())
        .found()
        .map(facts -> new Owned(facts.policy(), facts.owner()))
        .orElseGet(ResourcePolicies::nobodyLooked);
  }

  private static Owned nobodyLooked() {
    return new Owned(new Seen.NotHeld<>("Nobody looked at the resource."), Optional.empty());
  }
}
