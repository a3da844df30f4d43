package dev.clausewright.ui.step.options;

import dev.clausewright.clause.Compatibility;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Standing;
import dev.clausewright.clause.Statement;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.SlotText;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Rows that do not fit: stop, allow some, or skip all. One control, because X-28 forbids two. */
final class BadRows extends VBox {
  private static final Slot SOME = Slot.of(Option.MAXERROR);
  private static final Slot ALL = Slot.of(Option.IGNOREALLERRORS);

  private final Session session;
  private final RadioButton none = new RadioButton("Stop at the first");
  private final RadioButton some = new RadioButton("Allow up to");
  private final RadioButton all = new RadioButton("Skip them all");
  private final TextKnob number;

  BadRows(Session session) {
    this.session = session;
    this.number = new TextKnob(session, Option.MAXERROR, Optional.of("count"), entry -> entry);
    ToggleGroup group = new ToggleGroup();
    none.setToggleGroup(group);
    some.setToggleGroup(group);
    all.setToggleGroup(group);
    none.setOnAction(event -> session.edit(BadRows::bare));
    some.setOnAction(event -> session.edit(BadRows::some));
    all.setOnAction(event -> session.edit(now -> bare(now).put(Option.IGNOREALLERRORS)));
    some.focusedProperty().subscribe(on -> SlotText.light(session, SOME, on));
    all.focusedProperty().subscribe(on -> SlotText.light(session, ALL, on));
    number.prompt("0 to 100000").text().entry().withoutLabel();
    HBox line = new HBox(none, some, number.node(), all);
    line.getStyleClass().add("bad-rows");
    getStyleClass().add("group");
    getChildren().addAll(Words.strong("Rows that do not fit"), line);
  }

  void show(Statement statement) {
    boolean allowed =
        switch (Compatibility.placeOf(Option.MAXERROR, bare(statement))) {
          case Standing.Allowed _, Standing.Required _ -> true;
          case Standing.Hidden _, Standing.Refused _ -> false;
        };
    Knob.seen(this, allowed || says(statement));
    boolean allSaid = statement.says(Option.IGNOREALLERRORS);
    boolean someSaid = statement.says(Option.MAXERROR);
    all.setSelected(allSaid);
    some.setSelected(someSaid && !allSaid);
    none.setSelected(!allSaid && !someSaid);
    number.node().setVisible(someSaid);
  }

  Optional<Node> focusOf(Slot slot) {
    if (slot.equals(ALL)) {
      return Optional.of(all);
    }
    return slot.equals(SOME)
        ? Optional.of(session.statement().says(Option.MAXERROR) ? number.focus() : some)
        : Optional.empty();
  }

  Optional<Node> insist() {
    return isVisible() && number.node().isVisible() ? number.insist() : Optional.empty();
  }

  private static boolean says(Statement statement) {
    return statement.says(Option.MAXERROR) || statement.says(Option.IGNOREALLERRORS);
  }

  private static Statement some(Statement now) {
    return now.says(Option.MAXERROR)
        ? now.drop(ALL)
        : now.drop(ALL).put(SOME, new Entry.Hole("count"));
  }

  private static Statement bare(Statement statement) {
    return statement.drop(SOME).drop(ALL);
  }
}
