package dev.clausewright.need;

/// The IAM actions that the statements need, with the words for them.
public enum Action {
  LIST_BUCKET("s3:ListBucket", "List the bucket", "list the bucket"),
  GET_OBJECT("s3:GetObject", "Read the objects", "read"),
  PUT_OBJECT("s3:PutObject", "Write the objects", "write to"),
  DELETE_OBJECT("s3:DeleteObject", "Delete older objects", "delete below"),
  GET_BUCKET_LOCATION(
      "s3:GetBucketLocation", "Ask for the bucket’s Region", "ask for the Region of"),
  LIST_BUCKET_UPLOADS(
      "s3:ListBucketMultipartUploads", "List uploads of the bucket", "list the uploads of"),
  LIST_UPLOAD_PARTS("s3:ListMultipartUploadParts", "List parts of uploads", "list upload parts in"),
  ABORT_UPLOAD("s3:AbortMultipartUpload", "Abort uploads", "abort uploads to"),
  GET_ENCRYPTION(
      "s3:GetEncryptionConfiguration", "Read the bucket’s encryption", "read the encryption of"),
  SCAN("dynamodb:Scan", "Scan the table", "scan the table"),
  DESCRIBE_TABLE("dynamodb:DescribeTable", "Describe the table", "describe the table"),
  LIST_INSTANCES(
      "elasticmapreduce:ListInstances", "Find the nodes of the EMR cluster", "list the nodes of"),
  DECRYPT("kms:Decrypt", "Decrypt the objects", "decrypt with the key"),
  GENERATE_DATA_KEY("kms:GenerateDataKey", "Encrypt the objects", "encrypt with the key"),
  ASSUME_ROLE("sts:AssumeRole", "Assume the next role", "assume");

  private final String text;
  private final String title;
  private final String deed;

  Action(String text, String title, String deed) {
    this.text = text;
    this.title = title;
    this.deed = deed;
  }

  /// As a policy writes it: `s3:ListBucket`.
  public String text() {
    return text;
  }

  /// As a row of a list: "List the bucket".
  public String title() {
    return title;
  }

  /// After "may" or "may not", before the resource: "list the bucket".
  public String deed() {
    return deed;
  }

  public boolean isKms() {
    return this == DECRYPT || this == GENERATE_DATA_KEY;
  }

  @Override
  public String toString() {
    return text;
  }
}
