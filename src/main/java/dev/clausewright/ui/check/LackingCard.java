package dev.clausewright.ui.check;

import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.Permission;
import dev.clausewright.remedy.ReadingPolicy;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * What whoever asks AWS may not read, for the administrator: the policy that allows it, or the
 * script that makes a snapshot instead. Not there while nothing is lacking.
 */
final class LackingCard extends HBox {
  private static final int NAMED = 3;

  private final Label words = Words.wrapping(Words.small(""));
  private List<Permission> lacking = List.of();

  /** The runnable shows how a snapshot is made. */
  LackingCard(CheckDesk desk, Runnable script) {
    getStyleClass().addAll("callout", "lacking");
    VBox lines = new VBox(Words.strong("You may not read all that the checks ask for"), words);
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    Button policy =
        Buttons.with(Buttons.small("Copy the policy", this::copy), Icon.small(Feather.COPY));
    Button snapshot =
        Buttons.with(Buttons.small("Snapshot script…", script), Icon.small(Feather.TERMINAL));
    policy.setMaxWidth(Double.MAX_VALUE);
    snapshot.setMaxWidth(Double.MAX_VALUE);
    VBox buttons = new VBox(policy, snapshot);
    buttons.getStyleClass().add("sp-6");
    getChildren().addAll(Icon.of(Feather.EYE_OFF, "muted"), lines, buttons);
    desk.pictureProperty().subscribe(picture -> show(picture, desk.reachProperty().get().live()));
  }

  private void show(Picture picture, Optional<LiveAccount> live) {
    boolean ended = picture instanceof Picture.Ended now && now.current();
    lacking = ended ? live.map(LiveAccount::lacking).orElse(List.of()) : List.of();
    setVisible(!lacking.isEmpty());
    setManaged(!lacking.isEmpty());
    words.setText(told());
  }

  private String told() {
    String first =
        lacking.stream()
            .map(Permission::action)
            .distinct()
            .limit(NAMED)
            .collect(Collectors.joining(", "));
    long more = lacking.stream().map(Permission::action).distinct().count() - NAMED;
    return "%s%s. An administrator can allow it, or run a script that makes a snapshot."
        .formatted(first, more > 0 ? " and " + more + " more" : "");
  }

  private void copy() {
    CheckSheet.copy(ReadingPolicy.of(lacking));
  }
}
