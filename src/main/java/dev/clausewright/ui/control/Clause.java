package dev.clausewright.ui.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/**
 * One line of code that wraps between its pieces with a hanging indent, which TextFlow cannot. All
 * measures follow the font, so it grows with the text size.
 */
public final class Clause extends Region {
  private static final double LINE = 1.76;
  private static final double INDENT = 1.28;

  private final Text measure = text(" ", "syntax-plain");

  private final Consumer<String> go;

  public Clause(List<Piece> pieces) {
    this(pieces, place -> {});
  }

  /** The consumer is given the place a pressed hole names. */
  public Clause(List<Piece> pieces, Consumer<String> go) {
    this.go = go;
    getStyleClass().add("clause");
    measure.setVisible(false);
    measure.setManaged(false);
    getChildren().add(measure);
    pieces.forEach(this::add);
  }

  private void add(Piece piece) {
    switch (piece) {
      case Piece.Token token -> addToken(token);
      case Piece.Hole hole -> getChildren().add(hole(hole));
      case Piece.Hidden hidden -> getChildren().add(chip(hidden));
    }
  }

  private void addToken(Piece.Token token) {
    for (String atom : Breaks.of(token.text())) {
      Text run = text(atom, ink(token.ink()));
      getChildren().add(run);
      token.mark().ifPresent(mark -> getChildren().add(new Squiggle(run, mark)));
    }
  }

  private static Text text(String words, String ink) {
    Text text = new Text(words);
    text.getStyleClass().addAll("code", ink);
    text.setTextOrigin(VPos.CENTER);
    return text;
  }

  private Node hole(Piece.Hole hole) {
    Button chip = new Button(hole.words());
    chip.getStyleClass().setAll("hole");
    chip.setCursor(Cursor.HAND);
    chip.setMinWidth(USE_PREF_SIZE);
    chip.setOnAction(event -> go.accept(hole.place()));
    chip.setAccessibleText("Not chosen yet, " + hole.words());
    return chip;
  }

  private static Node chip(Piece.Hidden hidden) {
    Label chip = new Label(hidden.words());
    chip.getStyleClass().addAll("chip", "secret-chip");
    chip.setGraphic(Icon.tiny(hidden.secret() ? Feather.LOCK : Feather.KEY));
    chip.setMinWidth(USE_PREF_SIZE);
    return chip;
  }

  private static String ink(Piece.Ink ink) {
    return switch (ink) {
      case KEYWORD -> "syntax-keyword";
      case STRING -> "syntax-string";
      case NUMBER -> "syntax-number";
      case PLAIN -> "syntax-plain";
    };
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return place(width, false) + getInsets().getTop() + getInsets().getBottom();
  }

  @Override
  protected double computePrefWidth(double height) {
    double sum = 0;
    for (Node child : getManagedChildren()) {
      sum += width(child);
    }
    return sum + getInsets().getLeft() + getInsets().getRight();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    place(getWidth(), true);
  }

  /** Greedy: a piece that does not fit begins the next line, at the indent. Answers the height. */
  private double place(double width, boolean really) {
    double line = Math.round(measure.getFont().getSize() * LINE);
    Insets in = getInsets();
    double room = width < 0 ? Double.MAX_VALUE : width - in.getLeft() - in.getRight();
    double x = 0;
    double y = 0;
    boolean first = true;
    for (Node child : getManagedChildren()) {
      double wide = width(child);
      if (!first && x + visible(child, wide) > room) {
        x = leading() + measure.getFont().getSize() * INDENT;
        y += line;
      }
      if (really) {
        put(child, in.getLeft() + x, in.getTop() + y, line);
      }
      x += wide;
      first = false;
    }
    return y + line;
  }

  private void put(Node child, double x, double y, double line) {
    if (child instanceof Text text) {
      text.relocate(x, y + Math.floor((line - text.getLayoutBounds().getHeight()) / 2));
    } else {
      double high = snapSizeY(child.prefHeight(-1));
      child.resize(width(child), high);
      child.relocate(x, y + Math.round((line - high) / 2));
    }
    for (Node other : getChildren()) {
      if (other instanceof Squiggle squiggle && squiggle.below() == child) {
        squiggle.draw();
      }
    }
  }

  private static double width(Node child) {
    return child instanceof Text text
        ? text.getLayoutBounds().getWidth()
        : Math.ceil(child.prefWidth(-1));
  }

  /** A blank at the end may hang over the edge. */
  private double visible(Node child, double wide) {
    boolean blank = child instanceof Text text && text.getText().endsWith(" ");
    return blank ? wide - measure.getLayoutBounds().getWidth() : wide;
  }

  /** The first piece's own leading blanks count: JSON hangs below its own level. */
  private double leading() {
    for (Node child : getManagedChildren()) {
      if (child instanceof Text text) {
        int blanks = text.getText().length() - text.getText().stripLeading().length();
        return blanks * measure.getLayoutBounds().getWidth();
      }
    }
    return 0;
  }

  /** Waves of 2 px below a run of text. */
  private static final class Squiggle extends Path {
    private final Text below;

    Squiggle(Text below, Piece.Mark mark) {
      this.below = below;
      setManaged(false);
      getStyleClass().addAll("squiggle", mark == Piece.Mark.ERROR ? "danger" : "warning");
    }

    Text below() {
      return below;
    }

    void draw() {
      double y = below.getBoundsInParent().getMaxY() - 1;
      double from = below.getBoundsInParent().getMinX();
      double to = below.getBoundsInParent().getMaxX();
      getElements().setAll(new MoveTo(from, y));
      boolean up = true;
      for (double x = from + 2.5; x <= to; x += 2.5) {
        getElements().add(new LineTo(x, up ? y - 2 : y));
        up = !up;
      }
    }
  }
}
