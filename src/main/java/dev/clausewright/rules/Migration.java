package dev.clausewright.rules;

/// A way from an old form to the one of today. Everything else in the text stays to the byte.
public sealed interface Migration {
  /// What it changes, for lists and tests.
  Kind kind();

  /// What the button says, or the heading of an explanation.
  String label();

  /// What happens and what to see to, in sentences.
  String why();

  /// The kinds of migration.
  enum Kind {
    CREDENTIALS_ROLE_TO_IAM_ROLE,
    KEYS_TO_IAM_ROLE,
    CREDENTIALS_TO_PARAMETERS,
    PARAMETERS_TO_CREDENTIALS,
    TOKEN_TO_SESSION_TOKEN,
    CLIENT_SIDE_KEY_TO_S3,
    CLIENT_SIDE_KEY_TO_KMS,
    CLIENT_SIDE_FILES
  }

  /// One click.
  record Ready(Kind kind, String label, String why, Fix fix) implements Migration {}

  /// A role, or `default`, has to be chosen first: [Migrations#toRole].
  record AsksRole(Kind kind, String label, String why) implements Migration {}

  /// A KMS key has to be named first: [Migrations#toKmsKey].
  record AsksKey(Kind kind, String label, String why) implements Migration {}

  /// No change of the statement helps; the sentences say what does.
  record Explained(Kind kind, String label, String why) implements Migration {}
}
