package dev.clausewright.rules;

import dev.clausewright.clause.Part;
import dev.clausewright.clause.RuleId;
import dev.clausewright.clause.Slot;
import dev.clausewright.sql.Slip;
import dev.clausewright.sql.TextRepair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the reader stumbled over, as findings: the same place, the certainty of the rule, and the
/// other ids that name the same thing (0.2, 8.1).
final class SlipFindings {
  private static final Map<String, String> ALSO =
      Map.of(
          "S-02", "SEC-4",
          "S-03", "SEC-4",
          "S-04", "G-16",
          "S-05", "G-15",
          "S-06", "G-14",
          "S-08", "L-8",
          "S-14", "G-5");

  /// Words that follow one option only.
  private static final Pattern COMPANION = Pattern.compile("(?i)verbose|include");

  private SlipFindings() {}

  static Finding of(Slip slip, String text) {
    boolean companion = COMPANION.matcher(text).region(slip.start(), slip.end()).matches();
    String rule = companion ? "X-32" : slip.rule().id();
    List<RuleId> also = new ArrayList<>(slip.also());
    if (companion) {
      also.add(slip.rule());
    }
    if (ALSO.containsKey(rule) && !also.contains(new RuleId(ALSO.get(rule)))) {
      also.add(new RuleId(ALSO.get(rule)));
    }
    Severity severity =
        switch (slip.weight()) {
          case ERROR -> Severity.ERROR;
          case WARNING -> Severity.WARNING;
          case INFO -> Severity.INFO;
        };
    Finding finding =
        new Finding(
            new RuleId(rule),
            also,
            severity,
            Catalogue.of(rule).map(Catalogue.Row::certainty).orElse(Certainty.INFERRED),
            slip.slot().orElse(Slot.of(Part.SETTING)),
            Optional.of(new Span(slip.start(), slip.end())),
            slip.what(),
            slip.why(),
            Optional.empty());
    return slip.repair().map(repair -> finding.fixedBy(fix(repair))).orElse(finding);
  }

  private static Fix fix(TextRepair repair) {
    Change change = new Change.Text(repair.edits());
    return repair.safe() ? Fix.safe(repair.label(), change) : Fix.asks(repair.label(), change);
  }
}
