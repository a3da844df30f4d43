package dev.clausewright.account;

import dev.clausewright.clause.RoleArn;

/// A role that is attached to a cluster or namespace, or on its way.
public record Attachment(RoleArn role, ApplyStatus status) {}
