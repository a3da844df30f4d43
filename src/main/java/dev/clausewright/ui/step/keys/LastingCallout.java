package dev.clausewright.ui.step.keys;

import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Callout;
import dev.clausewright.ui.control.Words;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Whether the keys outlast the load, with the time left in digits that do not dance. */
final class LastingCallout extends StackPane {
  private final StackPane icon = new StackPane();
  private final Label title = Words.strong("");
  private final Label words = Words.wrapping(Words.body(""));
  private final Label digits = new Label();
  private final VBox left;
  private final Hyperlink why;
  private final Label dot = Words.small("·");
  private String told = "";

  /**
   * @param why opens the explanation of the suggested duration, at the link it is given
   */
  LastingCallout(Consumer<Node> why, Runnable role) {
    this.why = Buttons.link("", () -> {});
    this.why.setOnAction(event -> why.accept(this.why));
    digits.getStyleClass().add("countdown");
    digits.setMinWidth(USE_PREF_SIZE);
    left = new VBox(digits, Words.small("left"));
    left.setAlignment(Pos.TOP_RIGHT);
    left.setMinWidth(USE_PREF_SIZE);
    Hyperlink instead = Buttons.link("Use a role instead: it renews itself", role);
    HBox links = new HBox(this.why, dot, instead);
    links.setAlignment(Pos.CENTER_LEFT);
    links.getStyleClass().add("sp-8");
    icon.setAlignment(Pos.TOP_CENTER);
    Callout callout = new Callout(icon, title, words, links).end(left);
    getChildren().add(callout);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  void show(Lasting lasting) {
    LastingWords now = LastingWords.of(lasting);
    icon.getChildren().setAll(now.status().icon());
    title.setText(now.title());
    words.setText(now.words());
    Optional<Duration> suggested = suggested(lasting);
    why.setText(suggested.map(s -> "Why " + Spans.words(s) + "?").orElse(""));
    shown(why, suggested.isPresent());
    shown(dot, suggested.isPresent());
    tick(lasting);
    announce(lasting, now);
  }

  /** The second goes on: only the digits change; a minute is announced. */
  private void tick(Lasting lasting) {
    digits.setText(lasting.remaining().map(Spans::digits).orElse(""));
    shown(left, lasting.remaining().isPresent());
  }

  /** The words change each minute at most, so a screen reader is not told the seconds. */
  private void announce(Lasting lasting, LastingWords now) {
    String spoken =
        now.title()
            + ". "
            + now.words()
            + lasting.remaining().map(l -> " " + capital(Spans.spoken(l)) + " left.").orElse("");
    if (!spoken.equals(told)) {
      told = spoken;
      setAccessibleText(spoken);
      notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }

  private static Optional<Duration> suggested(Lasting lasting) {
    return switch (lasting) {
      case Lasting.TooShort(Duration _, Duration suggested) -> Optional.of(suggested);
      case Lasting.Close(Duration _, Duration suggested) -> Optional.of(suggested);
      case Lasting.Open _, Lasting.Unplanned _, Lasting.Expired _, Lasting.Enough _ ->
          Optional.empty();
    };
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static void shown(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }
}
