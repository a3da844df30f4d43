package dev.clausewright.ui.preview;

import dev.clausewright.clause.Slot;
import dev.clausewright.draft.StepId;
import java.util.Optional;
import java.util.OptionalInt;

/** What the preview must know beside the statement. */
public interface Ground {
  /** The number a step has on this way, from 1; empty where the way does not lead through it. */
  OptionalInt number(StepId step);

  /** The slot that the focused field writes. */
  Optional<Slot> lit();

  /** Whether a person has been at the step. */
  boolean visited(StepId step);
}
