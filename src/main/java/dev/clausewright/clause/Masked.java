package dev.clausewright.clause;

import java.util.regex.Pattern;

/// Recognises what people put in the place of what they do not show, in roles, keys and Regions:
// one
/// character over and over (`XXXXXXXXXXXX`, `***`, `...`), and words that say what belongs there
/// (`your-account-id`, `ACCESS_KEY`). These are holes too (S-10).
final class Masked {
  private static final String REPEATED = "(?:([A-Za-z*.#?_-])\\1+|\u2026)";

  private static final Pattern MASK = Pattern.compile(REPEATED + "(?:-[xX*]+)*");

  /// A secret has neither blanks nor underscores nor hyphens between nothing but letters.
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)(?:[a-z]+[ _-])*(?:your|insert|provide|put|enter|replace)(?:[ _-][a-z0-9]+)+"
              + "|(?:your|my|the|aws|temporary|temp|iam)?[ _-]?(?:"
              + "(?:iam[ _-])?role[ _-]arn|iam[ _-]role"
              + "|access[ _-]key(?:[ _-]id)?|secret(?:[ _-]access)?[ _-]key(?:[ _-]id)?"
              + "|session[ _-]token|account[ _-](?:id|number)|region)");

  private static final Pattern ROLE =
      Pattern.compile(
          "arn:aws[a-z-]*:iam::(?:" + REPEATED + "|[A-Za-z_ -]+|[0-9]*[xX*]{3,}[0-9]*):role/.+");

  private Masked() {}

  static boolean matches(Slot slot, String text) {
    return switch (slot.part()) {
      case IAM_ROLE, CATALOG_ROLE, CREDENTIALS_ROLE ->
          isValue(text) || ROLE.matcher(text.strip()).matches();
      case ACCESS_KEY_ID,
          SECRET_ACCESS_KEY,
          SESSION_TOKEN,
          CREDENTIALS_KEY_ID,
          CREDENTIALS_SECRET,
          CREDENTIALS_TOKEN,
          CREDENTIALS_MASTER_KEY ->
          isValue(text);
      case OPTION ->
          slot.option()
                  .filter(
                      o ->
                          o == Option.REGION
                              || o == Option.KMS_KEY_ID
                              || o == Option.MASTER_SYMMETRIC_KEY)
                  .isPresent()
              && isValue(text);
      case TABLE, COLUMNS, QUERY, LIBRARY_NAME, OR_REPLACE, SOURCE, TARGET, CREDENTIALS, SETTING ->
          false;
    };
  }

  static boolean isValue(String text) {
    String bare = text.strip();
    return MASK.matcher(bare).matches() || WORDS.matcher(bare).matches();
  }
}
