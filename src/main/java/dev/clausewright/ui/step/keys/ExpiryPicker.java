package dev.clausewright.ui.step.keys;

import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.TextEntry;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.StepSheet;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * When the keys expire: given as a day and an hour, as "in 1 h", or as the Expiration of the answer
 * of STS (T-10). It may stay open.
 */
final class ExpiryPicker {
  private static final List<Duration> USUAL =
      List.of(
          Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(12), Duration.ofHours(36));

  private final InstantSource clock;
  private final ZoneId zone;
  private final Moments moments;
  private final AskButton button;
  private final TextEntry entry;
  private final DatePicker day = new DatePicker();
  private Consumer<Optional<Instant>> chosen = moment -> {};
  private Optional<Instant> moment = Optional.empty();
  private boolean fromOutside;

  ExpiryPicker(InstantSource clock, ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
    moments = new Moments(zone);
    button = new AskButton("Keys expire", this::content, Icon.of(Feather.CALENDAR, "muted"));
    button.setId("expiry");
    entry = new TextEntry("Time", this::judged).code();
    entry.prompt("15:20, in 1 h, or paste Expiration").onEdited(this::typed);
    entry.control().setId("expiry-text");
    day.setEditable(false);
    day.setMaxWidth(Double.MAX_VALUE);
    day.setAccessibleText("Day");
    day.valueProperty().subscribe((before, now) -> dayChosen(now));
    put(Optional.empty());
  }

  AskButton button() {
    return button;
  }

  ExpiryPicker onChosen(Consumer<Optional<Instant>> consumer) {
    chosen = consumer;
    return this;
  }

  /** What the draft holds; reports nothing. */
  void put(Optional<Instant> now) {
    moment = now;
    fromOutside = true;
    day.setValue(now.map(m -> m.atZone(zone).toLocalDate()).orElse(noDay()));
    fromOutside = false;
    button.say(now.map(m -> moments.words(m, clock.instant())).orElse("Not known"));
  }

  private Region content() {
    entry.put(moment.map(moments::written).orElse(""));
    HBox quick = new HBox();
    quick.getStyleClass().add("quick");
    for (Duration span : USUAL) {
      quick.getChildren().add(Buttons.small("In " + Spans.words(span), () -> pick(span)));
    }
    HBox foot =
        new HBox(
            Buttons.quiet("Not known", Feather.HELP_CIRCLE, this::forget),
            AskButton.spring(),
            Buttons.small("Done", button::close));
    foot.setAlignment(Pos.CENTER_LEFT);
    VBox content = new VBox(Words.strong("When do the keys expire?"), quick, day, entry, foot);
    content.getStyleClass().add("ask");
    content.getStylesheets().add(StepSheet.URL);
    Platform.runLater(entry::reach);
    return content;
  }

  private void pick(Duration span) {
    report(Optional.of(clock.instant().plus(span)));
    button.close();
  }

  private void forget() {
    report(Optional.empty());
    button.close();
  }

  private void typed(String text) {
    moments.read(text, clock.instant()).ifPresent(when -> report(Optional.of(when)));
  }

  /** The day changes, the hour stays; without one it is the end of that day. */
  private void dayChosen(@Nullable LocalDate now) {
    if (!fromOutside && now != null) {
      Instant when =
          moment
              .map(m -> now.atTime(m.atZone(zone).toLocalTime()).atZone(zone).toInstant())
              .orElseGet(() -> now.atTime(23, 59).atZone(zone).toInstant());
      entry.put(moments.written(when));
      report(Optional.of(when));
    }
  }

  private void report(Optional<Instant> now) {
    put(now);
    chosen.accept(now);
  }

  private FieldState judged(String text) {
    if (text.isEmpty()) {
      return FieldState.untouched("Your own time; the Expiration of STS is in UTC.");
    }
    return moments
        .read(text, clock.instant())
        .map(when -> FieldState.valid(said(when)))
        .orElseGet(() -> FieldState.problem("Not a time. Write 15:20, or in 1 h."));
  }

  private String said(Instant when) {
    return moments.words(when, clock.instant()) + " · " + moments.utc(when);
  }

  @SuppressWarnings("NullAway")
  private static LocalDate noDay() {
    return null;
  }
}
