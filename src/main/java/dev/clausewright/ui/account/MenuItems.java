package dev.clausewright.ui.account;

import dev.clausewright.ui.control.Chip;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Words;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The rows of the account menu. */
final class MenuItems {
  /**
   * How an account looks in the menu.
   *
   * @param line its number and age; may be empty
   * @param more further lines, for which a row is made higher
   */
  record Look(Feather shape, String name, String line, boolean old, List<String> more) {
    Look {
      more = List.copyOf(more);
    }
  }

  private MenuItems() {}

  /** The kind of what follows; the keyboard passes over it. */
  static MenuItem head(String words) {
    Label label = Words.small(words);
    label.getStyleClass().add("menu-head");
    SeparatorMenuItem item = new SeparatorMenuItem();
    item.setContent(label);
    item.getStyleClass().add("head-item");
    return item;
  }

  static MenuItem line() {
    return new SeparatorMenuItem();
  }

  /** A row of 44, or higher: name, and number and age below it. */
  static MenuItem account(Look look, boolean chosen, Runnable action) {
    Label name = chosen ? Words.strong(look.name()) : Words.body(look.name());
    VBox lines = new VBox(name);
    if (!look.line().isEmpty()) {
      lines.getChildren().add(Words.small(look.line()));
    }
    look.more().forEach(further -> lines.getChildren().add(Words.small(further)));
    lines.setAlignment(Pos.CENTER_LEFT);
    HBox row = new HBox(Icon.of(look.shape(), chosen ? "accent" : "muted"), lines, Panel.spring());
    if (look.old()) {
      row.getChildren().add(Chip.of("Old", "warning", Feather.CLOCK));
    }
    if (chosen) {
      row.getChildren().add(Icon.of(Feather.CHECK, "accent"));
    }
    row.getStyleClass().add("menu-account");
    if (!look.more().isEmpty()) {
      row.getStyleClass().add("high");
    }
    CustomMenuItem item = item(row, action);
    if (chosen) {
      item.getStyleClass().add("chosen");
    }
    row.setAccessibleText(
        look.name()
            + (look.line().isEmpty() ? "" : ", " + look.line())
            + String.join("", look.more().stream().map(further -> ", " + further).toList())
            + (look.old() ? ", old" : "")
            + (chosen ? ", in use" : ""));
    return item;
  }

  /** Belongs to the row above it. */
  static MenuItem link(String words, Runnable action) {
    Label label = new Label(words);
    label.getStyleClass().addAll("text-small", "menu-link");
    return item(label, action);
  }

  static MenuItem deed(String words, Feather shape, Runnable action) {
    HBox row = new HBox(Icon.of(shape, "muted"), Words.body(words));
    row.getStyleClass().add("menu-deed");
    return item(row, action);
  }

  /** A box to tick; what it means that it is on, or off, stands beside it. */
  static MenuItem check(String words, String whenOn, String whenOff, BooleanProperty on) {
    CheckBox box = new CheckBox(words);
    box.setFocusTraversable(false);
    box.setMouseTransparent(true);
    Label meaning = Words.small("");
    HBox row = new HBox(box, Panel.spring(), meaning);
    row.getStyleClass().add("menu-deed");
    Runnable draw =
        () -> {
          box.setSelected(on.get());
          meaning.setText(on.get() ? whenOn : whenOff);
          row.setAccessibleText(words + (on.get() ? ", on: " : ", off: ") + meaning.getText());
        };
    CustomMenuItem item =
        item(
            row,
            () -> {
              on.set(!on.get());
              draw.run();
            });
    item.setHideOnClick(false);
    draw.run();
    return item;
  }

  private static CustomMenuItem item(Node content, Runnable action) {
    CustomMenuItem item = new CustomMenuItem(content, true);
    item.getStyleClass().add("whole-row");
    item.setOnAction(event -> action.run());
    return item;
  }
}
