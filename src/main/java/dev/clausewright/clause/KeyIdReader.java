package dev.clausewright.clause;

import java.util.Locale;

/// Tells what is wrong with an access key id (2.3). Its faults never repeat the text: it may be a
/// secret by mistake.
final class KeyIdReader {
  private static final int SECRET_LENGTH = 40;

  private KeyIdReader() {}

  static Reading<AccessKeyId> read(String text) {
    if (text.isEmpty()) {
      return Reading.wrong(
          Faults.nothing(
              "the access key id", "It begins with AKIA or ASIA and has 20 characters."));
    }
    if (text.startsWith("arn:")) {
      return wrong(
          "This is an ARN, not an access key id.",
          "A user’s ARN does not sign requests; its access key does.");
    }
    if (text.toLowerCase(Locale.ROOT).startsWith("aws_access_key_id=")) {
      return Reading.wrong(
          Fault.of(
              "2.3",
              "The name aws_access_key_id= stands before the id.",
              "Here stands only the id.",
              new Repair("Keep the id", text.substring(18))));
    }
    if (AccessKeyId.isValid(text)) {
      return text.length() == SECRET_LENGTH ? secret() : Reading.valid(new AccessKeyId(text));
    }
    if (text.length() == SECRET_LENGTH) {
      return secret();
    }
    if (text.length() < 16 || text.length() > 128) {
      return wrong(
          "The access key id has " + text.length() + " characters.",
          "It must have 16 to 128; in practice it has 20.");
    }
    return wrong(
        "The access key id has a character that none has.",
        "It consists of letters and digits, usually 20 capitals.");
  }

  private static Reading<AccessKeyId> secret() {
    return wrong(
        "This looks like a secret access key.",
        "It has 40 characters; an id has 20 and begins with AKIA or ASIA. Put the secret into its"
            + " own field.");
  }

  private static Reading<AccessKeyId> wrong(String what, String why) {
    return Reading.wrong(Fault.of("2.3", what, why));
  }
}
