package dev.clausewright.ui.step.role;

import dev.clausewright.account.Target;
import dev.clausewright.account.TargetKind;
import dev.clausewright.need.TargetName;
import dev.clausewright.ui.control.Field;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Picker;
import dev.clausewright.ui.control.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Which cluster or namespace runs the statement; it may stay open. */
final class TargetPicker {
  private final Picker<TargetChoice> picker;
  private final Field field;
  private List<Target> targets = List.of();
  private boolean regions;
  private Consumer<Optional<Target>> picked = target -> {};

  TargetPicker() {
    picker = new Picker<TargetChoice>("Cluster", TargetChoice::words, TargetPicker::choice);
    picker.setId("cluster");
    picker.prompt("Choose a cluster").onChosen(this::chosen);
    field = new Field("Cluster", picker).withoutMessage();
    field.getStyleClass().add("cluster-field");
  }

  Field field() {
    return field;
  }

  TargetPicker onPicked(Consumer<Optional<Target>> consumer) {
    picked = consumer;
    return this;
  }

  void targets(List<Target> all) {
    targets = List.copyOf(all);
  }

  /** Whether clusters of other Regions are there to be asked for. */
  void otherRegions(boolean there) {
    regions = there;
  }

  /**
   * @param decided whether somebody said that it is not known
   * @param held the one of the draft, if the account does not tell it
   */
  void put(Optional<Target> target, boolean decided, Optional<TargetChoice.Held> held) {
    List<TargetChoice> choices = new ArrayList<>(held.stream().toList());
    targets.forEach(known -> choices.add(new TargetChoice.Known(known)));
    choices.add(new TargetChoice.Elsewhere(regions));
    Optional<TargetChoice> chosen =
        target.<TargetChoice>map(TargetChoice.Known::new).or(() -> held);
    picker.put(
        choices,
        chosen.isEmpty() && decided ? Optional.of(new TargetChoice.Elsewhere(regions)) : chosen);
  }

  void reach() {
    picker.requestFocus();
  }

  private void chosen(TargetChoice choice) {
    switch (choice) {
      case TargetChoice.Known(Target target) -> picked.accept(Optional.of(target));
      case TargetChoice.Elsewhere _ -> picked.accept(Optional.empty());
      case TargetChoice.Held _ -> {} // it is in the draft already
    }
  }

  private static Node choice(TargetChoice choice) {
    return switch (choice) {
      case TargetChoice.Known(Target target) -> drawn(target);
      case TargetChoice.Held(TargetName target, String why) ->
          line(
              icon(target.kind() == TargetName.Kind.NAMESPACE),
              Words.body(target.id()),
              Words.small(why));
      case TargetChoice.Elsewhere _ ->
          line(Icon.of(Feather.HELP_CIRCLE, "muted"), Words.body(choice.words()));
    };
  }

  /** Its kind, name and Region. */
  static Node drawn(Target target) {
    return line(
        icon(target.id().kind() == TargetKind.SERVERLESS),
        Words.body(target.id().name()),
        Words.small(target.id().region().name()));
  }

  /** Its kind and name. */
  static Node named(Target target) {
    return line(icon(target.id().kind() == TargetKind.SERVERLESS), Words.body(target.id().name()));
  }

  private static Node icon(boolean serverless) {
    return Icon.of(serverless ? Feather.CLOUD : Feather.SERVER, "muted");
  }

  private static HBox line(Node... nodes) {
    HBox line = new HBox(nodes);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("sp-8");
    return line;
  }
}
