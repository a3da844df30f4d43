package dev.clausewright.ui.step.role;

import dev.clausewright.account.Target;
import dev.clausewright.account.TargetKind;
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
    picker.prompt("Choose a cluster").onChosen(choice -> picked.accept(target(choice)));
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
   */
  void put(Optional<Target> target, boolean decided) {
    List<TargetChoice> choices = new ArrayList<>();
    targets.forEach(known -> choices.add(new TargetChoice.Known(known)));
    choices.add(new TargetChoice.Elsewhere(regions));
    Optional<TargetChoice> chosen = target.map(TargetChoice.Known::new);
    picker.put(
        choices,
        chosen.isEmpty() && decided ? Optional.of(new TargetChoice.Elsewhere(regions)) : chosen);
  }

  void reach() {
    picker.requestFocus();
  }

  private static Optional<Target> target(TargetChoice choice) {
    return switch (choice) {
      case TargetChoice.Known(Target target) -> Optional.of(target);
      case TargetChoice.Elsewhere _ -> Optional.empty();
    };
  }

  private static Node choice(TargetChoice choice) {
    return switch (choice) {
      case TargetChoice.Known(Target target) -> drawn(target);
      case TargetChoice.Elsewhere _ ->
          line(Icon.of(Feather.HELP_CIRCLE, "muted"), Words.body(choice.words()));
    };
  }

  /** Its kind, name and Region. */
  static Node drawn(Target target) {
    boolean serverless = target.id().kind() == TargetKind.SERVERLESS;
    return line(
        Icon.of(serverless ? Feather.CLOUD : Feather.SERVER, "muted"),
        Words.body(target.id().name()),
        Words.small(target.id().region().name()));
  }

  /** Its kind and name. */
  static Node named(Target target) {
    boolean serverless = target.id().kind() == TargetKind.SERVERLESS;
    return line(
        Icon.of(serverless ? Feather.CLOUD : Feather.SERVER, "muted"),
        Words.body(target.id().name()));
  }

  private static HBox line(Node... nodes) {
    HBox line = new HBox(nodes);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("sp-8");
    return line;
  }
}
