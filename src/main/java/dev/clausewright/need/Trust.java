package dev.clausewright.need;

import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RuleId;
import java.util.Optional;

/// A role that must let somebody in.
///
/// @param rule or P-20
/// @param role absent for the default role
/// @param principal a service (`redshift.amazonaws.com`) or the ARN of the previous role
public record Trust(RuleId rule, Optional<RoleArn> role, String principal, String why) {}
