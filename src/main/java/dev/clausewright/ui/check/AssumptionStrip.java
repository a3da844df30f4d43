package dev.clausewright.ui.check;

import dev.clausewright.iam.OpenCondition;
import dev.clausewright.need.ContextKey;
import dev.clausewright.need.Facts;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What was said of the request, each with the way back. Not there while nothing was said. */
final class AssumptionStrip extends VBox {
  private final CheckDesk desk;
  private final Overlay sheets;
  private Optional<Assumptions> assumptions = Optional.empty();

  AssumptionStrip(CheckDesk desk, Overlay sheets) {
    this.desk = desk;
    this.sheets = sheets;
    getStyleClass().addAll("callout", "assumptions");
    show(Facts.NONE);
  }

  /** From now on these are shown and changed. */
  void follow(Assumptions now) {
    assumptions = Optional.of(now);
    now.facts().subscribe(this::show);
  }

  /** The way from a condition that nobody knows to where it is set. */
  Optional<Consumer<OpenCondition>> opening() {
    return assumptions.map(
        all -> open -> AssumptionDialog.open(sheets, open, all.facts().getValue(), this::change));
  }

  /** What was changed is asked at once. */
  private void change(String what, UnaryOperator<Facts> change) {
    assumptions.ifPresent(all -> all.change().accept(what, change));
    desk.run();
  }

  private void show(Facts facts) {
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
    Button remove = Buttons.tiny("Take back " + what, Feather.X, () -> change(what, back));
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
