package dev.clausewright.ui.control;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A label, the control below it, and a message line below that, which always keeps its room so that
 * nothing jumps. The message is part of the control's accessible text, and its change is announced.
 */
public class Field extends VBox {
  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
  private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

  private final String name;
  private final Node control;
  private final HBox head = new HBox();
  private final HBox line = new HBox();
  private final HBox foot = new HBox();
  private final Label message = new Label();
  private FieldState state = FieldState.untouched();

  /** Nothing that a subclass overrides runs before it is made. */
  @SuppressWarnings("this-escape")
  public Field(String name, Node control) {
    this.name = name;
    this.control = control;
    head.getChildren().add(label(name, control));
    line.getChildren().add(control);
    foot.getChildren().add(message);
    getChildren().addAll(head, line, foot);
    head.getStyleClass().add("field-head");
    line.getStyleClass().add("field-line");
    foot.getStyleClass().add("field-foot");
    getStyleClass().add("field");
    HBox.setHgrow(control, Priority.ALWAYS);
    if (control instanceof Region region) {
      region.setMaxWidth(Double.MAX_VALUE);
    }
    message.getStyleClass().addAll("text-small", "message");
    message.setMaxWidth(Double.MAX_VALUE);
    message.setVisible(false);
    HBox.setHgrow(message, Priority.ALWAYS);
    control.setAccessibleText(name);
  }

  /** A quiet word after the label: "· all, in table order". */
  public Field aside(String words) {
    head.getChildren().add(1, Words.small("· " + words));
    head.getChildren().get(1).getStyleClass().remove("text-small");
    return this;
  }

  /** A link, a count: at the right end of the label's line. */
  public Field trailing(Node node) {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    head.getChildren().addAll(spring, node);
    return this;
  }

  /** A button at the right of the control; a repair then stands below it, as wide. */
  public Field beside(Region node) {
    line.getChildren().add(node);
    return this;
  }

  /** A link at the right end of the message line. */
  public Field explained(Node link) {
    foot.getChildren().add(link);
    return this;
  }

  /** No label in sight: where words beside the control say it. A screen reader still has it. */
  public Field withoutLabel() {
    getChildren().remove(head);
    return this;
  }

  /** No message line: for controls that cannot be wrong. */
  public Field withoutMessage() {
    getChildren().remove(foot);
    return this;
  }

  /** Gives the message line's room away while something else stands in its place. */
  public final void roomForMessage(boolean kept) {
    foot.setManaged(kept);
    foot.setVisible(kept);
  }

  /** A narrow field in a line of them: its message runs on beside it, to that side. */
  public final Field overflowing(Pos alignment) {
    message.setMinWidth(Region.USE_PREF_SIZE);
    foot.setMinWidth(Region.USE_PREF_SIZE);
    setAlignment(alignment);
    setMinWidth(0);
    return this;
  }

  public final FieldState state() {
    return state;
  }

  public final String name() {
    return name;
  }

  public final Node control() {
    return control;
  }

  /** Shows the state below the field, in its border, and to a screen reader. */
  public final void show(FieldState now) {
    state = now;
    message.setText(now.message());
    message.setVisible(!now.message().isEmpty());
    message.getStyleClass().removeAll("text-muted", "danger", "warning");
    message.getStyleClass().add(colour(now));
    message.setGraphic(icon(now));
    control.pseudoClassStateChanged(DANGER, now instanceof FieldState.Problem);
    control.pseudoClassStateChanged(WARNING, now instanceof FieldState.Doubtful);
    foot.getChildren().removeIf(node -> node.getStyleClass().contains("of-state"));
    if (now instanceof FieldState.Problem problem) {
      problem.why().ifPresent(why -> addToFoot(WhyPopover.link("Why?", why)));
    }
    now.repair().ifPresent(this::offer);
    control.setAccessibleText(now.message().isEmpty() ? name : name + ". " + now.message());
    control.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    mark(now);
  }

  /** For fields that show their state inside the control too. */
  protected void mark(FieldState now) {}

  /** Puts the keyboard here, at the end of what is typed. */
  public void reach() {
    control.requestFocus();
  }

  private void offer(FieldState.Repair repair) {
    Button button = Buttons.small(repair.label(), repair.action());
    button.getStyleClass().add("repair");
    if (line.getChildren().size() > 1 && line.getChildren().get(1) instanceof Region beside) {
      button.prefWidthProperty().bind(beside.widthProperty());
    }
    addToFoot(button);
  }

  private void addToFoot(Node node) {
    node.getStyleClass().add("of-state");
    foot.getChildren().add(node);
  }

  private static Label label(String name, Node control) {
    Label label = Words.strong(name);
    label.setLabelFor(control);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static String colour(FieldState state) {
    return switch (state) {
      case FieldState.Untouched _, FieldState.Valid _ -> "text-muted";
      case FieldState.Doubtful _ -> "warning";
      case FieldState.Problem _ -> "danger";
    };
  }

  private static Node icon(FieldState state) {
    return switch (state) {
      case FieldState.Untouched _ -> Icon.small(Feather.INFO, "muted");
      case FieldState.Valid _ -> Icon.small(Feather.CHECK, "success");
      case FieldState.Doubtful _ -> Icon.small(Feather.ALERT_TRIANGLE, "warning");
      case FieldState.Problem _ -> Icon.small(Feather.X_CIRCLE, "danger");
    };
  }
}
