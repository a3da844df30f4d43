package dev.clausewright.clause;

/// Where a finished COPY reads from.
public sealed interface DataSource {
  /// Every key that begins with the location’s key.
  record Prefix(S3Location location) implements DataSource {}

  /// The files that this one object lists.
  record Manifest(S3Location location) implements DataSource {}

  record Dynamo(DynamoTable table, int readRatio) implements DataSource {}

  record Emr(EmrPath path) implements DataSource {}

  /// The hosts that this one object lists.
  record Ssh(S3Location manifest) implements DataSource {}

  default SourceKind kind() {
    return switch (this) {
      case Prefix prefix -> SourceKind.S3_PREFIX;
      case Manifest manifest -> SourceKind.S3_MANIFEST;
      case Dynamo dynamo -> SourceKind.DYNAMODB;
      case Emr emr -> SourceKind.EMR;
      case Ssh ssh -> SourceKind.SSH;
    };
  }
}
