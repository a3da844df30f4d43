package dev.clausewright.ui.check;

import dev.clausewright.check.Progress;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The question of the page, how far the answer is, and Cancel or Run again. */
final class TopLine extends HBox {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private final Label told = Words.small("");
  private final ProgressBar bar = new ProgressBar(0);
  private final Button cancel;
  private final Button again;
  private final Button anew;

  private final CheckDesk desk;

  TopLine(CheckDesk desk) {
    this.desk = desk;
    getStyleClass().add("check-top");
    cancel = Buttons.small("Cancel", desk::cancel);
    again = Buttons.with(Buttons.small("Run again", desk::run), Icon.small(Feather.REFRESH_CW));
    anew = StartCard.run(desk);
    bar.getStyleClass().add("check-progress");
    told.setMinWidth(USE_PREF_SIZE);
    Label title = Words.title("Will it work?");
    title.setMinWidth(USE_PREF_SIZE);
    anew.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(title, Panel.spring(), told, bar, cancel, again, anew);
    bar.managedProperty().bind(bar.visibleProperty());
    cancel.managedProperty().bind(cancel.visibleProperty());
    again.managedProperty().bind(again.visibleProperty());
    anew.managedProperty().bind(anew.visibleProperty());
    still("");
  }

  /** When it was tried in vain. */
  void tried(Instant at) {
    still("Last try " + HOUR.format(at.atZone(ZoneId.systemDefault())));
  }

  void still(String words) {
    told.setText(words);
    bar.setVisible(false);
    cancel.setVisible(false);
    again.setVisible(false);
    anew.setVisible(false);
  }

  void running(Progress progress) {
    told.setText("%d of %d done".formatted(progress.done(), progress.total()));
    bar.setProgress(progress.total() == 0 ? 0 : (double) progress.done() / progress.total());
    bar.setVisible(true);
    cancel.setVisible(true);
    again.setVisible(false);
    anew.setVisible(false);
  }

  /** The result; an old one asks to be made anew, and what it cost matters no more. */
  void ended(Progress progress, Instant at, boolean current) {
    ZonedDateTime ended = at.atZone(ZoneId.systemDefault());
    boolean today =
        ended.toLocalDate().equals(LocalDate.ofInstant(desk.clock().instant(), ended.getZone()));
    String when = (today ? "today" : DAY.format(ended)) + ", " + HOUR.format(ended);
    String cost = desk.asked(progress) + " in " + time(progress.milliseconds()) + " · ";
    told.setText((current ? cost : "") + when);
    bar.setVisible(false);
    cancel.setVisible(false);
    again.setVisible(current);
    anew.setVisible(!current);
  }

  private static String time(long milliseconds) {
    return milliseconds < 100
        ? "under 0.1 s"
        : String.format(Locale.ROOT, "%.1f s", milliseconds / 1000.0);
  }
}
