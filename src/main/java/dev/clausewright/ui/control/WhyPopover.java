package dev.clausewright.ui.control;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/** The link "Why?" and what it opens: the rule, its source, and the way out. */
public final class WhyPopover {
  private WhyPopover() {}

  /** A link that opens the rule. */
  public static Hyperlink link(String words, Why why) {
    return link(words, why, Optional.empty());
  }

  /** As {@link #link(String, Why)}, with the one action that follows from it. */
  public static Hyperlink link(String words, Why why, Optional<FieldState.Repair> action) {
    Hyperlink link = new Hyperlink(words);
    link.getStyleClass().add("text-small");
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setAccessibleText(why.question());
    link.setOnAction(
        event -> {
          link.setVisited(false);
          open(link, why, action);
        });
    return link;
  }

  /** Opens it at a node that was pressed. */
  public static void show(Node owner, Why why) {
    open(owner, why, Optional.empty());
  }

  private static void open(Node owner, Why why, Optional<FieldState.Repair> action) {
    VBox content = new VBox();
    PopOver popover = Popovers.of(content, owner);
    content.getStyleClass().add("why");
    content.getChildren().addAll(head(why), Words.wrapping(Words.body(why.because())));
    if (!why.quote().isEmpty()) {
      Label quote = Words.wrapping(Words.body(why.quote()));
      quote.getStyleClass().add("why-quote");
      content.getChildren().add(quote);
    }
    content.getChildren().add(facts(why));
    if (!why.wayOut().isEmpty()) {
      Label out = Words.wrapping(Words.body(why.wayOut()));
      out.setGraphic(Icon.small(Feather.CORNER_DOWN_RIGHT, "muted"));
      out.getStyleClass().add("why-out");
      content.getChildren().add(out);
    }
    content.getChildren().add(foot(why, action, popover));
    Popovers.show(popover, owner);
  }

  private static HBox head(Why why) {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    Label question = Words.wrapping(Words.strong(why.question()));
    HBox head = new HBox(question, spring);
    if (!why.rule().isEmpty()) {
      Chip id = Chip.of(why.rule(), "neutral");
      id.getStyleClass().add("code-chip");
      head.getChildren().add(id);
    }
    head.getStyleClass().add("sp-8");
    return head;
  }

  private static GridPane facts(Why why) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("why-facts");
    ColumnConstraints labels = new ColumnConstraints();
    labels.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(labels, values);
    for (Why.Fact fact : why.facts()) {
      Label label = Words.quiet(fact.label());
      GridPane.setValignment(label, VPos.TOP);
      grid.addRow(grid.getRowCount(), label, Words.wrapping(Words.body(fact.value())));
    }
    return grid;
  }

  private static HBox foot(Why why, Optional<FieldState.Repair> action, PopOver popover) {
    Hyperlink copy = new Hyperlink("Copy the rule");
    copy.getStyleClass().add("text-small");
    copy.setOnAction(event -> copy(why, copy));
    HBox foot = new HBox(copy, Panel.spring());
    foot.getStyleClass().add("why-foot");
    action.ifPresent(
        repair -> {
          Button button =
              Buttons.small(
                  repair.label(),
                  () -> {
                    popover.hide();
                    repair.action().run();
                  });
          foot.getChildren().add(button);
        });
    return foot;
  }

  private static void copy(Why why, Hyperlink link) {
    ClipboardContent text = new ClipboardContent();
    text.putString(
        (why.rule() + " " + why.question() + "\n" + why.because() + "\n" + why.quote()).strip());
    Clipboard.getSystemClipboard().setContent(text);
    link.setText("Copied");
  }
}
