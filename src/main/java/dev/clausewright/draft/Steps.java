package dev.clausewright.draft;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Slot;
import dev.clausewright.rules.Finding;
import dev.clausewright.rules.RuleBook;
import dev.clausewright.rules.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Where every step of a draft stands: follows from the draft and the last run of its checks.
public final class Steps {
  private Steps() {}

  /// The steps that apply, in order.
  public static List<Standing> of(Draft draft, Checked checked) {
    Set<StepId> lacking = lacking(draft);
    List<Standing> standings = new ArrayList<>();
    for (StepId step : draft.steps()) {
      standings.add(
          new Standing(
              step, state(draft, step, lacking, checked), StepLines.of(draft, step, checked)));
    }
    return List.copyOf(standings);
  }

  /// The first step before Check that still lacks something; Check where none does.
  public static StepId firstOpen(Draft draft) {
    Set<StepId> lacking = lacking(draft);
    return draft.steps().stream().filter(lacking::contains).findFirst().orElse(StepId.CHECK);
  }

  private static StepState state(Draft draft, StepId step, Set<StepId> lacking, Checked checked) {
    return switch (step) {
      case CHECK -> checked.state();
      case FINISH ->
          draft.reached().contains(step) && lacking.isEmpty()
              ? StepState.DONE
              : StepState.UNTOUCHED;
      case STATEMENT, ACCESS, ROLE, KEYS, OPTIONS ->
          !draft.reached().contains(step)
              ? StepState.UNTOUCHED
              : lacking.contains(step) ? StepState.NEEDS : StepState.DONE;
    };
  }

  /// Missing pieces, entries that are no values, and what the server would refuse.
  private static Set<StepId> lacking(Draft draft) {
    Set<StepId> lacking = EnumSet.noneOf(StepId.class);
    if (draft.toAsk() instanceof Asked.Missing(List<Asked.Piece> pieces)) {
      pieces.forEach(piece -> lacking.add(piece.step()));
    }
    if (draft.needsAuthorization() && draft.access().isEmpty()) {
      lacking.add(StepId.ACCESS);
    }
    for (Item item : draft.statement().items()) {
      if (item.entry() instanceof Entry.Bad) {
        lacking.add(step(draft, item.slot()));
      }
    }
    for (Finding finding : RuleBook.findings(draft.statement())) {
      if (finding.severity() == Severity.ERROR) {
        lacking.add(step(draft, finding.slot()));
      }
    }
    return lacking;
  }

  private static StepId step(Draft draft, Slot slot) {
    return StepId.of(slot, draft.statement().verb());
  }
}
