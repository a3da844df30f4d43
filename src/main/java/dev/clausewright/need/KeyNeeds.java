package dev.clausewright.need;

import dev.clausewright.clause.RuleId;
import java.util.List;

/// What a KMS key adds to the needs of a statement.
final class KeyNeeds {
  private KeyNeeds() {}

  /// P-09 for reading, P-15 for writing; P-50 where the key belongs to another account.
  static List<Need> of(Situation situation, String arn) {
    String account = arn.split(":", 6)[4];
    boolean foreign =
        !account.equals("*")
            && !situation.account().equals("*")
            && !account.equals(situation.account());
    Pattern key = new Pattern.Named(arn, arn.substring(arn.lastIndexOf('/') + 1));
    Need decrypt =
        new Need(
            new RuleId(foreign ? "P-50" : When.unload(situation) ? "P-15" : "P-09"),
            situation.holder(),
            Action.DECRYPT,
            key,
            false,
            When.unload(situation) ? "Decrypt parts of an upload" : Action.DECRYPT.title(),
            foreign
                ? "The key belongs to another account: its policy must name the principal or its"
                    + " account, and the principal needs the permission itself."
                : When.unload(situation)
                    ? "Writing in parts to a KMS-encrypted place reads parts back."
                    : "S3 decrypts the objects on behalf of the reader.");
    if (!When.unload(situation)) {
      return List.of(decrypt);
    }
    return List.of(
        new Need(
            new RuleId(foreign ? "P-50" : "P-15"),
            situation.holder(),
            Action.GENERATE_DATA_KEY,
            key,
            false,
            Action.GENERATE_DATA_KEY.title(),
            "S3 encrypts what is written with this key, on behalf of the writer."),
        decrypt);
  }
}
