package dev.clausewright.ui.control;

import javafx.scene.AccessibleRole;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Feather icons in the four sizes the style sheet knows. An icon is never read aloud. */
public final class Icon {
  private Icon() {}

  /** 16 px. */
  public static FontIcon of(Ikon ikon, String... classes) {
    FontIcon icon = new FontIcon(ikon);
    icon.getStyleClass().addAll(classes);
    icon.setAccessibleRole(AccessibleRole.NODE);
    return icon;
  }

  /** 14 px, in messages and small buttons. */
  public static FontIcon small(Ikon ikon, String... classes) {
    FontIcon icon = of(ikon, classes);
    icon.getStyleClass().add("i14");
    return icon;
  }

  /** 12 px, in chips. */
  public static FontIcon tiny(Ikon ikon, String... classes) {
    FontIcon icon = of(ikon, classes);
    icon.getStyleClass().add("i12");
    return icon;
  }
}
