package dev.clausewright.ui.diagnose.folder;

import java.util.List;
import java.util.Optional;

/**
 * What to do about a key in a file. The commands name the whole key id when they are copied: it is
 * no secret; shown they have its first and last four characters.
 */
record KeyAdvice(String title, String danger, List<String> steps, Optional<String> commands) {
  static KeyAdvice of(Exposed exposed, int places) {
    String where = places == 1 ? "1 place" : places + " places";
    boolean temporary = exposed.keyId().filter(id -> id.startsWith("ASIA")).isPresent();
    String title =
        exposed.masked().map(id -> id + " is readable in ").orElse("A secret is readable in ")
            + where;
    return temporary
        ? new KeyAdvice(
            title,
            "A temporary key ends by itself, at the latest after 36 hours; until then whoever reads"
                + " the file can use it.",
            List.of(
                "Find out which role or user it was issued for, and whether it still lasts.",
                "If it does, revoke the sessions of that role in IAM.",
                "Let the statements use a role.",
                "The history of the repository keeps the file, so clearing it is not enough."),
            Optional.empty())
        : new KeyAdvice(
            title,
            "A permanent key does not end by itself. Take it as known to others.",
            List.of(
                "See who still uses it.",
                "Switch it off. That can be taken back, deleting it cannot.",
                "Let the statements use a role.",
                "Delete the key. The history of the repository keeps it, so clearing the files is"
                    + " not enough."),
            exposed.keyId().map(KeyAdvice::commands));
  }

  static String commands(String keyId) {
    return "aws iam get-access-key-last-used \\\n"
        + "  --access-key-id "
        + keyId
        + "\naws iam update-access-key \\\n"
        + "  --user-name USER \\\n"
        + "  --access-key-id "
        + keyId
        + " \\\n  --status Inactive";
  }
}
