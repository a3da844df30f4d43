package dev.clausewright.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clausewright.rules.Catalogue;

/** A rule as the contract writes it. */
final class RuleJson {
  private RuleJson() {}

  static ObjectNode of(Catalogue.Row row) {
    return into(Members.JSON.createObjectNode(), row);
  }

  static ObjectNode into(ObjectNode object, Catalogue.Row row) {
    object.put("id", row.id().id());
    object.put("severity", DiagnosedJson.lower(row.severity()));
    object.put("certainty", DiagnosedJson.lower(row.certainty()));
    object.put("sentence", row.sentence());
    object.put("source", row.source());
    object.put("fixable", row.fixable());
    row.whyUnchecked().ifPresent(why -> object.put("notChecked", why));
    return object;
  }
}
