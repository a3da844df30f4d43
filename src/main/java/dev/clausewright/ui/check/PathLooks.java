package dev.clausewright.ui.check;

import dev.clausewright.check.Route;
import dev.clausewright.ui.control.Icon;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** How the states of the way look: always colour, shape, word and line. */
final class PathLooks {
  private PathLooks() {}

  static String style(Route.Look look) {
    return look.name().toLowerCase(Locale.ROOT);
  }

  static Feather icon(Route.Kind kind) {
    return switch (kind) {
      case CLUSTER, NAMESPACE -> Feather.SERVER;
      case ROLE -> Feather.SHIELD;
      case USER, SESSION -> Feather.USER;
      case BUCKET -> Feather.ARCHIVE;
      case TABLE -> Feather.DATABASE;
      case EMR_CLUSTER -> Feather.CPU;
      case LIBRARY_SITE -> Feather.GLOBE;
    };
  }

  /** The round mark on a line; none while nothing is known. */
  static Optional<StackPane> badge(Route.Look look) {
    return sign(look)
        .map(
            sign -> {
              StackPane badge = new StackPane(Icon.small(sign));
              badge.getStyleClass().add("edge-badge");
              badge.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
              return badge;
            });
  }

  static Label caption(Route.Leg leg) {
    Label caption = new Label(leg.caption());
    caption.setMinWidth(Region.USE_PREF_SIZE); // a name may give way, what happened may not
    caption.getStyleClass().addAll("text-small", "edge-caption");
    if (leg.look() == Route.Look.FAILED) {
      caption.getStyleClass().add("strong");
    }
    return caption;
  }

  /** The state as a word, for sentences. */
  static String word(Route.Look look) {
    return switch (look) {
      case OPEN -> "not asked yet";
      case PASSED -> "passed";
      case WARNING -> "warning";
      case FAILED -> "failed";
      case UNKNOWN -> "unknown";
      case SKIPPED -> "skipped";
    };
  }

  private static Optional<Feather> sign(Route.Look look) {
    return switch (look) {
      case PASSED -> Optional.of(Feather.CHECK);
      case WARNING -> Optional.of(Feather.ALERT_TRIANGLE);
      case FAILED -> Optional.of(Feather.X);
      case UNKNOWN -> Optional.of(Feather.HELP_CIRCLE);
      case OPEN, SKIPPED -> Optional.empty();
    };
  }
}
