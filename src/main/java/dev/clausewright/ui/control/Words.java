package dev.clausewright.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Text in the styles the design has, and no other. */
public final class Words {
  private Words() {}

  /** The question a page asks, one a screen. */
  public static Label title(String text) {
    return label(text, "title-3");
  }

  public static Label cardTitle(String text) {
    return label(text, "title-4");
  }

  public static Label strong(String text) {
    return label(text, "text-caption");
  }

  public static Label body(String text) {
    return label(text);
  }

  /** Body size, quiet: the line below a title. */
  public static Label quiet(String text) {
    return label(text, "text-muted");
  }

  /** 12 px, quiet: second lines, counts. */
  public static Label small(String text) {
    return label(text, "text-small", "text-muted");
  }

  public static Label code(String text) {
    return label(text, "code");
  }

  /** A sentence that wraps. */
  public static Label wrapping(Label label) {
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** A sentence of several runs, that wraps as one. */
  public static TextFlow sentence(Text... runs) {
    TextFlow flow = new TextFlow(runs);
    flow.getStyleClass().add("sentence");
    return flow;
  }

  public static Text run(String text, String... classes) {
    Text run = new Text(text);
    run.getStyleClass().add("run");
    run.getStyleClass().addAll(classes);
    return run;
  }

  /** Code inside a sentence. */
  public static Text codeRun(String text) {
    return run(text, "code-inline");
  }

  public static Text strongRun(String text) {
    return run(text, "strong");
  }

  /** Line breaks as blanks: a row shows one line. */
  public static String oneLine(String text) {
    return text.replaceAll("\\R", " ");
  }

  private static Label label(String text, String... classes) {
    Label label = new Label(text);
    label.getStyleClass().addAll(classes);
    return label;
  }
}
