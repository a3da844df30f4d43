package dev.clausewright.ui.diagnose.folder;

import dev.clausewright.check.Upshot;
import dev.clausewright.ui.control.Callout;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.work.Work;
import java.util.Optional;
import javafx.scene.layout.VBox;

/**
 * What the account says of the selected row: the verdict at once, each check that did not pass, and
 * what would mend it, as soon as the statement was read again.
 */
final class VerdictPane extends VBox {
  private final CheckupDesk desk;
  private Optional<Row> shown = Optional.empty();
  private Optional<Upshot> said = Optional.empty();
  private boolean old;
  private int run;
  private Work.Running running = () -> {};

  VerdictPane(CheckupDesk desk) {
    this.desk = desk;
    getStyleClass().add("folder-verdict");
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** Shows a row; the same with the same verdict stays as it is. */
  void show(Row row) {
    Optional<Upshot> upshot = desk.verdicts().of(row);
    boolean stale = desk.staleProperty().get();
    boolean same = shown.equals(Optional.of(row)) && said.equals(upshot);
    if (same && old == stale && run == desk.runs()) {
      return;
    }
    running.cancel();
    shown = Optional.of(row);
    said = upshot;
    old = stale;
    run = desk.runs();
    setVisible(upshot.isPresent());
    getChildren().clear();
    upshot.ifPresent(found -> head(row, found));
  }

  private void head(Row row, Upshot upshot) {
    Status status = VerdictLooks.status(upshot.kind());
    String missing = upshot.missing().isEmpty() ? "" : ": " + upshot.missing();
    show(status, upshot.kind().words() + missing + ".", "");
    if (old) {
      getChildren().add(Words.wrapping(Words.small("Of another account or cluster. Check again.")));
    } else if (upshot.kind() != Upshot.Kind.NOT_CHECKED) {
      running = desk.detail(row, detail -> detail(status, detail));
    }
  }

  private void show(Status status, String sentence, String more) {
    Callout callout =
        more.isEmpty()
            ? new Callout(status.icon(), Words.wrapping(Words.strong(sentence)))
            : new Callout(
                status.icon(),
                Words.wrapping(Words.strong(sentence)),
                Words.wrapping(Words.body(more)));
    boolean grey = status.colour().equals("muted");
    getChildren()
        .setAll(Words.strong("On " + desk.basis()), grey ? callout : callout.tinted(status));
  }

  private void detail(Status status, Optional<Detail> found) {
    if (found.isEmpty()) {
      getChildren()
          .add(
              Words.wrapping(
                  Words.small("The file has changed since it was read. Open the folder again.")));
      return;
    }
    show(status, found.get().sentence(), found.get().more());
    found.get().points().forEach(this::point);
  }

  private void point(Detail.Point point) {
    VBox lines =
        new VBox(
            Words.wrapping(Words.strong(point.name())),
            Words.wrapping(Words.body(point.message())));
    point
        .remedy()
        .ifPresent(
            remedy -> lines.getChildren().add(Words.wrapping(Words.quiet("Remedy: " + remedy))));
    lines.getStyleClass().add("callout-lines");
    getChildren().add(new Callout(point.status().icon(), lines));
  }
}
