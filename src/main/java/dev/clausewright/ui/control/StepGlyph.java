package dev.clausewright.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The round mark of a step: its number, or what became of it. */
public final class StepGlyph extends StackPane {
  /**
   * What a step can be; the current one shows its number in the accent unless it needs somebody.
   */
  public enum State {
    UNTOUCHED("not visited yet"),
    HERE("current step"),
    DONE("done"),
    NEEDS("needs you"),
    FAILED("failed");

    private final String spoken;

    State(String spoken) {
      this.spoken = spoken;
    }

    public String spoken() {
      return spoken;
    }
  }

  private final int number;

  public StepGlyph(int number) {
    this.number = number;
    show(State.UNTOUCHED);
  }

  /** 20 px with a ring, for numbered rows. */
  public static StepGlyph ring(int number) {
    StepGlyph glyph = new StepGlyph(number);
    glyph.getStyleClass().add("ring20");
    return glyph;
  }

  public void show(State state) {
    getStyleClass().removeIf(name -> !name.equals("ring20"));
    getStyleClass().add(0, "step-glyph");
    switch (state) {
      case UNTOUCHED -> words(Integer.toString(number), "untouched");
      case HERE -> words(Integer.toString(number), "here");
      case NEEDS -> words("!", "needs");
      case DONE -> {
        getStyleClass().add("done");
        getChildren().setAll(Icon.small(Feather.CHECK));
      }
      case FAILED -> {
        getStyleClass().add("failed");
        getChildren().setAll(Icon.small(Feather.X));
      }
    }
  }

  private void words(String text, String kind) {
    getStyleClass().add(kind);
    getChildren().setAll(new Label(text));
  }
}
