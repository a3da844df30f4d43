package dev.clausewright.ui.check;

import dev.clausewright.account.Account;
import dev.clausewright.account.Age;
import dev.clausewright.account.Cause;
import dev.clausewright.account.CustomEndpoints;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.clause.AccountId;
import dev.clausewright.ui.control.Chip;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Named;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Popovers;
import dev.clausewright.ui.control.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Who is asked, where that limits what the answer is worth: a snapshot with its age, an endpoint
 * that is not AWS's own.
 */
final class AskedLine extends HBox {
  /** So many characters leave room for the words after them. */
  private static final int SHORT = 28;

  private static final double LONG_NAME = 200;

  /** So many faults are told one by one. */
  private static final int MOST = 6;

  private final CheckDesk desk;

  AskedLine(CheckDesk desk) {
    this.desk = desk;
    getStyleClass().add("asked-line");
    desk.reachProperty().subscribe(this::show);
  }

  private void show(Reach reach) {
    List<Node> nodes =
        switch (reach) {
          case Reach.At(Account account, var _) -> nodes(account);
          case Reach.Opening _, Reach.Lost _ -> List.of();
        };
    getChildren().setAll(nodes);
    setVisible(!nodes.isEmpty());
    setManaged(!nodes.isEmpty());
  }

  private List<Node> nodes(Account account) {
    return switch (account.kind()) {
      case TRAINING -> List.of();
      case SNAPSHOT -> snapshot(account);
      case LIVE ->
          account instanceof LiveAccount live && !live.identity().endpoints().none()
              ? endpoints(live)
              : List.of();
    };
  }

  private List<Node> snapshot(Account account) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(Icon.of(Feather.FOLDER, "muted"));
    nodes.add(name(account.name()));
    Optional<Age> taken = account.age();
    Instant now = desk.clock().instant();
    String age =
        taken
            .map(one -> one.words(now) + "; what changed since is not in it")
            .orElse("nobody wrote down when it was taken");
    nodes.add(Words.small(number(account) + age));
    if (!account.problems().isEmpty()) {
      nodes.add(Panel.spring());
      nodes.add(unread(account.problems()));
    }
    if (taken.filter(one -> one.isOld(now)).isPresent()) {
      nodes.add(Panel.spring());
      nodes.add(Chip.of("Old", "warning", Feather.CLOCK));
    }
    return nodes;
  }

  /** What rests on them is told as unknown by the checks; here is why. */
  private static Node unread(List<Cause> problems) {
    String words = problems.size() == 1 ? "1 file not read" : problems.size() + " files not read";
    String why = String.join("\n", problems.stream().map(Cause::sentence).toList());
    Button button = new Button(words, Icon.tiny(Feather.ALERT_TRIANGLE, "warning"));
    button.getStyleClass().addAll("chip", "warning");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> tell(problems, button));
    return Named.as(button, words + ": " + why);
  }

  private static void tell(List<Cause> problems, Button owner) {
    VBox content = new VBox(Words.strong("Not read"));
    content.getStyleClass().add("ask");
    for (Cause problem : problems.subList(0, Math.min(MOST, problems.size()))) {
      content.getChildren().add(Words.wrapping(Words.body(problem.sentence())));
    }
    if (problems.size() > MOST) {
      content.getChildren().add(Words.quiet("and " + (problems.size() - MOST) + " more"));
    }
    Popovers.show(Popovers.of(content, owner), owner);
  }

  private static List<Node> endpoints(LiveAccount live) {
    CustomEndpoints custom = live.identity().endpoints();
    boolean one = custom.places().size() == 1;
    Label place = one ? name(custom.brief()) : Words.body(custom.brief());
    Label not =
        Words.small(
            one
                ? number(live) + "not AWS’s own endpoint: what it says is not AWS’s word"
                : "not AWS’s word");
    if (!one) {
      not.setMinWidth(USE_PREF_SIZE);
    }
    return List.of(
        Icon.of(Feather.CLOUD, "muted"), Named.as(place, "Asked at " + custom.phrase()), not);
  }

  /** Who is asked is read whole where it fits; the words after it give way. */
  private static Label name(String text) {
    Label name = Words.body(text);
    name.setMinWidth(text.length() > SHORT ? LONG_NAME : USE_PREF_SIZE);
    return name;
  }

  private static String number(Account account) {
    return account.id().map(AccountId::digits).map(digits -> digits + " · ").orElse("");
  }
}
