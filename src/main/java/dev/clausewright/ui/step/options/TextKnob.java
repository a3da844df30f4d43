package dev.clausewright.ui.step.options;

import dev.clausewright.clause.Compatibility;
import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Standing;
import dev.clausewright.clause.Statement;
import dev.clausewright.ui.control.Named;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.SlotText;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A text field; its prompt is what holds while the option is not written. */
final class TextKnob implements Knob {
  private final Option option;
  private final SlotText text;

  TextKnob(Session session, Option option) {
    this(session, option, Optional.empty(), entry -> entry);
  }

  /**
   * @param hole what stands in the statement while the field is blank; empty to drop the option
   * @param completed adds what another control says to what was typed
   */
  TextKnob(Session session, Option option, Optional<String> hole, UnaryOperator<Entry> completed) {
    this.option = option;
    Slot slot = Slot.of(option);
    this.text =
        new SlotText(
            session,
            slot,
            option.label(),
            new SlotText.Manner() {
              @Override
              public Entry read(String typed) {
                return completed.apply(Entries.read(slot, session.statement().verb(), typed));
              }

              @Override
              public Optional<Entry> blank() {
                return hole.map(Entry.Hole::new);
              }

              @Override
              public String missing() {
                return hole.map(word -> option.label() + " is needed here.").orElse("");
              }
            });
    text.entry().prompt(option.byDefault());
    text.entry().setMinWidth(0);
    Named.as(text.entry().control(), option.help()).setAccessibleText(option.label());
  }

  TextKnob prompt(String words) {
    text.entry().prompt(words);
    return this;
  }

  SlotText text() {
    return text;
  }

  @Override
  public Option option() {
    return option;
  }

  @Override
  public Region node() {
    return text.entry();
  }

  @Override
  public Node focus() {
    return text.entry().control();
  }

  @Override
  public Optional<Node> insist() {
    return text.entry().isVisible() ? text.insist() : Optional.empty();
  }

  @Override
  public void show(Statement statement) {
    Knob.seen(
        text.entry(),
        switch (Compatibility.placeOf(option, statement)) {
          case Standing.Allowed _, Standing.Required _ -> true;
          case Standing.Hidden _, Standing.Refused _ -> statement.says(option);
        });
  }
}
