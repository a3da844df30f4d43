package dev.clausewright.clause;

import static dev.clausewright.clause.Exclusion.says;

import java.util.ArrayList;
import java.util.List;

/// Rows for options of which a statement has at most one.
final class OneOf {
  private OneOf() {}

  static List<Exclusion> rows(String rule, String why, Option... options) {
    List<Exclusion> rows = new ArrayList<>();
    for (Option present : options) {
      for (Option other : options) {
        if (present != other) {
          rows.add(
              Exclusion.row(
                  rule,
                  "with " + present.keyword(),
                  says(present),
                  why,
                  Exclusion.Force.ERROR,
                  other));
        }
      }
    }
    return rows;
  }
}
