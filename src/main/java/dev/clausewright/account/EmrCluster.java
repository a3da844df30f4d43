package dev.clausewright.account;

import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Region;

/// An EMR cluster that exists.
///
/// @param id such as `j-SAMPLE2B500FC`
/// @param state AWS's own word, such as `WAITING` or `TERMINATED`
public record EmrCluster(AccountId account, Region region, String id, String state) {}
