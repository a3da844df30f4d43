package dev.clausewright.rules;

import dev.clausewright.clause.Authorization;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Spelling;
import dev.clausewright.clause.Verb;
import dev.clausewright.sql.Edit;
import dev.clausewright.sql.Extent;
import dev.clausewright.sql.Read;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The ways from the old forms to those of today, as edits of the text that was read. Values
/// are carried over as they are written; holes too.
public final class Migrations {
  private static final Slot CLIENT_KEY = Slot.of(Option.MASTER_SYMMETRIC_KEY);

  private final Read read;
  private final Clauses clauses;

  private Migrations(Read read) {
    this.read = read;
    this.clauses = new Clauses(read);
  }

  /// What can be migrated, the authorization first.
  public static List<Migration> of(Read read) {
    Migrations migrations = new Migrations(read);
    List<Migration> all = new ArrayList<>();
    migrations.role().ifPresent(all::add);
    if (migrations.saysKeys() && migrations.isOneForm()) {
      all.add(
          new Migration.AsksRole(
              Migration.Kind.KEYS_TO_IAM_ROLE,
              "Use a role",
              "IAM_ROLE takes the place of the keys. The role must be attached to the cluster and"
                  + " allowed what the keys were; then the keys can be retired."));
    }
    migrations.parameters().ifPresent(all::add);
    migrations.string().ifPresent(all::add);
    migrations.token().ifPresent(all::add);
    all.addAll(migrations.clientSide());
    return List.copyOf(all);
  }

  /// CREDENTIALS with a role as IAM_ROLE.
  static Optional<Migration.Ready> credentialsRole(Read read) {
    return new Migrations(read).role();
  }

  /// The keys, or whatever authorization stands there, replaced by this role.
  public static Optional<Fix> toRole(Read read, RoleValue role) {
    Migrations migrations = new Migrations(read);
    String written =
        switch (role) {
          case RoleValue.DefaultRole byDefault ->
              migrations.clauses.keyword("IAM_ROLE") + " " + migrations.clauses.keyword("DEFAULT");
          case RoleValue.SessionIdentity session ->
              migrations.clauses.parameter("IAM_ROLE", session.text());
          case RoleValue.RoleChain chain ->
              migrations.clauses.parameter("IAM_ROLE", chain.text().replace("'", "''"));
        };
    return migrations.fix("Use this role", written + migrations.clientKeyKept(), List.of());
  }

  /// UNLOAD’s client-side key replaced by a KMS key. Empty where CREDENTIALS forbid it.
  public static Optional<Fix> toKmsKey(Read read, KmsKey key) {
    Migrations migrations = new Migrations(read);
    Optional<Extent> old = read.extents().of(CLIENT_KEY);
    if (read.statement().verb() != Verb.UNLOAD || old.isEmpty() || migrations.saysString()) {
      return Optional.empty();
    }
    String written =
        migrations.clauses.parameter("KMS_KEY_ID", key.text())
            + (read.statement().says(Option.ENCRYPTED)
                ? ""
                : " " + migrations.clauses.keyword("ENCRYPTED"));
    Edit edit = new Edit(old.get().start(), old.get().end(), written);
    return Optional.of(Fix.asks("Use this KMS key", new Change.Text(List.of(edit))));
  }

  private Optional<Migration.Ready> role() {
    boolean alone =
        Authorization.of(read.statement()) instanceof Authorization.Role(var value, var spelling)
            && spelling == Spelling.CREDENTIALS;
    return alone
        ? clauses
            .raw(Part.CREDENTIALS_ROLE)
            .flatMap(
                raw ->
                    fix(
                        "Write IAM_ROLE",
                        clauses.parameter("IAM_ROLE", raw) + clientKeyKept(),
                        List.of()))
            .map(
                fix ->
                    new Migration.Ready(
                        Migration.Kind.CREDENTIALS_ROLE_TO_IAM_ROLE,
                        fix.label(),
                        "IAM_ROLE says the same, and AWS describes it.",
                        fix))
        : Optional.empty();
  }

  private Optional<Migration.Ready> parameters() {
    Optional<String> id = clauses.raw(Part.CREDENTIALS_KEY_ID);
    Optional<String> secret = clauses.raw(Part.CREDENTIALS_SECRET);
    if (id.isEmpty() || secret.isEmpty() || !isOneForm()) {
      return Optional.empty();
    }
    String token =
        clauses
            .raw(Part.CREDENTIALS_TOKEN)
            .map(raw -> " " + clauses.parameter("SESSION_TOKEN", raw))
            .orElse("");
    String written =
        clauses.parameter("ACCESS_KEY_ID", id.get())
            + " "
            + clauses.parameter("SECRET_ACCESS_KEY", secret.get())
            + token
            + clientKeyKept();
    return fix("Write separate parameters", written, List.of())
        .map(
            fix ->
                new Migration.Ready(
                    Migration.Kind.CREDENTIALS_TO_PARAMETERS,
                    fix.label(),
                    "The same keys, one parameter each: no blank or line break can hurt.",
                    fix));
  }

