package dev.clausewright.ui.diagnose.folder;

import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Spinner;
import dev.clausewright.ui.control.Words;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** What is being done, how far it is, and a way to stop it; hidden until there is something. */
final class ProgressLine extends HBox {
  private final Label at = Words.body("");
  private final Label done = Words.quiet("");
  private final ProgressBar bar = new ProgressBar(0);

  ProgressLine(Runnable cancel) {
    getStyleClass().add("folder-progress");
    at.setMinWidth(0);
    done.setMinWidth(0);
    getChildren()
        .addAll(new Spinner(), at, done, Panel.spring(), bar, Buttons.small("Cancel", cancel));
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /**
   * Shows it.
   *
   * @param of zero: not known yet
   */
  void show(String what, String howFar, int part, int of) {
    at.setText(what);
    done.setText(howFar);
    bar.setProgress(of == 0 ? -1 : (double) part / of);
    setVisible(true);
  }

  void end() {
    setVisible(false);
  }
}
