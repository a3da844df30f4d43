package dev.clausewright.ui.control;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands on an overlay: title, one quiet line, content that scrolls, a foot with buttons. */
public final class Panel extends VBox {
  private final HBox foot = new HBox();
  private final Node body;
  private Runnable close = () -> {};

  private Panel(String kind, String title, String quiet, Node body) {
    this.body = body;
    getStyleClass().addAll("panel", kind);
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    Button x = Buttons.icon("Close", Feather.X, this::close);
    HBox head = new HBox(Words.title(title), spring, x);
    head.getStyleClass().add("panel-head");
    VBox top = new VBox(head, Words.wrapping(Words.quiet(quiet)));
    top.getStyleClass().add("panel-top");
    foot.getStyleClass().add("panel-foot");
    body.getStyleClass().add("panel-body");
    getChildren().addAll(top, kind.equals("sheet") ? scrolled(body) : body, foot);
    setAccessibleText(title);
  }

  /** 608 wide, down to the bottom of the page: work that needs the preview beside it. */
  public static Panel sheet(String title, String quiet, Node body) {
    Panel panel = new Panel("sheet", title, quiet, body);
    panel.setMaxHeight(Double.MAX_VALUE);
    return panel;
  }

  /** 600 wide, as high as its content: a decision. */
  public static Panel dialog(String title, String quiet, Node body) {
    Panel panel = new Panel("dialog", title, quiet, body);
    panel.setMaxHeight(USE_PREF_SIZE);
    return panel;
  }

  /** 736 wide: a decision with a list beside it. */
  public static Panel wide(String title, String quiet, Node body) {
    Panel panel = dialog(title, quiet, body);
    panel.getStyleClass().add("wide");
    return panel;
  }

  /** As wide as {@link #wide}, or as before: for content that a person may spread out. */
  public void broad(boolean now) {
    getStyleClass().remove("broad");
    if (now) {
      getStyleClass().add("broad");
    }
  }

  /** Left end of the foot first; a spring pushes what follows to the right. */
  public Panel foot(Node... nodes) {
    foot.getChildren().setAll(nodes);
    return this;
  }

  public static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  /** Scrolls a sheet to its end, where something has just appeared. */
  public void toEnd() {
    if (body.getParent() != null && lookup(".panel-scroll") instanceof ScrollPane scroll) {
      Platform.runLater(() -> scroll.setVvalue(1));
    }
  }

  public void close() {
    close.run();
  }

  void setOnClose(Runnable action) {
    close = action;
  }

  void focusFirst() {
    Optional<Node> first = focusable(body).or(() -> focusable(foot));
    first.ifPresent(Keyboard::to);
  }

  /** Where Tab begins: the head stands before the body. */
  boolean isFirst(Node node) {
    return Keyboard.reachable(this).findFirst().filter(node::equals).isPresent();
  }

  /** The keyboard comes round: to the first that Tab reaches, or to the last. */
  void focusEnd(boolean last) {
    Stream<Node> all = Keyboard.reachable(this);
    (last ? all.reduce((before, next) -> next) : all.findFirst()).ifPresent(Keyboard::byKey);
  }

  private static Optional<Node> focusable(Node node) {
    return Keyboard.reachable(node).findFirst();
  }

  private static Node scrolled(Node body) {
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "page-scroll", "panel-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    body.getStyleClass().add("panel-body");
    return scroll;
  }
}