  private Optional<Migration.Ready> string() {
    Optional<String> id = clauses.raw(Part.ACCESS_KEY_ID);
    Optional<String> secret = clauses.raw(Part.SECRET_ACCESS_KEY);
    Optional<String> token = clauses.raw(Part.SESSION_TOKEN);
    Optional<String> clientKey = clauses.raw(CLIENT_KEY);
    boolean kms = read.statement().says(Option.KMS_KEY_ID);
    if (id.isEmpty() || secret.isEmpty() || !isOneForm() || kms) {
      return Optional.empty();
    }
    String pairs =
        "aws_access_key_id="
            + id.get()
            + ";aws_secret_access_key="
            + secret.get()
            + token.map(raw -> ";token=" + raw).orElse("")
            + clientKey.map(raw -> ";master_symmetric_key=" + raw).orElse("");
    boolean breaks =
        pairs.chars().anyMatch(Character::isWhitespace)
            || List.of(id, secret, token, clientKey).stream()
                .anyMatch(raw -> raw.orElse("").contains(";"));
    return breaks
        ? Optional.empty()
        : fix(
                "Write one CREDENTIALS string",
                clauses.parameter("CREDENTIALS", pairs),
                List.of(CLIENT_KEY))
            .map(
                fix ->
                    new Migration.Ready(
                        Migration.Kind.PARAMETERS_TO_CREDENTIALS,
                        fix.label(),
                        "The same keys in one string, for programs that know only this form.",
                        fix));
  }

  private Optional<Migration.Ready> token() {
    return read.extents()
        .of(Slot.of(Part.SESSION_TOKEN))
        .filter(extent -> read.text().regionMatches(true, extent.start(), "token", 0, 5))
        .map(
            extent -> {
              Edit edit =
                  new Edit(extent.start(), extent.start() + 5, clauses.keyword("SESSION_TOKEN"));
              return new Migration.Ready(
                  Migration.Kind.TOKEN_TO_SESSION_TOKEN,
                  "Write SESSION_TOKEN",
                  "TOKEN stands in old examples only.",
                  Fix.safe("Write SESSION_TOKEN", new Change.Text(List.of(edit))));
            });
  }

  private List<Migration> clientSide() {
    boolean inString = clauses.says(Part.CREDENTIALS_MASTER_KEY);
    if (!inString && !read.statement().says(Option.MASTER_SYMMETRIC_KEY)) {
      return List.of();
    }
    if (read.statement().verb() == Verb.COPY) {
      return List.of(
          new Migration.Explained(
              Migration.Kind.CLIENT_SIDE_FILES,
              "Encrypted before they reached S3",
              "No change of the statement helps: the files stay encrypted, and without ENCRYPTED"
                  + " they would be loaded unreadable. Decrypt them outside Redshift, upload them"
                  + " again so that S3 encrypts them, then load them without ENCRYPTED."));
    }
    List<Migration> all = new ArrayList<>();
    List<Change> drops = new ArrayList<>();
    drops.add(Change.drop(inString ? Slot.of(Part.CREDENTIALS_MASTER_KEY) : CLIENT_KEY));
    if (read.statement().says(Option.ENCRYPTED)) {
      drops.add(Change.drop(Slot.of(Option.ENCRYPTED)));
    }
    all.add(
        new Migration.Ready(
            Migration.Kind.CLIENT_SIDE_KEY_TO_S3,
            "Let S3 encrypt the files",
            "S3 encrypts every file with a key of its own; whoever may read the bucket reads them.",
            new Fix("Let S3 encrypt the files", Safety.ASKS, drops)));
    if (!saysString()) {
      all.add(
          new Migration.AsksKey(
              Migration.Kind.CLIENT_SIDE_KEY_TO_KMS,
              "Use a KMS key",
              "S3 encrypts the files with the key that you name; whoever reads them needs rights on"
                  + " it too."));
    }
    return all;
  }

  /// The client-side key of a string becomes a parameter when the string goes.
  private String clientKeyKept() {
    return clauses
        .raw(Part.CREDENTIALS_MASTER_KEY)
        .map(raw -> " " + clauses.parameter("MASTER_SYMMETRIC_KEY", raw))
        .orElse("");
  }

  private Optional<Fix> fix(String label, String written, List<Slot> others) {
    List<Edit> edits = clauses.replaced(written, others);
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(Fix.asks(label, new Change.Text(edits)));
  }

  private boolean isOneForm() {
    return !(Authorization.of(read.statement()) instanceof Authorization.Mixed);
  }

  private boolean saysKeys() {
    return clauses.says(Part.ACCESS_KEY_ID)
        || clauses.says(Part.SECRET_ACCESS_KEY)
        || clauses.says(Part.CREDENTIALS_KEY_ID)
        || clauses.says(Part.CREDENTIALS_SECRET);
  }

  private boolean saysString() {
    return read.statement().items().stream().anyMatch(item -> item.slot().part().inCredentials());
  }
}
