package dev.clausewright.account;

/// A right that the one who asks the account lacks, so that an administrator can be told.
///
/// @param action such as `redshift:DescribeClusters`
/// @param resource an ARN or `*`
public record Permission(String action, String resource) {}
