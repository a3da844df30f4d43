package dev.clausewright.ui;

import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Named;
import dev.clausewright.ui.control.Theme;
import dev.clausewright.ui.control.Words;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The line above everything: what the program is, where one is, undo, account, theme, help. */
final class Header extends HBox {
  private final HBox tools = new HBox();
  private final ModeTabs tabs = new ModeTabs();

  Header(Theme theme, Button undo, Button redo, Node account, Runnable help) {
    getStyleClass().add("header");
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    tools.getStyleClass().add("header-tools");
    tools
        .getChildren()
        .addAll(
            undo,
            redo,
            line(),
            account,
            line(),
            themeButton(theme),
            Buttons.icon("Help", Feather.HELP_CIRCLE, help));
    getChildren().addAll(brand(), tabs, spring, tools);
  }

  /** Compose, Diagnose. */
  ModeTabs tabs() {
    return tabs;
  }

  /** Something that matters on every page, left of undo: the clipboard's countdown. */
  void before(Node node) {
    tools.getChildren().add(0, node);
  }

  private static HBox brand() {
    Region bracket = new Region();
    StackPane mark = new StackPane(bracket);
    mark.getStyleClass().add("brand-mark");
    Label name = Words.strong("Clausewright");
    name.setMinWidth(USE_PREF_SIZE);
    HBox brand = new HBox(mark, name);
    brand.getStyleClass().add("brand");
    return brand;
  }

  private static Button themeButton(Theme theme) {
    Button button = Buttons.icon("Dark theme", Feather.MOON, theme::toggle);
    theme
        .darkProperty()
        .subscribe(
            dark -> {
              button.setGraphic(Icon.of(dark ? Feather.SUN : Feather.MOON));
              Named.as(button, dark ? "Light theme" : "Dark theme");
            });
    return button;
  }

  private static Region line() {
    Region line = new Region();
    line.getStyleClass().add("vline");
    return line;
  }
}
