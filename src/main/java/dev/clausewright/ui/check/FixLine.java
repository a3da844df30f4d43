package dev.clausewright.ui.check;

import dev.clausewright.account.Change;
import dev.clausewright.remedy.Document;
import dev.clausewright.rules.Fix;
import dev.clausewright.ui.check.Mend.Deed;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Words;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The remedy: the button that applies it, or the one that copies it for whoever may apply it, what
 * it does, and a link to the difference it makes.
 */
final class FixLine extends HBox {
  FixLine(Mend mend, CheckDesk desk, Overlay sheets) {
    getStyleClass().add("fix-line");
    VBox words =
        new VBox(
            Words.wrapping(Words.body(mend.title() + ".")),
            Words.wrapping(Words.small(mend.words())));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(lead(mend, desk), words);
    if (!mend.documents().isEmpty()) {
      Hyperlink show = Buttons.link("Show the change", () -> show(mend, sheets));
      show.setMinWidth(USE_PREF_SIZE);
      getChildren().add(show);
    }
  }

  private static Node lead(Mend mend, CheckDesk desk) {
    return switch (mend.deed()) {
      case Deed.Apply(List<Change> changes) ->
          busy(desk, button("Apply the fix", Feather.TOOL, () -> desk.fixes().apply(changes)));
      case Deed.Confirm(List<Change> changes) -> {
        VBox ways =
            new VBox(
                busy(
                    desk,
                    button(
                        "Apply at AWS…",
                        Feather.UPLOAD_CLOUD,
                        () -> confirm(desk, changes, mend))));
        managed(changes)
            .ifPresent(
                other ->
                    ways.getChildren()
                        .add(
                            Buttons.link(
                                "As a managed policy…", () -> confirm(desk, other, mend))));
        yield ways;
      }
      case Deed.Rewrite(Fix fix) ->
          busy(desk, button(fix.label(), Feather.EDIT_2, () -> desk.rewrite(fix)));
      case Deed.Copy(String label) -> copy(label, mend.copy());
      case Deed.Read _ -> Icon.of(Feather.TOOL, "muted");
    };
  }

  private static void confirm(CheckDesk desk, List<Change> changes, Mend mend) {
    desk.reachProperty()
        .get()
        .live()
        .ifPresent(at -> desk.fixes().confirm(at.identity(), changes, mend.title()));
  }

  /** The same with managed policies in the place of inline ones, where there are some. */
  private static Optional<List<Change>> managed(List<Change> changes) {
    List<Change> other =
        changes.stream()
            .map(
                change ->
                    change instanceof Change.PutPolicy(var holder, var name, var document)
                        ? new Change.AddManagedPolicy(holder, name, document)
                        : change)
            .toList();
    return other.equals(changes) ? Optional.empty() : Optional.of(other);
  }

  private static Button button(String words, Feather icon, Runnable action) {
    return Buttons.with(Buttons.primary(words, action), Icon.of(icon));
  }

  private static Button busy(CheckDesk desk, Button button) {
    button.disableProperty().bind(desk.busyProperty());
    return button;
  }

  private static Button copy(String label, String text) {
    Button button = button(label, Feather.COPY, () -> CheckSheet.copy(text));
    button.addEventHandler(ActionEvent.ACTION, event -> button.setText("Copied"));
    return button;
  }

  private static void show(Mend mend, Overlay sheets) {
    ChangeView body = new ChangeView(mend);
    CheckSheet.dress(body);
    boolean laidOut = mend.documents().stream().anyMatch(Document::laidOut);
    Panel panel =
        Panel.sheet(
            mend.title(),
            laidOut
                ? "Line numbers are those of the text as it is laid out here."
                : "Line numbers are those of the document.",
            body);
    sheets.open(
        panel.foot(
            Panel.spring(),
            Buttons.plain("Close", panel::close),
            Buttons.plain("Copy the remedy", () -> CheckSheet.copy(mend.copy()))));
  }
}
