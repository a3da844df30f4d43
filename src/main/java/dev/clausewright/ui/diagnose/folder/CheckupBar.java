package dev.clausewright.ui.diagnose.folder;

import dev.clausewright.account.Account;
import dev.clausewright.check.Upshot;
import dev.clausewright.need.Place;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Words;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Checks what is listed against the account, and chooses which verdicts are listed. */
final class CheckupBar extends HBox {
  private final CheckupDesk desk;
  private final Supplier<Optional<CheckupDesk.Job>> job;
  private final Label words = Words.quiet("");
  private final Button check;
  private final ContextMenu places = new ContextMenu();
  private final Map<Upshot.Kind, ToggleButton> chips = new EnumMap<>(Upshot.Kind.class);
  private final Set<Upshot.Kind> wanted = EnumSet.allOf(Upshot.Kind.class);

  /** The action lists the rows anew. */
  CheckupBar(CheckupDesk desk, Supplier<Optional<CheckupDesk.Job>> job, Runnable listed) {
    this.desk = desk;
    this.job = job;
    this.check = Buttons.small("", this::check);
    getStyleClass().addAll("filter-chips", "folder-checkup");
    for (Upshot.Kind kind : Upshot.Kind.values()) {
      ToggleButton chip =
          FilterChip.of(
              VerdictLooks.status(kind).smallIcon(),
              now -> {
                if (now) {
                  wanted.add(kind);
                } else {
                  wanted.remove(kind);
                }
                listed.run();
              });
      chips.put(kind, chip);
      getChildren().add(chip);
    }
    words.setMinWidth(0);
    check.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(words, Panel.spring(), check);
    desk.setting().accountProperty().subscribe((before, now) -> show());
    desk.stateProperty().subscribe(state -> show());
    desk.staleProperty().subscribe((before, now) -> show());
    show(List.of(), List.of());
  }

  /** The verdicts that are to be listed. */
  Set<Upshot.Kind> wanted() {
    return wanted;
  }

  private void check() {
    job.get().ifPresent(what -> desk.begin(what, this::choose));
  }

  private void choose(List<Place> all, Consumer<Place> chosen) {
    places
        .getItems()
        .setAll(
            all.stream()
                .map(place -> Buttons.item(Where.choice(place), () -> chosen.accept(place)))
                .toList());
    places.show(check, Side.BOTTOM, 0, 0);
  }

  /** Shows how many of the rows that hold the words have which verdict. */
  void show(List<Row> saying, List<Row> rows) {
    boolean any = !desk.verdicts().isEmpty();
    Map<Upshot.Kind, Integer> counts = desk.verdicts().counts(saying);
    Map<Upshot.Kind, Integer> whole = desk.verdicts().counts(rows);
    chips.forEach(
        (kind, chip) -> {
          int count = counts.getOrDefault(kind, 0);
          chip.setText("%s %,d".formatted(kind.words(), count));
          chip.setAccessibleText("Show " + kind.words() + ", " + count);
          boolean there = any && (whole.containsKey(kind) || !chip.isSelected());
          chip.setVisible(there);
          chip.setManaged(there);
        });
    show();
  }

  /** Shows what the verdicts rest on, and what can be done. */
  private void show() {
    boolean any = !desk.verdicts().isEmpty();
    boolean busy =
        desk.stateProperty().get() instanceof CheckupDesk.State.Running
            || desk.stateProperty().get() instanceof CheckupDesk.State.Asking;
    Account account = desk.setting().account();
    boolean again = any && !desk.staleProperty().get();
    check.setText(again ? "Check again…" : "Check against " + account.name() + "…");
    check.setDisable(busy);
    words.setText(words());
    words.setGraphic(sign());
  }

  private String words() {
    String basis = desk.basis();
    return switch (desk.stateProperty().get()) {
      case CheckupDesk.State.None none -> "Not checked against an account";
      case CheckupDesk.State.Asking asking -> "Asking for the clusters…";
      case CheckupDesk.State.Refused(String why) -> why;
      case CheckupDesk.State.Running running -> basis;
      case CheckupDesk.State.Done done -> desk.staleProperty().get() ? "Old: " + basis : basis;
      case CheckupDesk.State.Cancelled(int done, int of) ->
          "%sCancelled: %,d of %,d, %s"
              .formatted(desk.staleProperty().get() ? "Old. " : "", done, of, basis);
    };
  }

  private Node sign() {
    boolean warns =
        desk.staleProperty().get()
            || desk.stateProperty().get() instanceof CheckupDesk.State.Refused;
    return warns ? Status.WARNING.smallIcon() : Icon.small(Feather.BOOK_OPEN, "muted");
  }
}
