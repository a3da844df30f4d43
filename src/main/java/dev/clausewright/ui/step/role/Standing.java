package dev.clausewright.ui.step.role;

import dev.clausewright.account.ApplyStatus;
import dev.clausewright.account.Target;
import dev.clausewright.clause.RoleArn;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/**
 * How a role stands to the chosen cluster: only in sync is usable. In order of usefulness.
 */
enum Standing {
  IN_SYNC("In sync", "success", Feather.CHECK),
  ADDING("Adding…", "warning", Feather.CLOCK),
  REMOVING("Removing…", "warning", Feather.CLOCK),
  OTHER("Not ready", "warning", Feather.CLOCK),
  NOT_ATTACHED("Not attached", "neutral", Feather.MINUS),
  /** No cluster is chosen, or the account does not tell. */
  UNKNOWN("Not known", "neutral", Feather.HELP_CIRCLE);

  private final String word;
  private final String colour;
  private final Feather icon;

  Standing(String word, String colour, Feather icon) {
    this.word = word;
    this.colour = colour;
    this.icon = icon;
  }

  String word() {
    return word;
  }

  /** The kind of chip. */
  String colour() {
    return colour;
  }

  Feather icon() {
    return icon;
  }

  static Standing of(RoleArn role, Optional<Target> target) {
    return target.map(chosen -> on(chosen, role)).orElse(UNKNOWN);
  }

  private static Standing on(Target target, RoleArn role) {
    Optional<ApplyStatus> status = target.standing(role);
    if (status.isEmpty()) {
      return NOT_ATTACHED;
    }
    return switch (status.get()) {
      case IN_SYNC -> IN_SYNC;
      case ADDING -> ADDING;
      case REMOVING -> REMOVING;
      case OTHER -> OTHER;
    };
  }
}
