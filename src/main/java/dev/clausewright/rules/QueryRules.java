package dev.clausewright.rules;

import dev.clausewright.clause.Part;
import dev.clausewright.clause.Query;
import dev.clausewright.clause.QueryWords;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import java.util.ArrayList;
import java.util.List;

/// What the query of UNLOAD must not have: a LIMIT outside (L-7); a semicolon is a nuisance (L-6).
final class QueryRules implements Rule {
  @Override
  public List<Finding> find(Statement statement, Era era) {
    List<Finding> findings = new ArrayList<>();
    Slot slot = Slot.of(Part.QUERY);
    if (statement.value(slot).isPresent() && statement.value(slot).get() instanceof Query query) {
      QueryWords words = QueryWords.of(query.sql());
      if (words.outermost("limit")) {
        findings.add(
            Finding.error(
                    "L-7",
                    slot,
                    "The query has a LIMIT outside.",
                    "UNLOAD takes LIMIT only inside a subquery.")
                .fixedBy(
                    Fix.safe(
                        "Put it into a subquery",
                        Change.put(
                            slot,
                            new Query("select * from (\n" + words.withoutSemicolon() + "\n)")))));
      } else if (words.endsWithSemicolon()) {
        findings.add(
            Finding.info(
                    "L-6",
                    slot,
                    "The query ends with a semicolon.",
                    "Redshift takes it, but programs that split scripts at semicolons cut the"
                        + " statement there.")
                .observed()
                .fixedBy(
                    Fix.safe(
                        "Remove the semicolon",
                        Change.put(slot, new Query(words.withoutSemicolon())))));
      }
    }
    return findings;
  }
}
