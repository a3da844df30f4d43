package dev.clausewright.check;

import dev.clausewright.clause.HttpsUrl;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Statement;
import java.util.ArrayList;
import java.util.List;

/** A check that an account would have to answer, as far as an unfinished statement tells. */
record Rest(CheckId id, CheckKind kind, String rule, String label) {
  private static final List<Rest> ROLE =
      List.of(
          new Rest(Plan.ATTACHMENT, CheckKind.ATTACHMENT, "R-21", "Role is attached"),
          new Rest(Plan.TRUST, CheckKind.TRUST, "R-1", "Cluster may assume the role"));
  private static final List<Rest> KEYS =
      List.of(
          new Rest(new CheckId("key"), CheckKind.KEY, "T-1", "Shape of the keys"),
          new Rest(Plan.IDENTITY, CheckKind.IDENTITY, "SEC-1", "Whose keys"),
          new Rest(new CheckId("expiry"), CheckKind.EXPIRY, "T-11", "Keys outlive the load"));
  private static final Rest PERMISSIONS =
      new Rest(new CheckId("permissions"), CheckKind.PERMISSION, "P-51", "Permissions");

  static List<Rest> of(Statement statement) {
    List<Rest> rest = new ArrayList<>();
    boolean role = statement.says(Part.IAM_ROLE) || statement.says(Part.CREDENTIALS_ROLE);
    boolean keys = statement.items().stream().map(Item::slot).anyMatch(KeyChecks::isKey);
    boolean web = statement.value(Part.SOURCE).filter(HttpsUrl.class::isInstance).isPresent();
    if (role) {
      rest.addAll(ROLE);
    }
    if (keys) {
      rest.addAll(KEYS);
    }
    if (!web) {
      rest.add(PERMISSIONS);
    }
    return rest;
  }
}
