package dev.clausewright.check;

import dev.clausewright.clause.HttpsUrl;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Statement;
import java.util.ArrayList;
import java.util.List;

/** The checks that an account would have to answer, as far as an unfinished statement tells. */
enum Rest {
  ATTACHMENT(Plan.ATTACHMENT, CheckKind.ATTACHMENT, "R-21", "Role is attached"),
  TRUST(Plan.TRUST, CheckKind.TRUST, "R-1", "Cluster may assume the role"),
  KEY(new CheckId("key"), CheckKind.KEY, "T-1", "Shape of the keys"),
  IDENTITY(Plan.IDENTITY, CheckKind.IDENTITY, "SEC-1", "Whose keys"),
  EXPIRY(new CheckId("expiry"), CheckKind.EXPIRY, "T-11", "Keys outlive the load"),
  PERMISSIONS(new CheckId("permissions"), CheckKind.PERMISSION, "P-51", "Permissions");

  private final CheckId id;
  private final CheckKind kind;
  private final String rule;
  private final String label;

  Rest(CheckId id, CheckKind kind, String rule, String label) {
    this.id = id;
    this.kind = kind;
    this.rule = rule;
    this.label = label;
  }

  static List<Rest> of(Statement statement) {
    List<Rest> rest = new ArrayList<>();
    boolean role = statement.says(Part.IAM_ROLE) || statement.says(Part.CREDENTIALS_ROLE);
    boolean keys =
        statement.items().stream().map(Item::slot).anyMatch(slot -> KeyChecks.isKey(slot));
    boolean web = statement.value(Part.SOURCE).filter(HttpsUrl.class::isInstance).isPresent();
    if (role) {
      rest.addAll(List.of(ATTACHMENT, TRUST));
    }
    if (keys) {
      rest.addAll(List.of(KEY, IDENTITY, EXPIRY));
    }
    if (!web) {
      rest.add(PERMISSIONS);
    }
    return rest;
  }

  CheckId id() {
    return id;
  }

  CheckKind kind() {
    return kind;
  }

  String rule() {
    return rule;
  }

  String label() {
    return label;
  }
}
