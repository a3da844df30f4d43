package dev.clausewright.ui.check;

import dev.clausewright.iam.OpenCondition;
import dev.clausewright.need.ContextKey;
import dev.clausewright.need.Facts;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Field;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Segments;
import dev.clausewright.ui.control.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks what the request will carry under one condition key. */
final class AssumptionDialog {
  /** What may be said of a key. */
  private enum Say {
    VALUE("It has a value"),
    ABSENT("It is not there"),
    UNKNOWN("Not known");

    private final String words;

    Say(String words) {
      this.words = words;
    }
  }

  private static final String HINT = "Several values are divided by commas.";

  private final OpenCondition open;
  private final ContextKey key;
  private final Segments<Say> say =
      new Segments<>("The request", List.of(Say.values()), each -> each.words);
  private final TextField values = new TextField();
  private final Field field;
  private final CheckBox strict =
      new CheckBox("Count every condition key that nobody knows as absent");
  private final BiConsumer<String, UnaryOperator<Facts>> change;

  private AssumptionDialog(
      OpenCondition open, Facts facts, BiConsumer<String, UnaryOperator<Facts>> change) {
    this.open = open;
    this.key = new ContextKey(open.key());
    this.field = new Field("Value of " + open.key(), values).withoutLabel();
    this.change = change;
    List<String> known = facts.context().getOrDefault(key, List.of());
    values.setText(String.join(", ", known));
    values.setPromptText(open.values().stream().findFirst().orElse(""));
    values.getStyleClass().add("code");
    strict.setSelected(facts.strict());
    say.put(facts.context().containsKey(key) && known.isEmpty() ? Say.ABSENT : Say.VALUE);
  }

  /** The change is followed by a new check. */
  static void open(
      Overlay sheets,
      OpenCondition open,
      Facts facts,
      BiConsumer<String, UnaryOperator<Facts>> change) {
    new AssumptionDialog(open, facts, change).open(sheets);
  }

  private void open(Overlay sheets) {
    Button set = Buttons.primary("Set and check again", () -> {});
    VBox body = new VBox(say.filling(), field, Words.wrapping(Words.small(asks(open))), strict);
    body.getStyleClass().add("assumption-form");
    CheckSheet.dress(body);
    Panel panel =
        Panel.dialog(
            open.key(),
            "What will the request carry? It is kept with the statement, and can be taken back.",
            body);
    set.setOnAction(event -> set(panel));
    values.setOnAction(event -> set(panel));
    say.onChosen(
        chosen -> {
          ready(set);
          values.requestFocus();
        });
    values.textProperty().subscribe(() -> ready(set));
    ready(set);
    sheets.open(panel.foot(Panel.spring(), Buttons.plain("Cancel", panel::close), set));
    values.requestFocus();
  }

  private void ready(Button set) {
    boolean value = isValue();
    values.setDisable(!value);
    field.show(
        value
            ? odd().map(this::unreadable).orElse(FieldState.untouched(HINT))
            : FieldState.untouched(HINT));
    set.setDisable(value && !complete());
  }

  private boolean isValue() {
    return say.value().filter(Say.VALUE::equals).isPresent();
  }

  private boolean complete() {
    return !told().isEmpty() && odd().isEmpty();
  }

  /** The first value that the operator does not compare. */
  private Optional<String> odd() {
    return told().stream().filter(value -> !open.reads(value)).findFirst();
  }

  private FieldState unreadable(String value) {
    return FieldState.problem(
        "%s compares nothing like “%s”: the policy asks for %s."
            .formatted(open.operator(), value, String.join(", ", open.values())));
  }

  private static String asks(OpenCondition open) {
    return "%s of %s asks for %s %s."
        .formatted(
            capital(open.statement().title()),
            open.source().route(),
            open.operator(),
            String.join(", ", open.values()));
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private List<String> told() {
    return Arrays.stream(values.getText().split(","))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private void set(Panel panel) {
    Say chosen = say.value().orElse(Say.UNKNOWN);
    if (chosen == Say.VALUE && !complete()) {
      return;
    }
    boolean absent = strict.isSelected();
    UnaryOperator<Facts> fact =
        switch (chosen) {
          case VALUE -> now -> now.saying(key, told());
          case ABSENT -> now -> now.saying(key, List.of());
          case UNKNOWN -> now -> now.silentOf(key);
        };
    panel.close();
    change.accept(key.name(), now -> fact.apply(now).strictly(absent));
  }
}
