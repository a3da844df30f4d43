package dev.clausewright.ui;

import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Words;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What the program is for, what it never does, and the keys. */
final class Help {
  private Help() {}

  static void open(Overlay over) {
    VBox body =
        new VBox(
            Words.wrapping(
                Words.body(
                    "Clausewright writes COPY, UNLOAD and CREATE LIBRARY for Amazon Redshift, and"
                        + " checks against an account whether their authorization will work."
                        + " Diagnose reads any such statement back and mends it.")),
            Words.strong("What it never does"),
            Words.wrapping(
                Words.body(
                    "It sends nothing anywhere on its own: no usage data, no search for updates. A"
                        + " secret stays in the field it was typed into until you copy it, is wiped"
                        + " on closing, and is in no file and no log.")),
            Words.strong("Keys"),
            keys());
    body.getStyleClass().add("help");
    Panel panel = Panel.dialog("Help", "The statement, its authorization, and why.", body);
    panel.foot(Panel.spring(), Buttons.primary("Close", panel::close));
    over.open(panel);
  }

  private static GridPane keys() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("why-facts");
    row(grid, "Undo, redo", shortcut(KeyCode.Z) + ", " + shifted(KeyCode.Z));
    row(grid, "Next, back", shortcut(KeyCode.PAGE_DOWN) + ", " + shortcut(KeyCode.PAGE_UP));
    row(grid, "Run the checks", shortcut(KeyCode.ENTER));
    row(grid, "Close what lies over the page", "Esc");
    row(grid, "Diagnose: next, previous finding", "F8, Shift+F8");
    row(grid, "Diagnose: mend the finding", "Alt+Enter");
    row(grid, "Diagnose: save, save as", shortcut(KeyCode.S) + ", " + shifted(KeyCode.S));
    row(grid, "Leave the editor", "Ctrl+Tab");
    return grid;
  }

  private static void row(GridPane grid, String what, String keys) {
    Label pressed = Words.code(keys);
    grid.addRow(grid.getRowCount(), Words.quiet(what), pressed);
  }

  private static String shortcut(KeyCode code) {
    // The sign for Enter is not in every font.
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN)
        .getDisplayText()
        .replace("\u21b5", "Enter");
  }

  private static String shifted(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)
        .getDisplayText();
  }
}
