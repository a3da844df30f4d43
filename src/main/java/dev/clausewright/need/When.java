package dev.clausewright.need;

import dev.clausewright.clause.Copy;
import dev.clausewright.clause.CreateLibrary;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.SourceKind;
import dev.clausewright.clause.Unload;
import dev.clausewright.clause.Word;
import java.util.Optional;

/// The conditions of the need table's rows.
final class When {
  private When() {}

  static boolean copy(Situation s) {
    return s.statement() instanceof Copy;
  }

  static boolean unload(Situation s) {
    return s.statement() instanceof Unload;
  }

  static boolean library(Situation s) {
    return s.statement() instanceof CreateLibrary && s.location().isPresent();
  }

  static boolean prefix(Situation s) {
    return from(s, SourceKind.S3_PREFIX);
  }

  static boolean manifest(Situation s) {
    return from(s, SourceKind.S3_MANIFEST);
  }

  static boolean ssh(Situation s) {
    return from(s, SourceKind.SSH);
  }

  static boolean dynamo(Situation s) {
    return from(s, SourceKind.DYNAMODB);
  }

  static boolean emr(Situation s) {
    return from(s, SourceKind.EMR);
  }

  static boolean columnar(Situation s) {
    return (prefix(s) || manifest(s)) && (s.says(Option.PARQUET) || s.says(Option.ORC));
  }

  static boolean cleanpath(Situation s) {
    return unload(s) && s.says(Option.CLEANPATH);
  }

  static boolean encryptedAuto(Situation s) {
    return unload(s)
        && s.statement()
            .value(Option.ENCRYPTED)
            .filter(value -> value instanceof Word(String keyword) && keyword.equals("AUTO"))
            .isPresent();
  }

  /// The key that the statement names, else the one known of the objects or the bucket.
  static Optional<KmsKey> key(Situation s) {
    return s.statement()
        .value(Option.KMS_KEY_ID)
        .filter(KmsKey.class::isInstance)
        .map(KmsKey.class::cast)
        .or(() -> s.location().flatMap(_ -> s.ask().facts().sourceKey()));
  }

  private static boolean from(Situation s, SourceKind kind) {
    return copy(s) && SourceKind.of(s.statement()) == kind;
  }
}
