package dev.clausewright.ui.step.options;

import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.S3Location;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.ui.control.Rows;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.SlotText;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What happens to files that are there already: three rows, because one of them deletes. */
final class ExistingFiles extends VBox {
  private enum Way {
    STOP("Stop and say so", "the default of Redshift"),
    OVERWRITE("Overwrite those of the same name", "ALLOWOVERWRITE"),
    DELETE("Delete them first", "CLEANPATH, in the folders it writes to");

    private final String name;
    private final String quiet;

    Way(String name, String quiet) {
      this.name = name;
      this.quiet = quiet;
    }

    Optional<Option> option() {
      return switch (this) {
        case STOP -> Optional.empty();
        case OVERWRITE -> Optional.of(Option.ALLOWOVERWRITE);
        case DELETE -> Optional.of(Option.CLEANPATH);
      };
    }

    static Way of(Statement statement) {
      return statement.says(Option.CLEANPATH)
          ? DELETE
          : statement.says(Option.ALLOWOVERWRITE) ? OVERWRITE : STOP;
    }

    Statement choose(Statement statement) {
      Statement bare =
          statement.drop(Slot.of(Option.CLEANPATH)).drop(Slot.of(Option.ALLOWOVERWRITE));
      return option().map(bare::put).orElse(bare);
    }
  }

  private final Map<Way, RadioButton> buttons = new EnumMap<>(Way.class);
  private final Map<Way, HBox> rows = new EnumMap<>(Way.class);
  private final Label warning = Words.small("");

  ExistingFiles(Session session) {
    ToggleGroup group = new ToggleGroup();
    Rows card = new Rows();
    for (Way way : Way.values()) {
      RadioButton button = new RadioButton(way.name);
      button.setToggleGroup(group);
      button.setAccessibleText(way.name + ", " + way.quiet);
      button.setOnAction(event -> session.edit(way::choose));
      way.option()
          .ifPresent(
              option ->
                  button
                      .focusedProperty()
                      .subscribe(on -> SlotText.light(session, Slot.of(option), on)));
      HBox row = card.row44(button, Words.small(way.quiet));
      row.getStyleClass().add("row-40");
      row.setOnMouseClicked(event -> button.fire());
      buttons.put(way, button);
      rows.put(way, row);
    }
    warning.setGraphic(Status.WARNING.smallIcon());
    warning.getStyleClass().addAll("message", "warning");
    warning.getStyleClass().remove("text-muted");
    getStyleClass().add("group");
    getChildren().addAll(Words.strong("If files are there already"), card, warning);
  }

  void show(Statement statement) {
    Way now = Way.of(statement);
    buttons.forEach((way, button) -> button.setSelected(way == now));
    rows.forEach(
        (way, row) -> {
          row.getStyleClass().remove("chosen");
          if (way == now) {
            row.getStyleClass().add("chosen");
          }
        });
    warning.setVisible(now == Way.DELETE);
    warning.setText(
        "Deletes what others put there. Needs s3:DeleteObject on " + where(statement) + ".");
  }

  Optional<Node> focusOf(Slot slot) {
    return buttons.entrySet().stream()
        .filter(entry -> slot.option().isPresent() && entry.getKey().option().equals(slot.option()))
        .<Node>map(Map.Entry::getValue)
        .findFirst();
  }

  private static String where(Statement statement) {
    return statement.value(Part.TARGET).orElse(null) instanceof S3Location(var _, String key)
        ? key + "*"
        : "the target";
  }
}
