package dev.clausewright.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** The switch in the header. */
final class ModeTabs extends HBox {
  private final Map<Mode, ToggleButton> tabs = new EnumMap<>(Mode.class);
  private Consumer<Mode> chosen = mode -> {};

  ModeTabs() {
    getStyleClass().add("tabs");
    for (Mode mode : Mode.values()) {
      ToggleButton tab = new ToggleButton(mode.title());
      tab.getStyleClass().add("tab-button");
      tab.setMaxHeight(Double.MAX_VALUE);
      tab.setMinWidth(USE_PREF_SIZE);
      tab.setOnAction(
          event -> {
            tab.setSelected(true);
            chosen.accept(mode);
          });
      tabs.put(mode, tab);
      getChildren().add(tab);
    }
    show(Mode.COMPOSE);
  }

  void onChosen(Consumer<Mode> consumer) {
    chosen = consumer;
  }

  void show(Mode mode) {
    tabs.forEach((one, tab) -> tab.setSelected(one == mode));
  }
}
