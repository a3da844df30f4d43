package dev.clausewright.ui.step.role;

import dev.clausewright.clause.RoleArn;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Keyboard;
import dev.clausewright.ui.control.Rows;
import dev.clausewright.ui.control.StepGlyph;
import dev.clausewright.ui.control.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The roles of a chain in the order in which each assumes the next, with proof of each hop.
 */
final class ChainEditor extends VBox {
  private final Rows rows = new Rows();
  private final Button add =
      Buttons.with(Buttons.small("Add a role", this::offerMore), Icon.small(Feather.PLUS));
  private final Label count = Words.small("");
  private final NextRole next;
  private Consumer<List<RoleArn>> changed = roles -> {};
  private List<Hop> hops = List.of();

  ChainEditor() {
    next = new NextRole(this::append, this::noMore);
    Label heading = Words.strong("Chain");
    heading.setLabelFor(rows);
    HBox head =
        new HBox(heading, Words.quiet("· each role assumes the next; the last one reads the data"));
    head.getStyleClass().add("sp-8");
    rows.setId("chain");
    HBox foot = new HBox(add, count);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("sp-8");
    getStyleClass().add("sp-8");
    getChildren().addAll(head, rows, next, foot);
    noMore();
  }

  /** Called with the whole chain. */
  ChainEditor onChanged(Consumer<List<RoleArn>> consumer) {
    changed = consumer;
    return this;
  }

  /** The roles one may choose from without pasting an ARN. */
  void choices(List<RoleArn> roles) {
    next.choices(roles);
  }

  void show(List<Hop> now) {
    hops = List.copyOf(now);
    rows.getChildren().clear();
    for (int i = 0; i < hops.size(); i++) {
      row(i, hops.get(i));
    }
    rows.setVisible(!hops.isEmpty());
    rows.setManaged(!hops.isEmpty());
    count.setText(hops.size() + " of at most " + ChainEdit.MOST);
    add.setDisable(hops.size() >= ChainEdit.MOST);
  }

  /** Opens the place where the next role is chosen. */
  void offerMore() {
    next.open(hops.size() + 1);
    add.setVisible(false);
    add.setManaged(false);
  }

  private void noMore() {
    next.close();
    add.setVisible(true);
    add.setManaged(true);
  }

  private void append(RoleArn role) {
    noMore();
    changed.accept(ChainEdit.add(roles(), role));
    Keyboard.to(add);
  }

  private void row(int at, Hop hop) {
    Label name = Words.body(hop.role().name());
    VBox lines = new VBox(name, Words.small(hop.quiet()));
    lines.setAlignment(Pos.CENTER_LEFT);
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    Label proof = Words.body(hop.proof());
    proof.setGraphic(hop.status().icon());
    proof.getStyleClass().add("proof");
    proof.setMinWidth(USE_PREF_SIZE);
    String which = "role " + (at + 1) + ", " + hop.role().name();
    Button up = Buttons.tiny("Move up: " + which, Feather.ARROW_UP, () -> move(at, -1));
    Button down = Buttons.tiny("Move down: " + which, Feather.ARROW_DOWN, () -> move(at, 1));
    Button drop = Buttons.tiny("Remove " + which, Feather.X, () -> drop(at));
    up.setDisable(at == 0);
    down.setDisable(at == hops.size() - 1);
    HBox buttons = new HBox(up, down, drop);
    buttons.getStyleClass().add("hop-buttons");
    HBox row = rows.row44(StepGlyph.ring(at + 1), lines, proof, buttons);
    row.setAccessibleText(
        "Role " + (at + 1) + ": " + hop.role().name() + ". " + hop.proof() + ". " + hop.quiet());
  }

  private void move(int at, int by) {
    changed.accept(ChainEdit.move(roles(), at, by));
  }

  private void drop(int at) {
    changed.accept(ChainEdit.remove(roles(), at));
    Keyboard.to(add);
  }

  private List<RoleArn> roles() {
    return hops.stream().map(Hop::role).toList();
  }
}
