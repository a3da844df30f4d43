package dev.clausewright.ui.diagnose.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;

/** The editor on JavaFX's incubating code area; what is measured of it decided how. */
public final class CodeEditor implements Editor {
  /** A line of 22 where the letters take 17. */
  private static final double ABOVE = 0.24;

  private static final double BELOW = 0.16;

  /** More places than these change as one: the code area draws itself anew after each. */
  private static final int MANY = 32;

  private final Content content = new Content();
  private final LineMarks marks = new LineMarks();
  private final Undo undo = new Undo();
  private final ReadOnlyObjectWrapper<UndoState> undoState =
      new ReadOnlyObjectWrapper<>(UndoState.NOTHING);
  private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private final Model model = new Model(content, this::changed);
  private final Area area = new Area(model, () -> marks.at(caretSpot()));
  private final LineNumbers numbers = new LineNumbers(content, () -> area.getFont().getSize());
  private final Palette palette = new Palette(this::restyle);
  private final Painter painter;
  private final StackPane node = new StackPane(palette, area);
  private boolean restyling;

  public CodeEditor(Colouring colouring) {
    painter = new Painter(content, colouring, marks, palette::of);
    area.setSyntaxDecorator(painter);
    area.setLeftDecorator(numbers);
    area.setHighlightCurrentParagraph(true);
    area.setTabSize(2);
    node.getStyleClass().add("editor");
    area.fontProperty()
        .subscribe(
            font -> {
              painter.air(Math.rint(font.getSize() * ABOVE), Math.rint(font.getSize() * BELOW));
              restyle();
            });
    area.caretPositionProperty().subscribe(caret -> moved());
    area.focusedProperty().subscribe(focused -> undo.seal());
    area.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> area.requestFocus());
    keys();
    new Hover(area, pos -> marks.at(spot(pos)).filter(mark -> within(pos))).install();
  }

  private void keys() {
    new Clips(area, this::selected, this::put).install();
    area.getInputMap().registerFunction(RichTextArea.Tag.UNDO, this::undo);
    area.getInputMap().registerFunction(RichTextArea.Tag.REDO, this::redo);
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public Region focus() {
    return area;
  }

  @Override
  public Snapshot snapshot() {
    return content.store().snapshot();
  }

  @Override
  public Sketch sketch() {
    return new Sketch(snapshot(), painter.begun());
  }

  @Override
  public String text(int start, int end) {
    LineStore store = content.store();
    return store.text(store.spot(start), store.spot(end));
  }

  @Override
  public void open(Snapshot text) {
    Spot end = content.store().end();
    content.put(LineStore.of(text.lines()));
    undo.forget();
    marks.put(new ArrayList<>());
    painter.restart();
    area.clearSelection();
    model.replaced(Spot.START, end, content.store().end());
    area.select(TextPos.ZERO);
    told();
  }

  @Override
  public void replaceAll(String label, String text) {
    Splice all = new Splice(Spot.START, content.store().text(), text);
    make(all);
    undo.did(new Deed(label, List.of(all)));
    told();
  }

  @Override
  public void apply(String label, List<Patch> patches) {
    List<Splice> made = new ArrayList<>();
    List<Patch> order = patches.stream().sorted(Comparator.comparingInt(Patch::start)).toList();
    List<Patch> few =
        order.size() > MANY ? List.of(Patch.joined(order, content.store())) : order.reversed();
    for (Patch patch : few) {
      LineStore store = content.store();
      Spot from = store.spot(patch.start());
      Splice splice = new Splice(from, store.text(from, store.spot(patch.end())), patch.text());
      make(splice);
      made.add(splice);
    }
    undo.did(new Deed(label, made));
    told();
  }

  @Override
  public void draw(Sketch.Drawing drawing) {
    marks.put(drawing.marks());
    painter.put(drawing.states());
    restyle();
  }

  @Override
  public void reveal(int start, int end) {
    LineStore store = content.store();
    area.select(Model.pos(store.spot(start)), Model.pos(store.spot(end)));
  }

  @Override
  public void revealLine(int line) {
    area.select(Model.pos(new Spot(Math.clamp(line, 1, content.size()) - 1, 0)));
  }

  @Override
  public ReadOnlyLongProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyObjectProperty<UndoState> undoProperty() {
    return undoState.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  @Override
  public void kept() {
    undo.keptNow();
    changed.set(undo.isChanged());
  }

  @Override
  public void undo() {
    undo.undo().ifPresent(deed -> again(deed.back()));
  }

  @Override
  public void redo() {
    undo.redo().ifPresent(deed -> again(deed.splices()));
  }

  @Override
  public int caret() {
    return content.store().offset(caretSpot());
  }

  @Override
  public int lineOf(int place) {
    return content.store().spot(place).line() + 1;
  }

  private void again(List<Splice> splices) {
    Spot last = Spot.START;
    for (Splice splice : splices) {
      make(splice);
      last = splice.endOfInserted();
    }
    area.select(Model.pos(last));
    told();
  }

  private void make(Splice splice) {
    Spot to = splice.endOfRemoved();
    Spot end = content.store().replace(splice.at(), to, splice.inserted());
    model.replaced(splice.at(), to, end);
  }

  /** Heard before anything is drawn. What was done by hand is told by what the content took. */
  private void changed(Spot from, Spot to, Spot end) {
    marks.edited(from, to, end);
    painter.changed(from, to, end);
    content
        .taken()
        .ifPresent(
            splice -> {
              undo.typed(splice);
              Platform.runLater(this::told);
            });
  }

  private void told() {
    undoState.set(undo.state());
    changed.set(undo.isChanged());
    changes.set(changes.get() + 1);
  }

  private void moved() {
    area.caretMoved();
    numbers.light(caretSpot().line());
  }

  /** Everything is drawn anew, once a pulse at most: it clears all that the code area keeps. */
  private void restyle() {
    if (!restyling) {
      restyling = true;
      Platform.runLater(
          () -> {
            restyling = false;
            model.restyle();
          });
    }
  }

  private void put(String label, String text) {
    Spot from = spot(area.getSelection().getMin());
    Spot to = spot(area.getSelection().getMax());
    Splice splice = new Splice(from, content.store().text(from, to), text);
    make(splice);
    undo.did(new Deed(label, List.of(splice)));
    area.select(Model.pos(splice.endOfInserted()));
    told();
  }

  private Optional<String> selected() {
    return area.hasNonEmptySelection()
        ? Optional.of(
            content
                .store()
                .text(spot(area.getSelection().getMin()), spot(area.getSelection().getMax())))
        : Optional.empty();
  }

  private boolean within(TextPos pos) {
    return pos.offset() < content.getText(pos.index()).length();
  }

  private Spot caretSpot() {
    TextPos caret = area.getCaretPosition();
    return caret == null ? Spot.START : spot(caret);
  }

  /** Held within the text: a place may be from before the last change. */
  private Spot spot(TextPos pos) {
    int line = Math.min(pos.index(), content.size() - 1);
    return new Spot(line, Math.min(pos.offset(), content.store().line(line).length()));
  }
}
