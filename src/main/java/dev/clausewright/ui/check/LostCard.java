package dev.clausewright.ui.check;

import dev.clausewright.account.Cause;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The account could not be asked: amber, not red, because nothing was refused. */
final class LostCard extends VBox {
  LostCard(Cause cause, Runnable again, Runnable training) {
    getStyleClass().addAll("card", "verdict", "warning");
    getChildren().addAll(head(cause), body(again, training), details(cause));
  }

  private static HBox head(Cause cause) {
    Label what = Words.wrapping(Words.strong("The account could not be asked"));
    Label why = Words.wrapping(Words.body(cause.what() + ", so nothing is known yet."));
    VBox lines = new VBox(what, why);
    lines.getStyleClass().add("verdict-lines");
    HBox head = new HBox(Icon.of(Feather.CLOUD_OFF, "warning", "i20"), lines);
    head.getStyleClass().addAll("verdict-head", "warning");
    return head;
  }

  private static VBox body(Runnable again, Runnable training) {
    VBox body = new VBox(Words.strong("What you can do"));
    body.getStyleClass().add("lost-body");
    List<String> deeds =
        List.of(
            "Read the details below, mend what they name, and try again.",
            "Ask whoever gave you the account’s files for whole ones.",
            "Go on with the training account; your statement stays as it is.");
    for (int i = 0; i < deeds.size(); i++) {
      Label number = Words.quiet(i + 1 + ".");
      number.getStyleClass().add("deed-number");
      HBox deed = new HBox(number, Words.wrapping(Words.body(deeds.get(i))));
      deed.getStyleClass().add("sp-8");
      body.getChildren().add(deed);
    }
    Button primary = Buttons.with(Buttons.primary("Try again", again), Icon.of(Feather.REFRESH_CW));
    HBox buttons = new HBox(primary, Buttons.plain("Use the training account", training));
    buttons.getStyleClass().add("lost-buttons");
    body.getChildren().add(buttons);
    return body;
  }

  private static VBox details(Cause cause) {
    Button copy =
        Buttons.with(
            Buttons.small("Copy details", () -> CheckSheet.copy(cause.sentence())),
            Icon.small(Feather.COPY));
    HBox head = new HBox(Words.body("Details"), Panel.spring(), copy);
    head.getStyleClass().add("evidence-head");
    Label text = Words.wrapping(Words.code(cause.sentence()));
    text.getStyleClass().add("text-muted");
    VBox details = new VBox(head, text);
    details.getStyleClass().add("lost-details");
    return details;
  }
}
