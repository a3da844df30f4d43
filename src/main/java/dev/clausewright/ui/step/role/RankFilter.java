package dev.clausewright.ui.step.role;

import dev.clausewright.check.Ranked;
import dev.clausewright.check.RankedWords;
import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** Which ranked roles a table shows, by what their standing comes to. */
enum RankFilter {
  ALL("All", Feather.CHECK, "muted"),
  WORKS("Works", Feather.CHECK_CIRCLE, "success"),
  COULD("Could", Feather.TOOL, "muted"),
  CANNOT("Cannot", Feather.SLASH, "muted"),
  NOT_KNOWN("Not known", Feather.HELP_CIRCLE, "muted");

  private final String word;
  private final Feather icon;
  private final String colour;

  RankFilter(String word, Feather icon, String colour) {
    this.word = word;
    this.icon = icon;
    this.colour = colour;
  }

  String word() {
    return word;
  }

  Feather icon() {
    return icon;
  }

  String colour() {
    return colour;
  }

  boolean takes(Ranked role) {
    return switch (this) {
      case ALL -> true;
      case WORKS, COULD, CANNOT, NOT_KNOWN -> this == of(role);
    };
  }

  private static RankFilter of(Ranked role) {
    return switch (role.standing()) {
      case WORKS -> WORKS;
      case WORKS_ONCE_ATTACHED, THROUGH_CHAIN, LACKS -> COULD;
      case WRONG_TRUST -> CANNOT;
      case UNKNOWN -> NOT_KNOWN;
    };
  }

  /** The roles of this kind whose name or missing permissions hold the words. */
  List<Ranked> of(List<Ranked> all, String words, String target) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(this::takes)
        .filter(role -> text(role, target).contains(wanted))
        .toList();
  }

  private static String text(Ranked role, String target) {
    RankedWords told = RankedWords.of(role, target);
    return (role.arn() + " " + told.standing() + " " + told.missing() + " " + told.reason())
        .toLowerCase(Locale.ROOT);
  }
}
