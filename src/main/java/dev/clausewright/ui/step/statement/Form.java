package dev.clausewright.ui.step.statement;

import dev.clausewright.clause.Slot;
import dev.clausewright.ui.step.SlotText;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The fields of one kind of statement. */
interface Form {
  VBox node();

  /** Those seen now, in their order. */
  Stream<SlotText> fields();

  /** A control that writes a slot without being a text field. */
  Optional<Node> other(Slot slot);
}
