package dev.clausewright.ui.step.role;

import dev.clausewright.clause.Reading;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Field;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.Picker;
import dev.clausewright.ui.control.TextEntry;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Faults;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where the next role of a chain is chosen: one of this account, or an ARN of any other. */
final class NextRole extends VBox {
  private final Picker<RoleArn> picker;
  private final TextEntry arn = new TextEntry("Or the ARN of another", this::judged);
  private final Consumer<RoleArn> taken;
  private List<RoleArn> choices = List.of();

  NextRole(Consumer<RoleArn> taken, Runnable cancelled) {
    this.taken = taken;
    picker = new Picker<RoleArn>("Role of this account", RoleArn::name, r -> Words.body(r.name()));
    picker.prompt("Choose").onChosen(this::take);
    picker.setId("next-role");
    arn.code().prompt("arn:aws:iam::210987654321:role/…").onEdited(this::typed);
    arn.control().setId("next-arn");
    Button away = Buttons.icon("Add no role", Feather.X, cancelled);
    Field own = new Field("Role of this account", picker);
    own.getStyleClass().add("next-own");
    HBox line = new HBox(own, arn.beside(away));
    HBox.setHgrow(arn, Priority.ALWAYS);
    line.getStyleClass().add("sp-12");
    getChildren().add(line);
  }

  void choices(List<RoleArn> roles) {
    choices = List.copyOf(roles);
    picker.put(choices, Optional.empty());
  }

  /**
   * @param number of the role to be added, from 1
   */
  void open(int number) {
    picker.put(choices, Optional.empty());
    picker.setAccessibleText("Role " + number + ", of this account");
    arn.put("");
    shown(true);
    if (choices.isEmpty()) {
      arn.reach();
    } else {
      picker.requestFocus();
    }
  }

  void close() {
    shown(false);
  }

  private void shown(boolean now) {
    setVisible(now);
    setManaged(now);
  }

  private void typed(String text) {
    RoleArn.read(text).found().ifPresent(this::take);
  }

  private void take(RoleArn role) {
    arn.put("");
    taken.accept(role);
  }

  private FieldState judged(String text) {
    return switch (RoleArn.read(text)) {
      case Reading.Valid<RoleArn> _ -> FieldState.valid();
      case Reading.Wrong<RoleArn>(var faults) ->
          text.isEmpty()
              ? FieldState.untouched("It is added as soon as the ARN is whole.")
              : Faults.problem(faults.getFirst(), arn::replace);
    };
  }
}
