package dev.clausewright.clause;

import java.util.Optional;

/// Where COPY reads from (3.1). Follows from the statement.
public enum SourceKind {
  S3_PREFIX("S3 prefix", "s3-location"),
  S3_MANIFEST("S3 manifest", "manifest-location"),
  DYNAMODB("DynamoDB", "dynamodb-table"),
  EMR("EMR cluster", "emr-path"),
  SSH("SSH hosts", "ssh-manifest-location");

  private final String label;
  private final String holeWord;

  SourceKind(String label, String holeWord) {
    this.label = label;
    this.holeWord = holeWord;
  }

  /// What a person calls it.
  public String label() {
    return label;
  }

  /// The word of the hole that keeps the kind while no location is written yet.
  public String holeWord() {
    return holeWord;
  }

  public boolean isS3() {
    return this == S3_PREFIX || this == S3_MANIFEST;
  }

  /// The kind that the source slot tells, then SSH and MANIFEST; a plain S3 prefix where nothing is
  /// said.
  public static SourceKind of(Statement statement) {
    Optional<SourceKind> told = statement.at(Part.SOURCE).flatMap(SourceKind::told);
    if (told.isPresent()) {
      return told.get();
    }
    if (statement.says(Option.SSH)) {
      return SSH;
    }
    return statement.says(Option.MANIFEST) ? S3_MANIFEST : S3_PREFIX;
  }

  /// The same statement with its source of this kind: the location is kept only where it fits, and
  /// MANIFEST, SSH and READRATIO stand as the kind wants.
  public Statement choose(Statement statement) {
    if (statement.verb() != Verb.COPY || of(statement) == this) {
      return statement;
    }
    boolean bothInS3 = inS3(this) && inS3(of(statement));
    Statement changed =
        statement.drop(slot -> slot.option().filter(SourceKind::decides).isPresent());
    if (!bothInS3) {
      changed = changed.put(Slot.of(Part.SOURCE), new Entry.Hole(holeWord));
    }
    return switch (this) {
      case S3_MANIFEST -> changed.put(Option.MANIFEST);
      case SSH -> changed.put(Option.SSH);
      case S3_PREFIX, DYNAMODB, EMR -> changed;
    };
  }

  private static boolean inS3(SourceKind kind) {
    return kind.isS3() || kind == SSH;
  }

  private static boolean decides(Option option) {
    return option == Option.MANIFEST || option == Option.SSH || option == Option.READRATIO;
  }

  private static Optional<SourceKind> told(Entry entry) {
    return switch (entry) {
      case Entry.Is(DynamoTable table) -> Optional.of(DYNAMODB);
      case Entry.Is(EmrPath path) -> Optional.of(EMR);
      case Entry.Is other -> Optional.empty();
      case Entry.Hole(String word) -> byText(word);
      case Entry.Bad(Raw.Plain(String text), var faults) -> byText(text);
      case Entry.Bad bad -> Optional.empty();
      case Entry.Redacted redacted -> Optional.empty();
    };
  }

  private static Optional<SourceKind> byText(String text) {
    if (text.startsWith(DynamoTable.SCHEME) || text.equals(DYNAMODB.holeWord)) {
      return Optional.of(DYNAMODB);
    }
    boolean emr = text.startsWith(EmrPath.SCHEME) || text.equals(EMR.holeWord);
    return emr ? Optional.of(EMR) : Optional.empty();
  }
}
