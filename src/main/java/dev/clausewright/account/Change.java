package dev.clausewright.account;

import dev.clausewright.clause.RoleArn;

/// One thing that can be done to an account; each has one call of AWS behind it.
public sealed interface Change {
  /// Makes a role that nobody is attached to and that may do nothing yet.
  record CreateRole(RoleArn role, String trust) implements Change {}

  /// Attaches a role; the training account has it in sync at once.
  record AttachRole(TargetId target, RoleArn role) implements Change {}

  /// Makes a role the default, and attaches it in the same call where it is not yet.
  record SetDefaultRole(TargetId target, RoleArn role) implements Change {}

  /// Lets the time pass that attaching takes: what is `adding` becomes in-sync, what is
  /// `removing` goes. Only a [Practice] can; at AWS one waits, see [LiveChanger#follow].
  record Wait(TargetId target) implements Change {}

  /// Writes an inline policy, over one of the same name if there is one.
  record PutPolicy(Holder holder, String name, String document) implements Change {}

  /// Makes a managed policy and attaches it.
  record AddManagedPolicy(Holder holder, String name, String document) implements Change {}

  /// Removes an inline policy.
  record RemovePolicy(Holder holder, String name) implements Change {}

  /// Replaces a role's trust policy.
  record UpdateTrust(RoleArn role, String document) implements Change {}
}
