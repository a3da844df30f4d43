package dev.clausewright.ui.check;

import dev.clausewright.need.ContextKey;
import dev.clausewright.need.Facts;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What was said of the request, each with the way back. Not there while nothing was said. */
final class AssumptionStrip extends VBox {
  private final BiConsumer<String, UnaryOperator<Facts>> change;

  /** The change is followed by a new check. */
  AssumptionStrip(BiConsumer<String, UnaryOperator<Facts>> change) {
    this.change = change;
    getStyleClass().addAll("callout", "assumptions");
    show(Facts.NONE);
  }

  void show(Facts facts) {
    boolean any = !facts.context().isEmpty() || facts.strict();
    setVisible(any);
    setManaged(any);
    Label head = Words.strong("Taken for granted");
    HBox first = new HBox(Icon.of(Feather.EDIT_3, "muted"), head);
    first.getStyleClass().add("sp-8");
    getChildren().setAll(first);
    facts.context().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(ContextKey::name)))
        .forEach(fact -> add(said(fact.getKey(), fact.getValue()), fact.getKey()));
    if (facts.strict()) {
      getChildren()
          .add(
              line(
                  "Every condition key that nobody knows counts as absent",
                  "what is not known",
                  now -> now.strictly(false)));
    }
  }

  private void add(String words, ContextKey key) {
    getChildren().add(line(words, key.name(), now -> now.silentOf(key)));
  }

  private HBox line(String words, String what, UnaryOperator<Facts> back) {
    Label label = Words.body(words);
    label.setMinWidth(0);
    Button remove = Buttons.tiny("Take back " + what, Feather.X, () -> change.accept(what, back));
    HBox line = new HBox(label, Panel.spring(), remove);
    line.getStyleClass().add("assumption");
    return line;
  }

  static String said(ContextKey key, List<String> values) {
    return values.isEmpty()
        ? "The request has no " + key.name()
        : key.name() + " is " + String.join(", ", values);
  }
}
