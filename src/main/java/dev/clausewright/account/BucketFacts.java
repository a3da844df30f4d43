package dev.clausewright.account;

import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.Region;
import java.util.Optional;

/// What is known of a bucket; each part may be known or not by itself.
///
/// @param owner the account whose folder holds it; none if that is not known
/// @param policy none or one document; [Seen.NotHeld] if nobody looked
public record BucketFacts(
    Bucket bucket,
    Optional<AccountId> owner,
    Seen<Region> region,
    Seen<Encryption> encryption,
    Seen<Policies> policy) {}
