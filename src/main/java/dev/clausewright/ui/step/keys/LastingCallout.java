package dev.clausewright.ui.step.keys;

import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Callout;
import dev.clausewright.ui.control.Why;
import dev.clausewright.ui.control.WhyPopover;
import dev.clausewright.ui.control.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
  private final HBox links = new HBox();
  private final Hyperlink instead;
  private String told = "";
  private Optional<Duration> asked = Optional.empty();

  LastingCallout(Runnable useRole) {
    digits.getStyleClass().add("countdown");
    digits.setMinWidth(USE_PREF_SIZE);
    left = new VBox(digits, Words.small("left"));
    left.setAlignment(Pos.TOP_RIGHT);
    left.setMinWidth(USE_PREF_SIZE);
    instead = Buttons.link("Use a role instead: it renews itself", useRole);
    links.getChildren().add(instead);
    links.setAlignment(Pos.CENTER_LEFT);
    links.getStyleClass().add("sp-8");
    icon.setAlignment(Pos.TOP_CENTER);
    getChildren().add(new Callout(icon, title, words, links).end(left));
    setAccessibleRole(AccessibleRole.TEXT);
  }

  void show(Lasting lasting) {
    LastingWords now = LastingWords.of(lasting);
    if (!now.title().equals(title.getText())) {
      icon.getChildren().setAll(now.status().icon());
      title.setText(now.title());
    }
    words.setText(now.words());
    digits.setText(lasting.remaining().map(Spans::digits).orElse(""));
    shown(left, lasting.remaining().isPresent());
    explain(suggested(lasting));
    announce(lasting, now);
  }

  private void explain(Optional<Duration> suggested) {
    if (suggested.equals(asked)) {
      return;
    }
    asked = suggested;
    links.getChildren().setAll(instead);
    suggested.ifPresent(
        span -> {
          String question = "Why " + Spans.words(span) + "?";
          links.getChildren().addFirst(Words.small("·"));
          links.getChildren().addFirst(WhyPopover.link(question, why(question)));
        });
  }

  /** A screen reader hears a change of the words, and each minute; never each second. */
  private void announce(Lasting lasting, LastingWords now) {
    String time = lasting.remaining().map(left -> " Left: " + Spans.spoken(left) + ".").orElse("");
    String spoken = now.title() + ". " + now.words() + time;
    if (!spoken.equals(told)) {
      told = spoken;
      setAccessibleText(spoken);
      notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }

  /** T-11 and T-17, and how far each call of STS reaches. */
  private static Why why(String question) {
    return new Why(
        question,
        "T-17",
        "One and a half times your estimate and a quarter of an hour: loads take longer when the"
            + " cluster is busy, and keys cannot be renewed while one runs.",
        "The keys must be valid for the whole COPY or UNLOAD. If they expire during it, it fails"
            + " and the transaction is rolled back.",
        List.of(
            new Why.Fact(
                "AssumeRole", "up to the role’s maximum session, at most 12 h; 1 h from a role"),
            new Why.Fact("Session", "GetSessionToken and GetFederationToken reach up to 36 h"),
            new Why.Fact("Rests on", "T-11 is documented; the margin is this program’s advice")),
        "A role needs none of this: the cluster renews its keys until the load is done.");
  }

  private static Optional<Duration> suggested(Lasting lasting) {
    return switch (lasting) {
      case Lasting.TooShort(Duration _, Duration suggested) -> Optional.of(suggested);
      case Lasting.Close(Duration _, Duration suggested) -> Optional.of(suggested);
      case Lasting.Open _, Lasting.Unplanned _, Lasting.Expired _, Lasting.Enough _ ->
          Optional.empty();
    };
  }

  private static void shown(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }
}
