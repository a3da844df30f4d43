package dev.clausewright.ui.diagnose.folder;

import dev.clausewright.rules.Severity;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Callout;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.StepGlyph;
import dev.clausewright.ui.control.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What to do with the statement that is selected in the table. */
final class FolderSide extends VBox {
  private final Label title = Words.strong("");
  private final VBox body = new VBox();

  /** A key may stand in thousands of places. */
  private static final int MOST = 40;

  private static final String NOTHING = "Statement";

  private final Consumer<Row> open;
  private final VerdictPane verdict;
  private Consumer<List<Row>> change = rows -> {};
  private List<Scan.Skipped> skipped = List.of();

  /** The first consumer moves the selection, the second opens a statement's file. */
  FolderSide(Consumer<Integer> move, Consumer<Row> open, VerdictPane verdict) {
    this.open = open;
    this.verdict = verdict;
    getStyleClass().add("diagnose-side");
    HBox head =
        new HBox(
            title,
            Panel.spring(),
            Buttons.icon("The statement above", Feather.CHEVRON_UP, () -> move.accept(-1)),
            Buttons.icon("The statement below", Feather.CHEVRON_DOWN, () -> move.accept(1)));
    head.getStyleClass().add("diagnose-head");
    body.getStyleClass().add("folder-side");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("edge-to-edge", "page-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Label promise = Words.small("Secrets are neither shown nor exported.");
    promise.setGraphic(Icon.of(Feather.LOCK, "muted"));
    HBox foot = new HBox(promise);
    foot.getStyleClass().add("diagnose-foot");
    getChildren().addAll(head, scroll, foot);
    show(Optional.empty(), List.of());
  }

  /** Told which statements are to be changed together. */
  void onChangeAll(Consumer<List<Row>> consumer) {
    change = consumer;
  }

  /** All rows are looked through for other places of the same key. */
  void show(Optional<Row> row, List<Row> all) {
    body.getChildren().clear();
    if (row.isEmpty()) {
      title.setText(NOTHING);
      body.getChildren().add(Words.wrapping(Words.quiet("Select a statement in the table.")));
      notRead();
    } else if (row.get().exposed().isEmpty()) {
      title.setText(row.get().statement());
      verdict.show(row.get());
      body.getChildren().add(verdict);
      finding(row.get());
    } else {
      title.setText("Exposed access key");
      exposed(row.get(), all);
      verdict.show(row.get());
      body.getChildren().add(verdict);
    }
  }

  /** The verdict of the row that is shown may be another. */
  void refresh(Optional<Row> row) {
    row.ifPresent(verdict::show);
  }

  /** What was not read, and why; told while no statement is selected. */
  void skipped(List<Scan.Skipped> files) {
    skipped = List.copyOf(files);
    if (title.getText().equals(NOTHING)) {
      show(Optional.empty(), List.of());
    }
  }

  private void notRead() {
    if (!skipped.isEmpty()) {
      body.getChildren().add(Words.strong("Not read"));
      skipped.stream()
          .limit(MOST)
          .forEach(file -> body.getChildren().add(place(file.file(), file.why())));
    }
    if (skipped.size() > MOST) {
      body.getChildren().add(Words.small("and %,d more".formatted(skipped.size() - MOST)));
    }
  }

  private void finding(Row row) {
    row.worst()
        .ifPresent(
            worst ->
                body.getChildren()
                    .add(
                        new Callout(
                            status(worst.severity()).icon(),
                            Words.wrapping(Words.body(worst.words())))));
    if (row.worst().isEmpty()) {
      body.getChildren()
          .add(new Callout(Status.PASSED.icon(), Words.body("Nothing to mend in the text.")));
    }
    body.getChildren()
        .addAll(
            Words.strong("Where"),
            place(row.file(), "line " + row.line()),
            new HBox(Buttons.primary("Open the file", () -> open.accept(row))));
  }

  private void exposed(Row row, List<Row> all) {
    Exposed exposed = row.exposed().getFirst();
    List<Row> same = all.stream().filter(other -> has(other, exposed, row)).toList();
    KeyAdvice advice = KeyAdvice.of(exposed, same.size());
    body.getChildren()
        .addAll(
            new Callout(
                    Icon.of(Feather.ALERT_OCTAGON, "danger"),
                    Words.wrapping(Words.strong(advice.title())),
                    Words.wrapping(Words.body(advice.danger())))
                .tinted(Status.FAILED),
            Words.strong("Where"));
    same.stream()
        .limit(MOST)
        .forEach(
            other ->
                body.getChildren().add(place(other.file(), other.exposed().getFirst().lines())));
    if (same.size() > MOST) {
      body.getChildren().add(Words.small("and %,d more".formatted(same.size() - MOST)));
    }
    body.getChildren().add(Words.strong("What to do"));
    for (int i = 0; i < advice.steps().size(); i++) {
      Label step = Words.wrapping(Words.body(advice.steps().get(i)));
      HBox.setHgrow(step, Priority.ALWAYS);
      HBox line = new HBox(StepGlyph.ring(i + 1), step);
      line.getStyleClass().add("folder-step");
      body.getChildren().add(line);
    }
    body.getChildren()
        .add(
            new HBox(
                Buttons.link(
                    same.size() == 1
                        ? "Change it to a role…"
                        : "Change all %,d to a role…".formatted(same.size()),
                    () -> change.accept(same))));
    HBox buttons = new HBox();
    buttons.getStyleClass().add("diagnose-actions");
    advice
        .commands()
        .ifPresent(
            commands -> {
              Label shown = Words.wrapping(Words.code(shown(commands, exposed)));
              shown.getStyleClass().add("folder-commands");
              body.getChildren().add(shown);
              buttons
                  .getChildren()
                  .add(
                      Buttons.with(
                          Buttons.primary("Copy both commands", () -> copy(commands)),
                          Icon.of(Feather.COPY)));
            });
    buttons.getChildren().add(Buttons.plain("Open the file", () -> open.accept(row)));
    body.getChildren().add(buttons);
  }

  private static String shown(String commands, Exposed exposed) {
    return exposed
        .keyId()
        .map(id -> commands.replace(id, exposed.masked().orElse("")))
        .orElse(commands);
  }

  private static boolean has(Row other, Exposed exposed, Row row) {
    return exposed.keyId().isEmpty()
        ? other.equals(row)
        : other.exposed().stream().anyMatch(one -> one.keyId().equals(exposed.keyId()));
  }

  private static HBox place(String file, String lines) {
    Label name = Words.body(file);
    name.setGraphic(Icon.small(Feather.FILE_TEXT, "muted"));
    name.setMinWidth(0);
    Label where = Words.small(lines);
    where.setMinWidth(USE_PREF_SIZE);
    HBox place = new HBox(name, Panel.spring(), where);
    place.getStyleClass().add("folder-place");
    return place;
  }

  private static Status status(Severity severity) {
    return switch (severity) {
      case ERROR -> Status.FAILED;
      case WARNING -> Status.WARNING;
      case INFO -> Status.NOTE;
    };
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
