package dev.clausewright.need;

import dev.clausewright.clause.RoleArn;
import java.util.Optional;

/// The role that must be associated with the cluster or namespace: the first of the chain.
///
/// @param role absent for the default role
public record Attachment(Optional<RoleArn> role) {}
