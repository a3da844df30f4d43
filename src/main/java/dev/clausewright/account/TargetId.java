package dev.clausewright.account;

import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Region;

/// Which cluster or namespace.
///
/// @param name the cluster identifier or the namespace name
public record TargetId(TargetKind kind, AccountId account, Region region, String name) {}
