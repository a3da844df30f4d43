package dev.clausewright.ui.diagnose;

import dev.clausewright.rules.Era;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Named;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Words;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The line above the editor and above the table: what is shown, where from, and what to do. */
final class ScriptBar extends HBox {
  /** What opens another text. */
  interface Opening {
    void file();

    void folder();

    void clipboard();
  }

  static final KeyCombination SAVE =
      new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination SAVE_AS =
      new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  static final double NARROW = 700;

  private final Label name = Words.strong("");
  private final Label count = Words.quiet("");
  private final HBox actions = new HBox();
  private final MenuButton save = new MenuButton();

  ScriptBar(Opening opening, ObjectProperty<Era> era) {
    getStyleClass().add("diagnose-bar");
    MenuButton open = new MenuButton("Open…");
    open.getStyleClass().add("no-arrow");
    open.setMinWidth(USE_PREF_SIZE);
    open.setGraphic(Icon.of(Feather.FOLDER));
    open.getItems().addAll(item("A file…", opening::file), item("A folder…", opening::folder));
    open.setAccessibleText("Open a file or a folder");
    Button paste =
        Buttons.with(Buttons.plain("Paste", opening::clipboard), Icon.of(Feather.CLIPBOARD));
    Named.as(paste, "Paste in the place of the text");
    save.getStyleClass().add("no-arrow");
    save.setMinWidth(USE_PREF_SIZE);
    save.setGraphic(Icon.of(Feather.SAVE));
    Named.as(save, "Save the script");
    save.setVisible(false);
    save.setManaged(false);
    Region line = new Region();
    line.getStyleClass().add("vline");
    name.setMinWidth(0);
    count.setMinWidth(0);
    actions.getStyleClass().add("diagnose-actions");
    getChildren().addAll(open, paste, save, line, name, count, Panel.spring(), eras(era), actions);
    widthProperty()
        .subscribe(
            width -> {
              boolean narrow = width.doubleValue() < NARROW * em();
              open.setText(narrow ? "" : "Open…");
              paste.setText(narrow ? "" : "Paste");
            });
  }

  /** What is shown, and how much of it. */
  void show(String called, String howMuch) {
    name.setText(called);
    count.setText(howMuch);
  }

  /** The script can be written to its file, or to another. */
  void saving(Runnable same, Runnable other) {
    MenuItem first = item("Save", same);
    first.setAccelerator(SAVE);
    MenuItem second = item("Save as…", other);
    second.setAccelerator(SAVE_AS);
    save.getItems().setAll(first, second);
    save.setVisible(true);
    save.setManaged(true);
  }

  void actions(Node... nodes) {
    actions.getChildren().setAll(nodes);
  }

  private double em() {
    return name.getFont().getSize() / 13;
  }

  private static MenuButton eras(ObjectProperty<Era> era) {
    MenuButton menu = new MenuButton();
    menu.getStyleClass().add("flat");
    menu.setMinWidth(USE_PREF_SIZE);
    for (Era one : List.of(Era.values()).reversed()) {
      menu.getItems().add(item("Rules of " + one.label(), () -> era.set(one)));
    }
    era.subscribe(
        now -> {
          menu.setText("Rules of " + now.label());
          menu.setAccessibleText("Documentation of AWS as of " + now.label());
        });
    return menu;
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(event -> action.run());
    return item;
  }
}
