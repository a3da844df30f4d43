package dev.clausewright.clause;

import dev.clausewright.secret.Kind;
import dev.clausewright.secret.Vault;

/// Statements to test with. Every change goes through [Entries], as a field does.
public final class Sample {
  public static final String ROLE = "arn:aws:iam::123456789012:role/MyRedshiftRole";
  public static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
  public static final String TOKEN = "IQoJb3JpZ2luX2VjEXAMPLE";
  public static final String MASTER = "A".repeat(43) + "=";

  private Sample() {}

  /// `copy t from 's3://bucket/x/'` without authorization.
  public static Statement bareCopy() {
    return with(with(Statement.empty(Verb.COPY), Part.TABLE, "t"), Part.SOURCE, "s3://bucket/x/");
  }

  /// The same with a role.
  public static Statement copy() {
    return with(bareCopy(), Part.IAM_ROLE, ROLE);
  }

  public static Statement copyFrom(String source) {
    return with(copy(), Part.SOURCE, source);
  }

  public static Statement unload() {
    Statement query = with(Statement.empty(Verb.UNLOAD), Part.QUERY, "select * from t");
    return with(with(query, Part.TARGET, "s3://bucket/out/"), Part.IAM_ROLE, ROLE);
  }

  public static Statement library() {
    Statement named = with(Statement.empty(Verb.CREATE_LIBRARY), Part.LIBRARY_NAME, "f_urlparse");
    return with(with(named, Part.SOURCE, "s3://bucket/urlparse3-1.0.3.zip"), Part.IAM_ROLE, ROLE);
  }

  public static Statement with(Statement statement, Part part, String text) {
    return statement.put(Slot.of(part), Entries.read(Slot.of(part), statement.verb(), text));
  }

  public static Statement with(Statement statement, Option option, String text) {
    return statement.put(Slot.of(option), Entries.read(Slot.of(option), statement.verb(), text));
  }

  public static Statement secret(Statement statement, Vault vault, Part part, String text) {
    return statement.put(
        Slot.of(part), Entries.secret(Slot.of(part), vault.put(kind(part), text.toCharArray())));
  }

  /// An access key as parameters, without token where that is empty.
  public static Statement keys(Statement statement, Vault vault, String id, String token) {
    Statement keyed =
        secret(with(statement, Part.ACCESS_KEY_ID, id), vault, Part.SECRET_ACCESS_KEY, SECRET);
    return token.isEmpty() ? keyed : secret(keyed, vault, Part.SESSION_TOKEN, token);
  }

  /// An access key in a CREDENTIALS string, without token where that is empty.
  public static Statement credentials(Statement statement, Vault vault, String id, String token) {
    Statement keyed =
        secret(
            with(statement, Part.CREDENTIALS_KEY_ID, id), vault, Part.CREDENTIALS_SECRET, SECRET);
    return token.isEmpty() ? keyed : secret(keyed, vault, Part.CREDENTIALS_TOKEN, token);
  }

  /// A client-side key as parameter, with ENCRYPTED.
  public static Statement clientSide(Statement statement, Vault vault) {
    Secret secret = new Secret(vault.put(Kind.MASTER_KEY, MASTER.toCharArray()));
    return statement.put(Option.MASTER_SYMMETRIC_KEY, secret).put(Option.ENCRYPTED);
  }

  private static Kind kind(Part part) {
    return switch (part) {
      case SESSION_TOKEN, CREDENTIALS_TOKEN -> Kind.SESSION_TOKEN;
      case CREDENTIALS_MASTER_KEY -> Kind.MASTER_KEY;
      default -> Kind.SECRET_ACCESS_KEY;
    };
  }
}
