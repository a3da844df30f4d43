package dev.clausewright.aws;

import java.util.Locale;

/// The services that are asked. Their names are those of `AWS_ENDPOINT_URL_<SERVICE>`.
enum Service {
  STS,
  IAM,
  REDSHIFT,
  REDSHIFT_SERVERLESS,
  REDSHIFT_DATA,
  S3,
  DYNAMODB,
  EMR,
  KMS,
  SSO,
  SSO_OIDC;

  /// The variable with an endpoint of its own.
  String variable() {
    return "AWS_ENDPOINT_URL_" + name();
  }

  /// Its name in a `services` section.
  String member() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Its name for people.
  String shown() {
    return member().replace('_', '-');
  }

  /// The beginning of its host's name.
  String host() {
    return switch (this) {
      case REDSHIFT_SERVERLESS -> "redshift-serverless";
      case REDSHIFT_DATA -> "redshift-data";
      case EMR -> "elasticmapreduce";
      case SSO -> "portal.sso";
      case SSO_OIDC -> "oidc";
      case STS, IAM, REDSHIFT, S3, DYNAMODB, KMS -> member();
    };
  }
}
