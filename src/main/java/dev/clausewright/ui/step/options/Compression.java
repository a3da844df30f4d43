package dev.clausewright.ui.step.options;

import dev.clausewright.clause.Compatibility;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Standing;
import dev.clausewright.clause.Statement;
import dev.clausewright.ui.control.Field;
import dev.clausewright.ui.step.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/** How the files are compressed: at most one way, and only those that may stand here. */
final class Compression extends VBox {
  private static final String NONE = "None";
  private static final List<Option> ALL =
      List.of(Option.GZIP, Option.BZIP2, Option.LZOP, Option.ZSTD);

  private final Session session;
  private final ComboBox<String> box = new ComboBox<>();
  private List<Option> offered = List.of();
  private boolean fromOutside;

  Compression(Session session) {
    this.session = session;
    getChildren().add(new Field("Compression", box));
    box.valueProperty().subscribe((before, now) -> chosen());
  }

  void show(Statement statement) {
    Statement bare = bare(statement);
    List<Option> now =
        ALL.stream()
            .filter(o -> o.verbs().contains(statement.verb()))
            .filter(o -> may(o, bare) || statement.says(o))
            .toList();
    fromOutside = true;
    if (!now.equals(offered)) {
      offered = now;
      List<String> names = new ArrayList<>(List.of(NONE));
      now.forEach(option -> names.add(option.label()));
      box.getItems().setAll(names);
    }
    box.setValue(
        offered.stream().filter(statement::says).findFirst().map(Option::label).orElse(NONE));
    fromOutside = false;
    Knob.seen(this, !now.isEmpty());
  }

  Optional<Node> focusOf(Slot slot) {
    return slot.option().filter(ALL::contains).map(option -> box);
  }

  private void chosen() {
    if (!fromOutside) {
      int at = box.getSelectionModel().getSelectedIndex() - 1;
      session.edit(now -> at < 0 ? bare(now) : bare(now).put(offered.get(at)));
    }
  }

  private static Statement bare(Statement statement) {
    return statement.drop(slot -> slot.option().filter(ALL::contains).isPresent());
  }

  private static boolean may(Option option, Statement statement) {
    return Stream.of(Compatibility.placeOf(option, statement))
        .anyMatch(s -> s instanceof Standing.Allowed || s instanceof Standing.Required);
  }
}
