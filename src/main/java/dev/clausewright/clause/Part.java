package dev.clausewright.clause;

/// The kinds of slot. All options share [#OPTION]; the slot names which.
public enum Part {
  TABLE,
  COLUMNS,
  QUERY,
  LIBRARY_NAME,
  OR_REPLACE,
  /// Where COPY and CREATE LIBRARY read from.
  SOURCE,
  /// Where UNLOAD writes to.
  TARGET,
  IAM_ROLE,
  ACCESS_KEY_ID,
  SECRET_ACCESS_KEY,
  SESSION_TOKEN,
  /// The whole string of CREDENTIALS where no pairs can be told in it: blanked, open or wrong.
  CREDENTIALS,
  CREDENTIALS_ROLE,
  CREDENTIALS_KEY_ID,
  CREDENTIALS_SECRET,
  CREDENTIALS_TOKEN,
  CREDENTIALS_MASTER_KEY,
  OPTION,
  /// The second role of CREATE EXTERNAL SCHEMA (1.5).
  CATALOG_ROLE,
  /// What else a statement says that concerns its authorization: a [Setting].
  SETTING;

  /// Whether it lies inside the string of CREDENTIALS.
  public boolean inCredentials() {
    return switch (this) {
      case CREDENTIALS,
          CREDENTIALS_ROLE,
          CREDENTIALS_KEY_ID,
          CREDENTIALS_SECRET,
          CREDENTIALS_TOKEN,
          CREDENTIALS_MASTER_KEY ->
          true;
      case TABLE,
          COLUMNS,
          QUERY,
          LIBRARY_NAME,
          OR_REPLACE,
          SOURCE,
          TARGET,
          IAM_ROLE,
          ACCESS_KEY_ID,
          SECRET_ACCESS_KEY,
          SESSION_TOKEN,
          OPTION,
          CATALOG_ROLE,
          SETTING ->
          false;
    };
  }

  /// Whether it belongs to the authorization; the client-side key in a CREDENTIALS string does by
  /// its place.
  public boolean isAuthorization() {
    return inCredentials()
        || this == IAM_ROLE
        || this == ACCESS_KEY_ID
        || this == SECRET_ACCESS_KEY
        || this == SESSION_TOKEN;
  }
}
