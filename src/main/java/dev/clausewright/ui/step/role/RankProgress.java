package dev.clausewright.ui.step.role;

import dev.clausewright.check.Ranking;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Spinner;
import dev.clausewright.ui.control.Words;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** How far a ranking is, shown once it takes longer than 300 ms. Told from any thread. */
final class RankProgress extends HBox implements Ranking.Watch {
  private static final double PATIENCE = 300;
  private static final int HALF = 32;

  /** How many are done, and of how many, in one number: read and written without a lock. */
  private final AtomicLong seen = new AtomicLong();

  private final Label words = Words.body("");
  private final ProgressBar bar = new ProgressBar(0);
  private final Timeline ticker =
      new Timeline(new KeyFrame(Duration.millis(PATIENCE), event -> tick()));

  RankProgress(Runnable cancel) {
    getStyleClass().add("rank-progress");
    getChildren().addAll(new Spinner(), words, Panel.spring(), bar, Buttons.small("Stop", cancel));
    ticker.setCycleCount(Timeline.INDEFINITE);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  @Override
  public void seen(int done, int of) {
    seen.accumulateAndGet(((long) of << HALF) | done, Math::max);
  }

  void begin() {
    seen.set(0);
    setVisible(false);
    ticker.playFromStart();
  }

  void end() {
    ticker.stop();
    setVisible(false);
  }

  private void tick() {
    long now = seen.get();
    int done = (int) now;
    int of = (int) (now >> HALF);
    words.setText(of == 0 ? "Reading the account" : "%,d of %,d".formatted(done, of));
    bar.setProgress(of == 0 ? -1 : (double) done / of);
    setVisible(true);
  }
}
