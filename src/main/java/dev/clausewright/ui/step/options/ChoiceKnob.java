package dev.clausewright.ui.step.options;

import dev.clausewright.clause.Compatibility;
import dev.clausewright.clause.Flag;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Standing;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Word;
import dev.clausewright.ui.control.Field;
import dev.clausewright.ui.control.Named;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.SlotText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;

/** One of a few keywords, or none of them. */
final class ChoiceKnob implements Knob {
  private final Session session;
  private final Option option;
  private final ComboBox<String> box = new ComboBox<>();
  private final Field field;
  private final List<String> words;
  private boolean fromOutside;

  /**
   * @param words the keywords offered, in upper case
   */
  ChoiceKnob(Session session, Option option, List<String> words) {
    this.session = session;
    this.option = option;
    this.words = List.copyOf(words);
    List<String> items = new ArrayList<>();
    items.add("Not set");
    words.forEach(word -> items.add(word.toLowerCase(Locale.ROOT)));
    box.getItems().setAll(items);
    this.field = new Field(option.label(), box);
    field.setMinWidth(0);
    Named.as(box, option.help()).setAccessibleText(option.label());
    box.valueProperty().subscribe((before, now) -> chosen());
    box.focusedProperty().subscribe(on -> SlotText.light(session, Slot.of(option), on));
  }

  @Override
  public Option option() {
    return option;
  }

  @Override
  public Region node() {
    return field;
  }

  @Override
  public Node focus() {
    return box;
  }

  @Override
  public void show(Statement statement) {
    Optional<String> said =
        statement
            .value(option)
            .map(value -> value instanceof Flag ? words.getFirst() : value.text());
    fromOutside = true;
    box.getSelectionModel().select(said.map(words::indexOf).orElse(-1) + 1);
    fromOutside = false;
    Knob.seen(
        field,
        switch (Compatibility.placeOf(option, statement)) {
          case Standing.Allowed _, Standing.Required _ -> true;
          case Standing.Hidden _, Standing.Refused _ -> statement.says(option);
        });
  }

  private void chosen() {
    int at = box.getSelectionModel().getSelectedIndex() - 1;
    if (!fromOutside) {
      session.edit(
          now -> at < 0 ? now.drop(Slot.of(option)) : now.put(option, new Word(words.get(at))));
    }
  }
}
