package dev.clausewright.ui.step.keys;

import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.TextEntry;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.StepSheet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How long the load takes, roughly. It may stay open. */
final class SpanPicker {
  private static final List<Duration> USUAL =
      List.of(
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(45),
          Duration.ofHours(2));

  private final AskButton button;
  private final TextEntry entry = new TextEntry("Or another", SpanPicker::judged).code();
  private Consumer<Optional<Duration>> chosen = span -> {};
  private Optional<Duration> span = Optional.empty();

  SpanPicker() {
    button = new AskButton("The load takes", this::content);
    button.setId("span");
    entry.prompt("45 min, 1 h 30 min").onEdited(this::typed);
    entry.control().setId("span-text");
    put(Optional.empty());
  }

  AskButton button() {
    return button;
  }

  SpanPicker onChosen(Consumer<Optional<Duration>> consumer) {
    chosen = consumer;
    return this;
  }

  /** What the draft holds; reports nothing. */
  void put(Optional<Duration> now) {
    span = now;
    button.say(now.map(Spans::words).orElse("Not known"));
  }

  private Region content() {
    entry.put(span.map(Spans::words).orElse(""));
    HBox quick = new HBox();
    quick.getStyleClass().add("quick");
    for (Duration usual : USUAL) {
      quick.getChildren().add(Buttons.small(Spans.words(usual), () -> pick(Optional.of(usual))));
    }
    HBox foot =
        new HBox(
            Buttons.quiet("Not known", Feather.HELP_CIRCLE, () -> pick(Optional.empty())),
            AskButton.spring(),
            Buttons.small("Done", button::close));
    foot.setAlignment(Pos.CENTER_LEFT);
    VBox content = new VBox(Words.strong("How long does it take?"), quick, entry, foot);
    content.getStyleClass().add("ask");
    content.getStylesheets().add(StepSheet.URL);
    Platform.runLater(entry::reach);
    return content;
  }

  private void pick(Optional<Duration> now) {
    report(now);
    button.close();
  }

  private void typed(String text) {
    Spans.read(text).ifPresent(now -> report(Optional.of(now)));
  }

  private void report(Optional<Duration> now) {
    put(now);
    chosen.accept(now);
  }

  private static FieldState judged(String text) {
    if (text.isEmpty()) {
      return FieldState.untouched("A rough estimate is enough.");
    }
    return Spans.read(text)
        .map(span -> FieldState.valid(Spans.words(span)))
        .orElseGet(() -> FieldState.problem("Not a duration. Write 45 min, or 1 h 30 min."));
  }
}
