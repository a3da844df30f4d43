package dev.clausewright.ui.step.role;

import dev.clausewright.account.Target;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.ui.control.Callout;
import dev.clausewright.ui.control.Chip;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Words;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/**
 * What stands in the place of the list where there is nothing to pick: default role and session.
 */
final class Explained extends StackPane {
  /** The default role as it is now; it is looked up anew when the statement runs. */
  void defaultRole(Optional<Target> target) {
    getChildren().setAll(target.map(Explained::resolved).orElseGet(Explained::unresolved));
  }

  /** The identity of whoever runs the statement (T-15). */
  void session() {
    getChildren()
        .setAll(
            new Callout(
                Status.NOTE.icon(),
                Words.strong("Whoever runs the statement lends their own identity"),
                wrapped(
                    "It works for people who log in to Redshift through IAM or an identity"
                        + " provider: their session’s rights count, and no role is attached."),
                wrapped(
                    "Redshift does not renew that session. A load that outlasts it fails, so it"
                        + " suits short loads by hand, not scheduled ones.")));
  }

  private static Node resolved(Target target) {
    Optional<RoleArn> role = target.defaultRole();
    if (role.isEmpty()) {
      return new Callout(
          Status.WARNING.icon(),
          Words.strong(target.id().name() + " has no default role"),
          wrapped(
              "A statement with default fails there. Choose a role by name, or let an"
                  + " administrator make one the default."));
    }
    Standing standing = Standing.of(role.get(), Optional.of(target));
    HBox name =
        new HBox(
            Words.strong(role.get().name()),
            Chip.of(standing.word(), standing.colour(), standing.icon()));
    name.setAlignment(Pos.CENTER_LEFT);
    name.getStyleClass().add("sp-8");
    return new Callout(
        standing == Standing.IN_SYNC ? Status.PASSED.icon() : Status.WARNING.icon(),
        Words.quiet("The default role of " + target.id().name() + " is"),
        name,
        Words.small(role.get().text()),
        wrapped("It is looked up when the statement runs: if the default changes, so does this."));
  }

  private static Node unresolved() {
    return new Callout(
        Status.UNKNOWN.icon(),
        Words.strong("Which role that is cannot be said"),
        wrapped("It depends on the cluster. Choose one above, or leave it open."));
  }

  private static Node wrapped(String words) {
    return Words.wrapping(Words.body(words));
  }
}
