package dev.clausewright.ui.control;

import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;

/** A word in a pill: a state or a property, never a button. */
public final class Chip extends Label {
  private Chip(String words, String kind) {
    super(words);
    getStyleClass().addAll("chip", kind);
    setMinWidth(USE_PREF_SIZE);
  }

  /** Kinds: success, warning, danger, neutral, accent. */
  public static Chip of(String words, String kind) {
    return new Chip(words, kind);
  }

  public static Chip of(String words, String kind, Ikon ikon) {
    Chip chip = new Chip(words, kind);
    chip.setGraphic(Icon.tiny(ikon, kind.equals("neutral") ? "muted" : kind));
    return chip;
  }

  /** A number after a heading. */
  public static Label count(int number) {
    Label label = new Label(Integer.toString(number));
    label.getStyleClass().add("count");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
