package dev.clausewright.ui.check;

import dev.clausewright.account.Applied;
import dev.clausewright.account.Change;
import dev.clausewright.account.Holder;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Spinner;
import dev.clausewright.ui.control.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** What was changed on the account, with the way back. Not there while nothing was. */
final class ChangesStrip extends HBox {
  private final StackPane icon = new StackPane();
  private final Label words = Words.wrapping(Words.body(""));
  private final Button leave;
  private final Button undo;
  private final Button reset;

  ChangesStrip(CheckDesk desk) {
    getStyleClass().addAll("callout", "changes-strip");
    undo =
        Buttons.with(Buttons.small("Undo the fix", desk::undo), Icon.small(Feather.CORNER_UP_LEFT));
    reset = Buttons.small("Reset the account", desk::reset);
    words.setMinWidth(0);
    leave = Buttons.small("Stop following", desk.fixes()::leave);
    getChildren().addAll(icon, words, Panel.spring(), leave, undo, reset);
    leave.managedProperty().bind(leave.visibleProperty());
    for (Button button : List.of(leave, undo, reset)) {
      button.setMinWidth(USE_PREF_SIZE);
    }
    reset.managedProperty().bind(reset.visibleProperty());
    undo.managedProperty().bind(undo.visibleProperty());
    desk.changesProperty().subscribe(this::show);
  }

  private void show(Changes changes) {
    boolean asking = changes.real() && changes.busy();
    boolean any = asking || !changes.done().isEmpty() || changes.said().isPresent();
    setVisible(any);
    setManaged(any);
    icon.getChildren().setAll(asking ? new Spinner() : Icon.of(Feather.TOOL, "muted"));
    leave.setVisible(changes.followed());
    undo.setVisible(!changes.done().isEmpty() && !changes.followed());
    undo.setDisable(changes.busy());
    reset.setVisible(changes.done().size() > 1 && !changes.real());
    undo.setText(changes.real() ? "Take it back" : "Undo the fix");
    reset.setDisable(changes.busy());
    words.setText(changes.said().orElseGet(() -> asking ? "Asking AWS…" : told(changes)));
  }

  private static String told(Changes changes) {
    String latest = changes.latest().map(Applied.Done::change).map(ChangesStrip::told).orElse("");
    int more = changes.done().size() - 1;
    return more < 1 ? latest : latest + " %d more before it.".formatted(more);
  }

  private static String told(Change change) {
    return switch (change) {
      case Change.CreateRole(var role, var _) -> "%s was made.".formatted(role.name());
      case Change.AttachRole(var target, var role) ->
          "%s was attached to %s.".formatted(role.name(), target.name());
      case Change.SetDefaultRole(var target, var role) ->
          "%s is now the default role of %s.".formatted(role.name(), target.name());
      case Change.Wait(var target) -> "What was on its way on %s is done.".formatted(target.name());
      case Change.PutPolicy(Holder holder, String name, var _) ->
          "The policy %s of %s was written.".formatted(name, holder.called());
      case Change.AddManagedPolicy(Holder holder, String name, var _) ->
          "The policy %s was made and attached to %s.".formatted(name, holder.called());
      case Change.RemovePolicy(Holder holder, String name) ->
          "The policy %s of %s was removed.".formatted(name, holder.called());
      case Change.UpdateTrust(var role, var _) ->
          "The trust policy of %s was changed.".formatted(role.name());
    };
  }
}
