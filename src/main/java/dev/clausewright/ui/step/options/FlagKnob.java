package dev.clausewright.ui.step.options;

import dev.clausewright.clause.Compatibility;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.RuleId;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Standing;
import dev.clausewright.clause.Statement;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Named;
import dev.clausewright.ui.control.Why;
import dev.clausewright.ui.control.WhyPopover;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.SlotText;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/**
 * A check box. Where the rules refuse the option it stays in sight but disabled, with the reason in
 * the same line, unless it is said already: then it can be taken away.
 */
final class FlagKnob implements Knob {
  private final Option option;
  private final CheckBox box;
  private final FlowPane line;
  private final boolean reasoned;

  /**
   * @param reasoned whether a refused option is shown with its reason; else it is not shown
   */
  FlagKnob(Session session, Option option, boolean reasoned) {
    this.option = option;
    this.reasoned = reasoned;
    this.box = new CheckBox(option.label());
    box.setMnemonicParsing(false);
    this.line = new FlowPane(box);
    line.getStyleClass().add("flag");
    box.setMinWidth(Region.USE_PREF_SIZE);
    Named.as(box, option.help()).setAccessibleText(option.label());
    box.setAccessibleHelp(option.help());
    box.setOnAction(
        event ->
            session.edit(now -> box.isSelected() ? now.put(option) : now.drop(Slot.of(option))));
    box.focusedProperty().subscribe(on -> SlotText.light(session, Slot.of(option), on));
  }

  @Override
  public Option option() {
    return option;
  }

  @Override
  public Region node() {
    return line;
  }

  @Override
  public Node focus() {
    return box;
  }

  @Override
  public void show(Statement statement) {
    boolean said = statement.says(option);
    box.setSelected(said);
    line.getChildren().setAll(box);
    switch (Compatibility.placeOf(option, statement)) {
      case Standing.Allowed _, Standing.Required _ -> state(true, true);
      case Standing.Hidden _ -> state(said, true);
      case Standing.Refused(RuleId rule, String why) -> {
        state(said || reasoned, said);
        reason(rule, why);
      }
    }
  }

  private void state(boolean shown, boolean enabled) {
    Knob.seen(line, shown);
    box.setDisable(!enabled);
  }

  private void reason(RuleId rule, String why) {
    Label words = Words.small(why);
    words.setGraphic(Icon.small(Feather.SLASH, "muted"));
    words.getStyleClass().add("message");
    Why told = new Why("Why not: " + option.label(), rule.id(), why, "", List.of(), "");
    HBox reason = new HBox(words, WhyPopover.link("Why?", told));
    reason.getStyleClass().add("flag-reason");
    line.getChildren().add(reason);
  }
}
