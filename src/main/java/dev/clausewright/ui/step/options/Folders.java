package dev.clausewright.ui.step.options;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Names;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.ui.step.Session;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** PARTITION BY: the columns, and whether they stay in the files. */
final class Folders extends HBox {
  private static final Slot SLOT = Slot.of(Option.PARTITION_BY);

  private final TextKnob columns;
  private final CheckBox include = new CheckBox("Keep them in the files too");

  Folders(Session session) {
    this.columns =
        new TextKnob(
            session,
            Option.PARTITION_BY,
            Optional.empty(),
            entry -> including(entry, include(session.statement())));
    columns.prompt("listdate, region");
    HBox.setHgrow(columns.node(), Priority.ALWAYS);
    include.setMinWidth(Region.USE_PREF_SIZE);
    include.setOnAction(event -> session.edit(this::toggled));
    getStyleClass().add("folders");
    getChildren().addAll(columns.node(), include);
  }

  TextKnob knob() {
    return columns;
  }

  void show(Statement statement) {
    columns.show(statement);
    include.setSelected(include(statement));
    boolean names = statement.value(Option.PARTITION_BY).isPresent();
    Knob.seen(include, names);
    Knob.seen(this, columns.node().isManaged());
  }

  private Statement toggled(Statement statement) {
    return statement
        .at(SLOT)
        .map(entry -> statement.put(SLOT, including(entry, include.isSelected())))
        .orElse(statement);
  }

  private static Entry including(Entry entry, boolean include) {
    return entry instanceof Entry.Is(Names names)
        ? new Entry.Is(new Names(names.names(), include))
        : entry;
  }

  private static boolean include(Statement statement) {
    return statement.value(Option.PARTITION_BY).orElse(null) instanceof Names names
        && names.include();
  }
}
