package dev.clausewright.ui.control;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/**
 * One line of code that wraps between its pieces with a hanging indent, which TextFlow cannot. All
 * measures follow the font, so it grows with the text size.
 */
public final class Clause extends Region {
  private static final double LINE = 1.76;
  private static final double INDENT = 1.28;
  private static final Pattern CLOSING = Pattern.compile("[')\\];,.}]+");
  private static final Pattern OPENING = Pattern.compile("['(=]$");

  private final Text measure = text(" ", "syntax-plain");

  private final Consumer<String> go;
  private final Set<Node> glued = new HashSet<>();
  private double indent = INDENT;
  private boolean opening;

  /** A quote after a blank opens something: it does not hold on to what stands before. */
  private boolean afterBlank;

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

  /** A value that wraps where code may, without a hanging indent: an ARN after a colon or slash. */
  public static Clause value(String text) {
    Clause clause = new Clause(List.of(new Piece.Token(text, Piece.Ink.PLAIN)));
    clause.indent = 0;
    clause.setAccessibleRole(AccessibleRole.TEXT);
    clause.setAccessibleText(text);
    return clause;
  }

  private void add(Piece piece) {
    switch (piece) {
      case Piece.Token token -> addToken(token);
      case Piece.Hole hole -> addChip(hole(hole));
      case Piece.Hidden hidden -> addChip(chip(hidden));
    }
  }

  private void addToken(Piece.Token token) {
    for (String atom : Breaks.of(token.text())) {
      Text run = text(atom, ink(token.ink()));
      glue(CLOSING.matcher(atom).matches() && !atom.isBlank() && !afterBlank, run);
      opening = OPENING.matcher(atom).find();
      afterBlank = atom.endsWith(" ");
      token
          .mark()
          .filter(Piece.Mark.BROKEN::equals)
          .ifPresent(mark -> getChildren().add(new Tint(run)));
      getChildren().add(run);
      token
          .mark()
          .filter(mark -> mark != Piece.Mark.BROKEN)
          .ifPresent(mark -> getChildren().add(new Squiggle(run, mark)));
    }
  }

  /** A closing mark stays with what it closes, and what follows an opening mark with that. */
  private void glue(boolean closing, Node node) {
    if ((closing || opening) && !getManagedChildren().isEmpty()) {
      glued.add(node);
    }
  }

  private void addChip(Node chip) {
    glue(false, chip);
    opening = false;
    afterBlank = false;
    getChildren().add(chip);
  }

  private static Text text(String words, String ink) {
    Text text = new Text(words);
    text.getStyleClass().addAll("code", ink);
    text.setTextOrigin(VPos.CENTER);
    return text;
  }

  private Node hole(Piece.Hole hole) {
    Button chip = new Button(hole.words());
    chip.setMnemonicParsing(false);
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
    List<Node> all = getManagedChildren();
    for (int i = 0; i < all.size(); i++) {
      Node child = all.get(i);
      double wide = width(child);
      if (!first && !glued.contains(child) && x + unit(all, i) > room) {
        x = leading() + measure.getFont().getSize() * indent;
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
      } else if (other instanceof Tint tint && tint.behind() == child) {
        tint.resizeRelocate(x, y, width(child), line);
      }
    }
  }

  private static double width(Node child) {
    return child instanceof Text text
        ? text.getLayoutBounds().getWidth()
        : Math.ceil(child.prefWidth(-1));
  }

  /** The width of a piece with those that must stay with it. */
  private double unit(List<Node> all, int at) {
    double sum = 0;
    int last = at;
    while (last + 1 < all.size() && glued.contains(all.get(last + 1))) {
      sum += width(all.get(last));
      last++;
    }
    return sum + visible(all.get(last), width(all.get(last)));
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
}
