package dev.clausewright.ui.control;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A state is told by shape, word and colour, always all three. */
public enum Status {
  PASSED(Feather.CHECK_CIRCLE, "success", "Passed"),
  FAILED(Feather.X_CIRCLE, "danger", "Failed"),
  WARNING(Feather.ALERT_TRIANGLE, "warning", "Warning"),
  UNKNOWN(Feather.HELP_CIRCLE, "muted", "Unknown"),
  RUNNING(Feather.CLOCK, "accent", "Running…"),
  WAITING(Feather.CIRCLE, "muted", "Waiting"),
  SKIPPED(Feather.MINUS_CIRCLE, "muted", "Skipped"),
  CANCELLED(Feather.SLASH, "muted", "Cancelled"),
  NOT_LOOKED_AT(Feather.EYE_OFF, "muted", "Not looked at"),
  NOTE(Feather.INFO, "accent", "Note");

  private final Feather shape;
  private final String colour;
  private final String word;

  Status(Feather shape, String colour, String word) {
    this.shape = shape;
    this.colour = colour;
    this.word = word;
  }

  /** The style class that colours an icon, a word or a tint. */
  public String colour() {
    return colour;
  }

  public String word() {
    return word;
  }

  public FontIcon icon() {
    return Icon.of(shape, colour);
  }

  public FontIcon smallIcon() {
    return Icon.small(shape, colour);
  }
}
