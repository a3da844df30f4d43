package dev.clausewright.ui.step;

import dev.clausewright.draft.Draft;
import dev.clausewright.draft.StepId;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * One step of the way.
 *
 * @param appliesTo whether a draft leads through it
 * @param view made once, when the step is first entered
 */
public record Step(StepId id, Predicate<Draft> appliesTo, Supplier<StepView> view) {
  /** A step that applies where the draft itself says so. */
  public static Step of(StepId id, Supplier<StepView> view) {
    return new Step(id, draft -> draft.steps().contains(id), view);
  }

  public String title() {
    return id.title();
  }
}
