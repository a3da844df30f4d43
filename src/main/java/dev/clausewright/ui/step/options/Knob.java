package dev.clausewright.ui.step.options;

import dev.clausewright.clause.Option;
import dev.clausewright.clause.Statement;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The control of one option. */
interface Knob {
  Option option();

  Region node();

  /** Shows what the statement says and whether it may. */
  void show(Statement statement);

  /** What takes the keyboard. */
  Node focus();

  /** Says what is wrong or missing; answers the control where something is. */
  default Optional<Node> insist() {
    return Optional.empty();
  }

  static void seen(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }
}
