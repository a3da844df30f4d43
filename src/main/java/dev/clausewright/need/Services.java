package dev.clausewright.need;

import dev.clausewright.clause.Region;

/// The names under which Redshift assumes a role.
public final class Services {
  public static final String PROVISIONED = "redshift.amazonaws.com";
  public static final String SERVERLESS = "redshift-serverless.amazonaws.com";

  private Services() {}

  /// The Region-locked form of the provisioned service; there is none for serverless.
  public static String locked(Region region) {
    return "redshift." + region.name() + ".amazonaws.com";
  }
}
