package dev.clausewright.ui.diagnose.editor;

import dev.clausewright.rules.Severity;
import dev.clausewright.sql.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/** Draws a line: its colours, and the waves below it. Called some two hundred times a key. */
final class Painter implements SyntaxDecorator {
  /** Longer lines stay without colours: each run is a node, and the window would stand still. */
  static final int LONG = 20_000;

  private final Content content;
  private final Colouring colouring;
  private final LineMarks marks;
  private final Function<Ink, StyleAttributeMap> palette;
  private final LineStates states;
  private StyleAttributeMap line = StyleAttributeMap.EMPTY;

  Painter(
      Content content,
      Colouring colouring,
      LineMarks marks,
      Function<Ink, StyleAttributeMap> palette) {
    this.content = content;
    this.colouring = colouring;
    this.marks = marks;
    this.palette = palette;
    this.states = new LineStates(colouring, index -> content.store().line(index));
  }

  /** How high a line is beyond its letters, in pixels. */
  void air(double above, double below) {
    line = StyleAttributeMap.builder().setSpaceAbove(above).setSpaceBelow(below).build();
  }

  void restart() {
    states.restart();
  }

  LineStates.Begun begun() {
    return states.begun(content.size());
  }

  void put(List<Tokens.State> rest) {
    states.put(rest, content.size());
  }

  void changed(Spot from, Spot to, Spot end) {
    states.changed(from.line(), to.line() - from.line(), end.line() - from.line(), content.size());
  }

  @Override
  public RichParagraph createRichParagraph(CodeTextModel model, int index) {
    RichParagraph.Builder paragraph = RichParagraph.builder().setParagraphAttributes(line);
    String text = content.getText(index);
    int at = 0;
    if (text.length() <= LONG) {
      for (Tokens.Run run : colouring.line(text, states.near(index)).runs()) {
        at = plain(paragraph, text, at, run.start());
        if (run.start() >= at && run.end() > run.start()) {
          paragraph.addSegment(text, run.start(), run.end(), palette.apply(ink(run.kind())));
          at = run.end();
        }
      }
    }
    plain(paragraph, text, at, text.length());
    for (LineMarks.OnLine mark : marks.on(index)) {
      int to = Math.min(mark.to(), text.length());
      if (mark.from() < to) {
        paragraph.addWavyUnderline(
            mark.from(), to - mark.from(), "wave", style(mark.mark().severity()));
      }
    }
    return paragraph.build();
  }

  /** The model tells us of changes itself, before anything is drawn. */
  @Override
  public void handleChange(
      CodeTextModel model, TextPos start, TextPos end, int top, int lines, int bottom) {}

  private int plain(RichParagraph.Builder paragraph, String text, int from, int to) {
    if (from < to) {
      paragraph.addSegment(text, from, to, palette.apply(Ink.PLAIN));
    }
    return Math.max(from, to);
  }

  private static Ink ink(Tokens.Kind kind) {
    return switch (kind) {
      case KEYWORD -> Ink.KEYWORD;
      case STRING, PLACEHOLDER -> Ink.STRING;
      case COMMENT -> Ink.COMMENT;
      case NUMBER -> Ink.NUMBER;
      case IDENTIFIER, OTHER -> Ink.PLAIN;
    };
  }

  private static String style(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
