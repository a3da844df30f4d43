package dev.clausewright.rules;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Statement;
import java.util.List;

/// Says once that something is still to be filled in (S-10).
final class HoleRules implements Rule {
  @Override
  public List<Finding> find(Statement statement, Era era) {
    List<Item> holes =
        statement.items().stream().filter(item -> item.entry() instanceof Entry.Hole).toList();
    if (holes.isEmpty()) {
      return List.of();
    }
    String count = holes.size() == 1 ? "one place is" : holes.size() + " places are";
    return List.of(
        Finding.info(
            "S-10",
            holes.getFirst().slot(),
            "The statement is not finished: " + count + " still to be filled in.",
            "Placeholders pass the SQL parser and fail at AWS. Fill them in before you run it."));
  }
}
