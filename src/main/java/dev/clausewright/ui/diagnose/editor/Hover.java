package dev.clausewright.ui.diagnose.editor;

import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.TextPos;

/** What is wrong where the mouse rests. */
final class Hover {
  private static final Duration REST = Duration.millis(350);
  private static final double BELOW = 14;

  private final Area area;
  private final Function<TextPos, Optional<Mark>> marks;
  private final Tooltip tip = new Tooltip();
  private final PauseTransition rest = new PauseTransition(REST);
  private Optional<Mark> over = Optional.empty();

  Hover(Area area, Function<TextPos, Optional<Mark>> marks) {
    this.area = area;
    this.marks = marks;
    tip.setWrapText(true);
    tip.setMaxWidth(420);
  }

  void install() {
    area.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    area.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
    area.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> leave());
  }

  private void moved(MouseEvent event) {
    TextPos at = area.getTextPosition(event.getScreenX(), event.getScreenY());
    Optional<Mark> now = Optional.ofNullable(at).flatMap(marks);
    if (!now.equals(over)) {
      leave();
      over = now;
      now.ifPresent(mark -> wait(mark, event.getScreenX(), event.getScreenY()));
    }
  }

  private void wait(Mark mark, double x, double y) {
    rest.setOnFinished(
        finished -> {
          tip.setText(mark.words());
          if (area.getScene() != null && area.getScene().getWindow().isShowing()) {
            tip.show(area, x, y + BELOW);
          }
        });
    rest.playFromStart();
  }

  private void leave() {
    over = Optional.empty();
    rest.stop();
    tip.hide();
  }
}
