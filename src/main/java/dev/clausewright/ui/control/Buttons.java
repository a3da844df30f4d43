package dev.clausewright.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/** The kinds of button there are. A screen has one primary button at a time. */
public final class Buttons {
  private Buttons() {}

  /** The one thing to press next. */
  public static Button primary(String words, Runnable action) {
    return button(words, action, "accent", "strong");
  }

  public static Button plain(String words, Runnable action) {
    return button(words, action);
  }

  public static Button outlined(String words, Runnable action) {
    return button(words, action, "button-outlined");
  }

  /** 26 high. */
  public static Button small(String words, Runnable action) {
    return button(words, action, "small");
  }

  /** 26 high, without a surface. */
  public static Button quiet(String words, Ikon ikon, Runnable action) {
    Button button = button(words, action, "small", "flat");
    button.setGraphic(Icon.small(ikon));
    return button;
  }

  /** Icon only, 32 square, named for everyone. */
  public static Button icon(String name, Ikon ikon, Runnable action) {
    Button button = button("", action, "flat", "button-icon");
    button.setGraphic(Icon.of(ikon));
    return Named.as(button, name);
  }

  /** Icon only, 26 square, for rows. */
  public static Button tiny(String name, Ikon ikon, Runnable action) {
    Button button = icon(name, ikon, action);
    button.getStyleClass().add("tiny");
    return button;
  }

  /** The same button with an icon before its words. */
  public static Button with(Button button, Node icon) {
    button.setGraphic(icon);
    return button;
  }

  public static Hyperlink link(String words, Runnable action) {
    Hyperlink link = new Hyperlink(words);
    link.getStyleClass().add("text-small");
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(
        event -> {
          link.setVisited(false);
          action.run();
        });
    return link;
  }

  /** A line of a menu. */
  public static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setMnemonicParsing(false); // names have underscores
    item.setOnAction(event -> action.run());
    return item;
  }

  private static Button button(String words, Runnable action, String... classes) {
    Button button = new Button(words);
    button.setMnemonicParsing(false); // names have underscores
    button.getStyleClass().addAll(classes);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }
}
