package dev.clausewright.account;

import dev.clausewright.clause.KmsKey;

/// A KMS key that exists.
///
/// @param key by its ARN, which holds Region and account
/// @param state AWS's own word: `Enabled`, `Disabled`, `PendingDeletion` …
/// @param awsManaged whether AWS manages it, so that its policy cannot be changed (P-50)
/// @param policy one document; [Seen.NotHeld] if nobody looked
public record KeyFacts(KmsKey key, String state, boolean awsManaged, Seen<Policies> policy) {}
