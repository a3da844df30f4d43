package dev.clausewright.ui.step;

import dev.clausewright.clause.Slot;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** What a step shows, and how one gets to its fields. Made when the step is entered. */
public interface StepView {
  Region node();

  /** The field that writes the slot, to be scrolled to and focused; empty where there is none. */
  Optional<Node> fieldOf(Slot slot);

  /** Makes every field that lacks something say so; answers the first of them. */
  Optional<Node> insist();
}
