package dev.clausewright.ui.step;

import dev.clausewright.clause.Slot;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * What a step shows, and how one gets to its fields. Made once, when the step is first entered;
 * from then on it follows the session, also while it is not seen.
 */
public interface StepView {
  Region node();

  /** The field that writes the slot, to be scrolled to and focused; empty where there is none. */
  Optional<Node> fieldOf(Slot slot);

  /** Makes every field that lacks something say so; answers the first of them. */
  Optional<Node> insist();

  /** While true the step has something more urgent to press than Next, which is plain then. */
  default ObservableBooleanValue urgent() {
    return new ReadOnlyBooleanWrapper(false);
  }

  /** What stands at the end of the footer instead of Next: on the last step. */
  default Optional<Node> end() {
    return Optional.empty();
  }

  /** Called each time the step is entered. */
  default void entered() {}
}
