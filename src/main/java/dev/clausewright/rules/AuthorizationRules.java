package dev.clausewright.rules;

import dev.clausewright.clause.Authorization;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import java.util.ArrayList;
import java.util.List;

/// Exactly one authorization, with all of its parts (G-1 to G-3, G-6, G-16).
final class AuthorizationRules implements Rule {
  @Override
  public List<Finding> find(Statement statement, Era era) {
    List<Finding> findings = new ArrayList<>();
    if (Authorization.of(statement) instanceof Authorization.Mixed) {
      mixed(statement, findings);
    } else {
      halves(statement, findings);
    }
    return findings;
  }

  private static void mixed(Statement statement, List<Finding> findings) {
    boolean role = statement.says(Part.IAM_ROLE);
    boolean keys =
        statement.says(Part.ACCESS_KEY_ID)
            || statement.says(Part.SECRET_ACCESS_KEY)
            || statement.says(Part.SESSION_TOKEN);
    boolean string =
        statement.items().stream().anyMatch(item -> item.slot().part().inCredentials());
    if ((role ? 1 : 0) + (keys ? 1 : 0) + (string ? 1 : 0) > 1) {
      findings.add(twoForms(statement, role));
    }
    if (statement.says(Part.CREDENTIALS_ROLE) && saysKeysInString(statement)) {
      findings.add(
          Finding.error(
                  "G-16",
                  Slot.of(Part.CREDENTIALS_ROLE),
                  "The CREDENTIALS string names a role and a key.",
                  "It takes one or the other. Keep the role: it needs no secret in the statement.")
              .also("G-6")
              .fixedBy(Fix.asks("Keep the role", dropKeysInString(statement))));
    }
    for (Item item : statement.items()) {
      if (item.slot().part().isAuthorization() && item.slot().nth() > 0) {
        findings.add(twice(item.slot()));
      }
    }
  }

  private static Finding twoForms(Statement statement, boolean role) {
    Part kept =
        role
            ? Part.IAM_ROLE
            : statement.says(Part.ACCESS_KEY_ID) ? Part.ACCESS_KEY_ID : Part.CREDENTIALS_ROLE;
    Slot second =
        statement.items().stream()
            .map(Item::slot)
            .filter(slot -> slot.part().isAuthorization() && slot.part() != kept)
            .findFirst()
            .orElse(Slot.of(kept));
    Finding finding =
        Finding.error(
                "G-1",
                second,
                "There is more than one authorization.",
                "Redshift takes exactly one: IAM_ROLE, an access key, or CREDENTIALS.")
            .also(
                statement.says(Part.SESSION_TOKEN)
                    ? new String[] {"X-36", "G-3"}
                    : new String[] {"X-36"});
    if (!role) {
      return finding;
    }
    Change[] drops =
        statement.items().stream()
            .map(Item::slot)
            .filter(slot -> slot.part().isAuthorization() && slot.part() != Part.IAM_ROLE)
            .map(Change::drop)
            .toArray(Change[]::new);
    return finding.fixedBy(Fix.asks("Keep IAM_ROLE", drops));
  }

  private static Finding twice(Slot slot) {
    return Finding.error(
            slot.part().inCredentials() ? "G-16" : "G-1",
            slot,
            "The same part of the authorization is written twice.",
            "Redshift takes it once.")
        .fixedBy(Fix.asks("Remove the second", Change.drop(slot)));
  }

  private static void halves(Statement statement, List<Finding> findings) {
    half(statement, Part.ACCESS_KEY_ID, Part.SECRET_ACCESS_KEY, "G-2", findings);
    half(statement, Part.CREDENTIALS_KEY_ID, Part.CREDENTIALS_SECRET, "G-16", findings);
    token(
        statement, Part.SESSION_TOKEN, Part.ACCESS_KEY_ID, Part.SECRET_ACCESS_KEY, "G-3", findings);
    token(
        statement,
        Part.CREDENTIALS_TOKEN,
        Part.CREDENTIALS_KEY_ID,
        Part.CREDENTIALS_SECRET,
        "G-16",
        findings);
    boolean alone =
        statement.says(Part.CREDENTIALS_MASTER_KEY)
            && !statement.says(Part.CREDENTIALS)
            && !statement.says(Part.CREDENTIALS_ROLE)
            && !saysKeysInString(statement);
    if (alone) {
      findings.add(
          Finding.error(
              "G-16",
              Slot.of(Part.CREDENTIALS_MASTER_KEY),
              "The CREDENTIALS string holds only a client-side key.",
              "It also needs aws_iam_role= or an access key."));
    }
  }

  private static void half(
      Statement statement, Part id, Part secret, String rule, List<Finding> findings) {
    if (statement.says(id) == statement.says(secret)) {
      return;
    }
    boolean idIsMissing = statement.says(secret);
    findings.add(
        Finding.error(
            rule,
            Slot.of(idIsMissing ? id : secret),
            idIsMissing ? "The access key id is missing." : "The secret access key is missing.",
            "An access key is always an id and a secret together."));
  }

  private static void token(
      Statement statement, Part token, Part id, Part secret, String rule, List<Finding> findings) {
    if (statement.says(token) && !statement.says(id) && !statement.says(secret)) {
      findings.add(
          Finding.error(
              rule,
              Slot.of(token),
              "A session token stands without its access key.",
              "The token belongs to the id and the secret of the same answer of AWS STS."));
    }
  }

  private static boolean saysKeysInString(Statement statement) {
    return statement.says(Part.CREDENTIALS_KEY_ID)
        || statement.says(Part.CREDENTIALS_SECRET)
        || statement.says(Part.CREDENTIALS_TOKEN);
  }

  private static Change[] dropKeysInString(Statement statement) {
    return statement.items().stream()
        .map(Item::slot)
        .filter(slot -> slot.part().inCredentials())
        .filter(
            slot ->
                slot.part() != Part.CREDENTIALS_ROLE && slot.part() != Part.CREDENTIALS_MASTER_KEY)
        .map(Change::drop)
        .toArray(Change[]::new);
  }
}
