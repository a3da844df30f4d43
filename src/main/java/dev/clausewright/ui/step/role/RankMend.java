package dev.clausewright.ui.step.role;

import dev.clausewright.check.CheckKind;
import dev.clausewright.check.Outcome;
import dev.clausewright.check.Progress;
import dev.clausewright.check.Row;
import dev.clausewright.need.Ask;
import dev.clausewright.remedy.Document;
import dev.clausewright.remedy.Remedies;
import dev.clausewright.remedy.Remedy;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Popovers;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Setting;
import dev.clausewright.ui.step.StepSheet;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** "How to attach it": what mends the first thing that keeps the tried role from working. */
final class RankMend {
  private final Setting setting;
  private final Button button =
      Buttons.with(Buttons.plain("How to attach it", this::ask), Icon.of(Feather.TERMINAL));
  private Optional<Failing> failing = Optional.empty();

  private record Failing(Ask ask, Outcome outcome) {}

  RankMend(Setting setting) {
    this.setting = setting;
    button.setId("how-to-mend");
    button.managedProperty().bind(button.visibleProperty());
    clear();
  }

  Button button() {
    return button;
  }

  /** Nothing is known to fail. */
  void clear() {
    failing = Optional.empty();
    button.setVisible(false);
  }

  /** The checks of the tried role have ended. */
  void show(Ask ask, Progress progress) {
    clear();
    for (Row row : progress.rows()) {
      Optional<Outcome> failed = row.outcome().filter(Outcome.Failed.class::isInstance);
      Optional<String> words = failed.flatMap(outcome -> words(row.check().kind()));
      if (failing.isEmpty() && words.isPresent()) {
        failing = Optional.of(new Failing(ask, failed.orElseThrow()));
        button.setText(words.get());
        button.setVisible(true);
      }
    }
  }

  private static Optional<String> words(CheckKind kind) {
    return switch (kind) {
      case ATTACHMENT -> Optional.of("How to attach it");
      case TRUST, CHAIN -> Optional.of("How to let it in");
      case PERMISSION -> Optional.of("How to allow it");
      case IDENTITY, KEY, DEFAULT_ROLE, REGION, EXPIRY, EXISTS, DATABASE, ENCRYPTION, STATEMENT ->
          Optional.empty();
    };
  }

  private void ask() {
    failing.ifPresent(
        what ->
            setting
                .work()
                .run(
                    () -> Remedies.of(what.outcome(), what.ask(), setting.account()),
                    found -> found.ifPresent(this::open),
                    failure -> clear()));
  }

  private void open(Remedy remedy) {
    VBox content =
        new VBox(Words.strong(remedy.title()), Words.wrapping(Words.quiet(remedy.words())));
    content.getStyleClass().add("rank-mend");
    content.getStylesheets().setAll(StepSheet.URL);
    remedy
        .command()
        .ifPresent(
            command ->
                content
                    .getChildren()
                    .add(
                        new CommandBlock(
                            remedy.title(),
                            command,
                            remedy.documents().stream().findFirst().map(Document::text))));
    Popovers.show(Popovers.of(content, button), button);
  }
}
