package dev.clausewright.check;

import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Unload;
import dev.clausewright.clause.Value;
import dev.clausewright.clause.Word;
import dev.clausewright.need.Need;
import java.util.Optional;

/**
 * The headers by which UNLOAD asks for encryption with a key of KMS, as policies see them (P-46).
 * Of an UNLOAD that names no key nothing is documented: they stay unknown.
 */
final class WriteHeaders {
  private static final String SORT = "s3:x-amz-server-side-encryption";
  private static final String KEY = "s3:x-amz-server-side-encryption-aws-kms-key-id";

  private WriteHeaders() {}

  /** The judge, knowing what the statement says; a fact of the person's stays. */
  static Judge known(Judge judge, Statement statement, Need need) {
    if (!(statement instanceof Unload)
        || !need.action().text().equals("s3:PutObject")
        || !statement.says(Option.ENCRYPTED)) {
      return judge;
    }
    Optional<Value> key = statement.value(Option.KMS_KEY_ID);
    boolean auto = statement.value(Option.ENCRYPTED).filter(new Word("AUTO")::equals).isPresent();
    Judge sure = key.isPresent() || auto ? with(judge, SORT, "aws:kms") : judge;
    return key.filter(KmsKey.class::isInstance)
        .map(KmsKey.class::cast)
        .filter(KmsKey::isWhole)
        .map(named -> with(sure, KEY, named.text()))
        .orElse(sure);
  }

  private static Judge with(Judge judge, String name, String value) {
    return judge.context().isKnown(name) || judge.context().isUnknown(name)
        ? judge
        : judge.with(name, value);
  }
}
