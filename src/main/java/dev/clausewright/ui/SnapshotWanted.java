package dev.clausewright.ui;

import dev.clausewright.account.Account;
import dev.clausewright.account.snapshot.SnapshotScript.Extra;
import dev.clausewright.account.snapshot.SnapshotScript.Wanted;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.EmrPath;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.S3Location;
import dev.clausewright.clause.Value;
import dev.clausewright.draft.Access;
import dev.clausewright.draft.Draft;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a snapshot has to hold so that a draft can be checked with it. */
final class SnapshotWanted {
  private static final AccountId NOBODY = new AccountId("000000000000");

  private SnapshotWanted() {}

  /** For the account that the draft names, or the one in use where that is not built in. */
  static Wanted of(Draft draft, Account account) {
    List<Value> data =
        List.of(Part.SOURCE, Part.TARGET).stream()
            .flatMap(part -> draft.statement().value(part).stream())
            .toList();
    Set<Bucket> buckets = new HashSet<>();
    Set<Extra> extras = EnumSet.noneOf(Extra.class);
    for (Value value : data) {
      if (value instanceof S3Location location) {
        buckets.add(location.bucket());
      } else if (value instanceof DynamoTable) {
        extras.add(Extra.TABLES);
      } else if (value instanceof EmrPath) {
        extras.add(Extra.EMR);
      }
    }
    if (draft.access().filter(Access.KEYS::equals).isPresent()) {
      extras.add(Extra.ACCESS_KEYS);
    }
    Set<Region> regions = draft.place().region().map(Set::of).orElse(Set.of());
    Set<KmsKey> keys = draft.facts().sourceKey().map(Set::of).orElse(Set.of());
    return new Wanted(id(draft, account).orElse(NOBODY), regions, buckets, keys, extras);
  }

  /** Whether the account is more than a guess. */
  static boolean known(Wanted wanted) {
    return !wanted.account().equals(NOBODY);
  }

  private static Optional<AccountId> id(Draft draft, Account account) {
    return draft
        .place()
        .account()
        .or(
            () ->
                draft
                    .statement()
                    .value(Part.IAM_ROLE)
                    .filter(RoleValue.RoleChain.class::isInstance)
                    .map(chain -> ((RoleValue.RoleChain) chain).roles().getFirst().account()))
        .or(account::id);
  }
}
