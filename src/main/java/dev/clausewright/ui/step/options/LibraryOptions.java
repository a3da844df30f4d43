package dev.clausewright.ui.step.options;

import dev.clausewright.clause.Option;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Session;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** CREATE LIBRARY knows one option: the Region of the bucket. */
final class LibraryOptions extends VBox implements OptionsForm {
  private final TextKnob region;
  private final Label none = Words.quiet("A library from the web has no options.");

  LibraryOptions(Session session) {
    this.region = new TextKnob(session, Option.REGION);
    getStyleClass().add("form");
    getChildren().addAll(region.node(), none);
  }

  @Override
  public VBox node() {
    return this;
  }

  @Override
  public void show(Statement statement) {
    region.show(statement);
    Knob.seen(none, !region.node().isManaged());
  }

  @Override
  public Optional<Node> fieldOf(Slot slot) {
    boolean shown = region.node().isManaged();
    return slot.equals(Slot.of(Option.REGION)) && shown
        ? Optional.of(region.focus())
        : Optional.empty();
  }

  @Override
  public Optional<Node> insist() {
    return region.insist();
  }
}
