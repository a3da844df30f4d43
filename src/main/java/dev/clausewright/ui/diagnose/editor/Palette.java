package dev.clausewright.ui.diagnose.editor;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/**
 * The colours of the theme in force. Each is worn by a text that is in the scene but not to be
 * seen: asking the style sheet for every run of every line would take longer than drawing them.
 */
final class Palette extends Pane {
  private final Map<Ink, StyleAttributeMap> colours = new EnumMap<>(Ink.class);

  /** The action is run after the theme has changed, perhaps several times. */
  Palette(Runnable changed) {
    setManaged(false);
    setOpacity(0);
    setMouseTransparent(true);
    for (Ink ink : Ink.values()) {
      Text worn = new Text(" ");
      worn.getStyleClass().addAll("code", ink.style());
      getChildren().add(worn);
      worn.fillProperty()
          .subscribe(
              fill -> {
                if (fill instanceof Color colour) {
                  colours.put(ink, StyleAttributeMap.builder().setTextColor(colour).build());
                  changed.run();
                }
              });
    }
  }

  StyleAttributeMap of(Ink ink) {
    return colours.getOrDefault(ink, StyleAttributeMap.EMPTY);
  }
}
