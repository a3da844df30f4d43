package dev.clausewright.iam;

import java.util.Set;

/**
 * The condition keys that AWS describes as multivalued. No operator without ForAllValues or
 * ForAnyValue holds on what they carry, not even on a single value.
 */
final class Multivalued {
  private static final Set<String> KEYS =
      Set.of(
          "aws:calledvia",
          "aws:principalorgpaths",
          "aws:principalservicenameslist",
          "aws:resourceorgpaths",
          "aws:sourceorgpaths",
          "aws:tagkeys",
          "aws:vpceorgpaths",
          "dynamodb:attributes",
          "dynamodb:leadingkeys",
          "glue:securitygroupids",
          "glue:subnetids",
          "glue:vpcids",
          "kms:encryptioncontextkeys",
          "kms:grantoperations",
          "kms:resourcealiases",
          "lambda:layer",
          "lambda:securitygroupids",
          "lambda:subnetids",
          "s3:requestobjecttagkeys",
          "sts:transitivetagkeys");

  private Multivalued() {}

  /**
   * Whether the key may carry several values.
   *
   * @param key in the form in which keys are compared
   */
  static boolean is(String key) {
    return KEYS.contains(key);
  }
}
