package dev.clausewright.ui;

import dev.clausewright.clause.Slot;
import dev.clausewright.draft.History;
import dev.clausewright.draft.StepId;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Named;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Theme;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.diagnose.Diagnose;
import dev.clausewright.ui.diagnose.editor.UndoState;
import dev.clausewright.ui.preview.Preview;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Step;
import dev.clausewright.ui.step.StepView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The window's content: joins the session, the steps and the preview to the frame. */
final class Desk {
  private static final KeyCombination NEXT =
      new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN);

  private final Session session;
  private final Course course;
  private final Page page;
  private final StepBar bar;
  private final Preview preview;
  private final Header header;
  private final Frame frame;
  private final Map<StepId, StepView> views = new EnumMap<>(StepId.class);
  private final UndoButtons undoing = new UndoButtons(this::undo, this::redo);
  private final Later<Diagnose> diagnose;
  private Mode mode = Mode.COMPOSE;

  /**
   * The steps that a draft is led through, on their page.
   *
   * @param diagnose made when it is first entered
   */
  record Rooms(Session session, Page page, Course course, Supplier<Diagnose> diagnose) {}

  Desk(Theme theme, Rooms rooms, Node account) {
    this.session = rooms.session();
    this.page = rooms.page();
    this.course = rooms.course();
    this.diagnose = new Later<>(rooms.diagnose());
    this.preview = new Preview(session, course);
    this.bar = new StepBar(index -> enter(course.steps().get(index).id()));
    session.historyProperty().subscribe(history -> undoable());
    this.header =
        new Header(
            theme, undoing.undo(), undoing.redo(), account, () -> Help.open(frame().dialogs()));
    header.tabs().onChosen(this::enter);
    this.frame = new Frame(theme, header, bar, page, preview);
    frame.addEventHandler(DragEvent.DRAG_OVER, this::over);
    frame.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    session.onGo(this::go, this::reach);
    session.draftProperty().subscribe(this::draw);
    enter(StepId.STATEMENT);
  }

  Frame frame() {
    return frame;
  }

  Header header() {
    return header;
  }

  Preview preview() {
    return preview;
  }

  Course course() {
    return course;
  }

  Mode mode() {
    return mode;
  }

  /** Keys that work wherever the focus is: undo belongs to the draft or the text, not a field. */
  void keys(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (UndoButtons.UNDO.match(event)) {
            undo();
            event.consume();
          } else if (UndoButtons.REDO.match(event)) {
            redo();
            event.consume();
          } else if (mode != Mode.COMPOSE) {
            return;
          } else if (NEXT.match(event)) {
            next();
            event.consume();
          } else if (BACK.match(event)) {
            course.before().ifPresent(step -> enter(step.id()));
            event.consume();
          }
        });
  }

  /** A whole statement was opened: every step shows what it has of it. */
  void opened() {
    course.visitAll();
    enter(Mode.COMPOSE);
    enter(StepId.STATEMENT);
  }

  /** Files dropped anywhere on the window are read back. */
  private void dropped(DragEvent event) {
    if (mode == Mode.COMPOSE && event.getDragboard().hasFiles()) {
      enter(Mode.DIAGNOSE);
      diagnosing().dropped(event);
    }
  }

  /** A file or folder is read back. */
  void diagnose(Path path) {
    enter(Mode.DIAGNOSE);
    diagnosing().open(path);
  }

  private void over(DragEvent event) {
    if (mode == Mode.COMPOSE && event.getDragboard().hasFiles()) {
      Diagnose.over(event);
    }
  }

  /** Switches what the window is for; what was there stays as it was. */
  void enter(Mode wanted) {
    mode = wanted;
    header.tabs().show(wanted);
    page.sheets().hide(true);
    switch (wanted) {
      case COMPOSE -> {
        frame.compose();
        Platform.runLater(() -> view(course.here()).node().requestFocus());
      }
      case DIAGNOSE -> {
        frame.instead(diagnosing().node());
        diagnosing().entered();
      }
    }
    undoable();
  }

  /** Made when it is first wanted. */
  Diagnose diagnosing() {
    return diagnose.get(made -> made.undoProperty().subscribe(state -> undoable()));
  }

  private void undo() {
    switch (mode) {
      case COMPOSE -> session.undo();
      case DIAGNOSE -> diagnosing().undo();
    }
  }

  private void redo() {
    switch (mode) {
      case COMPOSE -> session.redo();
      case DIAGNOSE -> diagnosing().redo();
    }
  }

  /** Begins anew at the first step. */
  void startAnew() {
    course.startAnew();
    enter(StepId.STATEMENT);
  }

  /** Steps are in Compose only. */
  private void go(StepId step) {
    if (mode != Mode.COMPOSE) {
      enter(Mode.COMPOSE);
    }
    enter(step);
  }

  void enter(StepId wanted) {
    StepId id = course.allowed(wanted);
    if (course.steps().stream().noneMatch(step -> step.id() == id)) {
      return;
    }
    page.sheets().hide(true);
    session.litProperty().set(Optional.empty());
    course.enter(id);
    StepView view = view(course.here());
    page.show(view.node());
    view.entered();
    preview.front(id == StepId.FINISH);
    draw();
    preview.draw();
    Platform.runLater(() -> view.node().requestFocus());
  }

  /** Next is never dead: pressed too early, it leads to what is missing. */
  void next() {
    Optional<Node> missing = view(course.here()).insist();
    if (missing.isPresent()) {
      focus(missing.get());
    } else {
      course.next().ifPresent(step -> enter(step.id()));
    }
  }

  private void reach(Slot slot) {
    course
        .of(slot)
        .ifPresent(
            step -> {
              enter(step.id());
              Platform.runLater(() -> view(step).fieldOf(slot).ifPresent(this::focus));
            });
  }

  private void focus(Node node) {
    page.reveal(node);
    node.requestFocus();
    if (node instanceof javafx.scene.control.TextInputControl text) {
      text.end();
    }
  }

  private StepView view(Step step) {
    return views.computeIfAbsent(step.id(), id -> step.view().get());
  }

  /** Draws what the steps say: after a change of the draft, or news of the checks. */
  void draw() {
    bar.show(course.rows());
    footer();
  }

  private void undoable() {
    History history = session.historyProperty().get();
    Optional<UndoState> text =
        mode == Mode.DIAGNOSE ? Optional.of(diagnosing().undoProperty().get()) : Optional.empty();
    undoing.show(
        text.map(UndoState::undo).orElseGet(history::undoLabel),
        text.map(UndoState::redo).orElseGet(history::redoLabel));
  }

  private void footer() {
    StepView view = view(course.here());
    List<Node> nodes = new ArrayList<>();
    Optional<Step> before = course.before();
    nodes.add(
        before.isPresent()
            ? back(before.get())
            : Words.small("Step 1 of " + course.steps().size()));
    nodes.add(Panel.spring());
    view.end().or(() -> course.next().map(step -> forward(step, view))).ifPresent(nodes::add);
    page.footer(nodes.toArray(Node[]::new));
  }

  private Button back(Step step) {
    Button back = Buttons.outlined("_Back", () -> enter(step.id()));
    back.setMnemonicParsing(true);
    return Named.as(back, "Back: " + step.title() + " (" + BACK.getDisplayText() + ")");
  }

  private Button forward(Step step, StepView view) {
    Button next = Buttons.plain("_Next: " + step.title(), this::next);
    next.setMnemonicParsing(true);
    next.getStyleClass().add("next");
    Named.as(next, "Next: " + step.title() + " (" + NEXT.getDisplayText() + ")");
    view.urgent()
        .subscribe(
            urgent -> {
              next.getStyleClass().removeAll("accent", "strong");
              if (!urgent) {
                next.getStyleClass().addAll("accent", "strong");
              }
            });
    return next;
  }
}
