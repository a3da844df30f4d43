package dev.clausewright.ui.step.options;

import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The options of one kind of statement. */
interface OptionsForm {
  VBox node();

  void show(Statement statement);

  Optional<Node> fieldOf(Slot slot);

  Optional<Node> insist();
}
