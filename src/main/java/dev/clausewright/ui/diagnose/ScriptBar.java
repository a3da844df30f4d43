package dev.clausewright.ui.diagnose;

import dev.clausewright.rules.Era;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Named;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
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
  private static final double MIDDLE = 860;
  private static final double LONGEST_NAME = 190;

  private final Label name = Words.strong("");
  private final Label count = Words.quiet("");
  private final HBox actions = new HBox();
  private final MenuButton save = new MenuButton();
  private final MenuButton rewrite = new MenuButton("Rewrite");
  private final MenuButton more = new MenuButton();
  private final MenuButton eras;
  private final ObjectProperty<Era> era;
  private Supplier<List<MenuItem>> ways = List::of;
  private boolean rewrites;

  ScriptBar(Opening opening, ObjectProperty<Era> era) {
    getStyleClass().add("diagnose-bar");
    MenuButton open = new MenuButton("Open…");
    open.getStyleClass().add("no-arrow");
    open.setMinWidth(USE_PREF_SIZE);
    open.setGraphic(Icon.of(Feather.FOLDER));
    open.getItems()
        .addAll(Buttons.item("A file…", opening::file), Buttons.item("A folder…", opening::folder));
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
    name.minWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.min(LONGEST_NAME * em(), name.prefWidth(-1)),
                name.textProperty(),
                name.fontProperty()));
    count.setMinWidth(0);
    actions.getStyleClass().add("diagnose-actions");
    more.getStyleClass().addAll("flat", "no-arrow");
    more.setGraphic(Icon.of(Feather.MORE_HORIZONTAL));
    more.setMinWidth(USE_PREF_SIZE);
    Named.as(more, "More");
    more.getItems().add(new MenuItem(""));
    more.setOnShowing(event -> more.getItems().setAll(rare()));
    rewrite.getStyleClass().add("flat");
    rewrite.setMinWidth(USE_PREF_SIZE);
    rewrite.setAccessibleText("Rewrite the statement at the caret");
    rewrite.getItems().add(new MenuItem(""));
    rewrite.setOnShowing(event -> rewrite.getItems().setAll(ways.get()));
    eras = eras(era);
    this.era = era;
    getChildren()
        .addAll(open, paste, save, line, name, count, Panel.spring(), eras, rewrite, more, actions);
    show(rewrite, /* shown= */ false);
    widthProperty()
        .subscribe(
            width -> {
              boolean narrow = width.doubleValue() < NARROW * em();
              open.setText(narrow ? "" : "Open…");
              paste.setText(width.doubleValue() < MIDDLE * em() ? "" : "Paste");
              show(eras, !narrow);
              show(rewrite, !narrow && rewrites);
              show(more, narrow);
            });
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** What a narrow bar has no room for. */
  private List<MenuItem> rare() {
    List<MenuItem> items = new ArrayList<>(eraItems(era));
    if (rewrites) {
      items.add(new SeparatorMenuItem());
      items.addAll(ways.get());
    }
    return items;
  }

  /** The statement at the caret can be rewritten; the ways are asked for when they are shown. */
  void rewriting(Supplier<List<MenuItem>> offered) {
    ways = offered;
    rewrites = true;
    show(rewrite, getWidth() >= NARROW * em());
  }

  /** What explains a way is shown at this. */
  Node rewriting() {
    return rewrite.isVisible() ? rewrite : more;
  }

  /** Whether there is a statement to rewrite. */
  void rewritable(boolean any) {
    rewrite.setDisable(!any);
  }

  /** What is shown, and how much of it. */
  void show(String called, String howMuch) {
    name.setText(called);
    count.setText(howMuch);
  }

  /** The script can be written to its file, or to another. */
  void saving(Runnable same, Runnable other) {
    MenuItem first = Buttons.item("Save", same);
    first.setAccelerator(SAVE);
    MenuItem second = Buttons.item("Save as…", other);
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
    menu.getItems().setAll(eraItems(era));
    era.subscribe(
        now -> {
          menu.setText("Rules of " + now.label());
          menu.setAccessibleText("Documentation of AWS as of " + now.label());
        });
    return menu;
  }

  private static List<MenuItem> eraItems(ObjectProperty<Era> era) {
    return List.of(Era.values()).reversed().stream()
        .map(one -> Buttons.item("Rules of " + one.label(), () -> era.set(one)))
        .toList();
  }
}
