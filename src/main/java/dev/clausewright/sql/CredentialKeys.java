package dev.clausewright.sql;

import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The names inside a CREDENTIALS string: lower case, exactly so (G-5, G-16).
final class CredentialKeys {
  enum Key {
    ROLE(Part.CREDENTIALS_ROLE, "aws_iam_role"),
    KEY_ID(Part.CREDENTIALS_KEY_ID, "aws_access_key_id"),
    SECRET(Part.CREDENTIALS_SECRET, "aws_secret_access_key"),
    TOKEN(Part.CREDENTIALS_TOKEN, "token"),
    MASTER_KEY(Part.CREDENTIALS_MASTER_KEY, "master_symmetric_key");

    private final Part part;
    private final String word;

    Key(Part part, String word) {
      this.part = part;
      this.word = word;
    }

    Part part() {
      return part;
    }

    String word() {
      return word;
    }
  }

  private static final Map<String, Key> RIGHT =
      Map.of(
          "aws_iam_role", Key.ROLE,
          "aws_access_key_id", Key.KEY_ID,
          "aws_secret_access_key", Key.SECRET,
          "token", Key.TOKEN,
          "session_token", Key.TOKEN,
          "master_symmetric_key", Key.MASTER_KEY);

  /// What people write, and what they mean.
  private static final Map<String, Key> MEANT =
      Map.ofEntries(
          Map.entry("iam_role", Key.ROLE),
          Map.entry("aws_role_arn", Key.ROLE),
          Map.entry("aws_iam_role_arn", Key.ROLE),
          Map.entry("role_arn", Key.ROLE),
          Map.entry("aws_role", Key.ROLE),
          Map.entry("access_key_id", Key.KEY_ID),
          Map.entry("aws_access_key", Key.KEY_ID),
          Map.entry("aws_key_id", Key.KEY_ID),
          Map.entry("secret_access_key", Key.SECRET),
          Map.entry("aws_secret_key", Key.SECRET),
          Map.entry("aws_secret_access_key_id", Key.SECRET),
          Map.entry("aws_session_token", Key.TOKEN),
          Map.entry("aws_security_token", Key.TOKEN),
          Map.entry("aws_token", Key.TOKEN),
          Map.entry("security_token", Key.TOKEN),
          Map.entry("aws_master_symmetric_key", Key.MASTER_KEY));

  private final String text;
  private final Found found;

  CredentialKeys(String text, Found found) {
    this.text = text;
    this.found = found;
  }

  /// The key that the name means, its defects told; empty for a name that means none.
  Optional<Key> read(int start, int end) {
    if (start < end && text.charAt(start) == '<') {
      stray(start);
      return read(start + 1, end);
    }
    String clean = Markdown.clean(text.substring(start, end));
    Key right = RIGHT.get(clean);
    if (right != null) {
      spelling(clean, right, start, end);
      return Optional.of(right);
    }
    return wrong(clean.toLowerCase(Locale.ROOT), start, end);
  }

  /// S-04.
  private void stray(int start) {
    found.slip(
        Slip.error(
                "S-04",
                start,
                start + 1,
                "A stray < stands before the name.",
                "It becomes part of the name, which Redshift then does not know (G-16).")
            .in(Slot.of(Part.CREDENTIALS))
            .mended("Remove <", Edit.delete(start, start + 1)));
  }

  /// S-06, G-14.
  private void spelling(String word, Key key, int start, int end) {
    Slot slot = found.nextOf(Slot.of(key.part()));
    if (word.equals("token")) {
      found.slip(
          Slip.info(
                  "S-06",
                  start,
                  end,
                  "Inside CREDENTIALS the session token is named token.",
                  "One page of 2025 says session_token=; the server’s own hint says token=, which"
                      + " is written here.")
              .also("G-14")
              .in(slot));
    } else if (word.equals("session_token")) {
      found.slip(
          Slip.info(
                  "G-14",
                  start,
                  end,
                  "Here the session token is named session_token.",
                  "That is documented on one page of 2025 only; the server’s format hint names"
                      + " token.")
              .also("S-06")
              .in(slot));
    }
  }

  private Optional<Key> wrong(String lower, int start, int end) {
    Key right = RIGHT.get(lower);
    Key meant = right == null ? MEANT.get(lower) : right;
    Slip slip =
        Slip.error(
                right == null ? "G-16" : "G-5",
                start,
                end,
                right == null
                    ? "CREDENTIALS knows no such name."
                    : "The name must be written in lower case.",
                "It knows aws_iam_role, aws_access_key_id, aws_secret_access_key, token and"
                    + " master_symmetric_key.")
            .in(meant == null ? Slot.of(Part.CREDENTIALS) : found.nextOf(Slot.of(meant.part())));
    found.slip(
        meant == null
            ? slip
            : slip.mended("Write " + meant.word(), new Edit(start, end, meant.word())));
    return Optional.ofNullable(meant);
  }
}
