package dev.clausewright.ui.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * Light or dark, and the size of the text. The only place that sets the user-agent style sheet; our
 * own sheet uses its looked-up colours, so it follows without knowing which one is in force.
 */
public final class Theme {
  /** What a person chose; {@code SYSTEM} follows the desktop while the window is open. */
  public enum Mode {
    SYSTEM,
    LIGHT,
    DARK
  }

  private static final double BASE = 13;
  private static final String SHEET = sheet();

  private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.SYSTEM);
  private final DoubleProperty textScale = new SimpleDoubleProperty(1);
  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
  private final ChangeListener<ColorScheme> desktop = (scheme, before, now) -> follow();

  /** Must be made on the application thread. Sets the user-agent sheet at once. */
  public Theme() {
    Fonts.load();
    mode.subscribe(this::follow);
    // weak: the preferences live as long as the toolkit, and would keep every window dressed here
    Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(desktop));
    follow();
  }

  /** Dresses a window's scene, now and after every change of the text size. */
  public void dress(Scene scene) {
    textScale.subscribe(scale -> scene.getStylesheets().setAll(SHEET, sizes(scale.doubleValue())));
  }

  public ObjectProperty<Mode> modeProperty() {
    return mode;
  }

  /** 1 is 100 %, that is 13 px. From 0.8 to 2 every screen was looked at. */
  public DoubleProperty textScaleProperty() {
    return textScale;
  }

  public ReadOnlyBooleanProperty darkProperty() {
    return dark.getReadOnlyProperty();
  }

  /** Light from dark, dark from light; what the system says no longer counts then. */
  public void toggle() {
    mode.set(dark.get() ? Mode.LIGHT : Mode.DARK);
  }

  private void follow() {
    dark.set(
        switch (mode.get()) {
          case LIGHT -> false;
          case DARK -> true;
          case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        });
    List.copyOf(Window.getWindows()).stream()
        .filter(PopupWindow.class::isInstance)
        .forEach(Window::hide); // an open popup loses its colours when the sheet changes
    Application.setUserAgentStylesheet(
        dark.get()
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
  }

  /** Icons need pixels: an em of theirs is their own font, and would grow without end. */
  private static String sizes(double scale) {
    String rules =
        String.format(
            Locale.ROOT,
            ".root{-fx-font-size:%.2fpx}"
                + ".ikonli-font-icon{-fx-icon-size:%.0fpx}.ikonli-font-icon.i14{-fx-icon-size:%.0fpx}"
                + ".ikonli-font-icon.i12{-fx-icon-size:%.0fpx}.ikonli-font-icon.i20{-fx-icon-size:%.0fpx}",
            BASE * scale,
            16 * scale,
            14 * scale,
            12 * scale,
            20 * scale);
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
  }

  private static String sheet() {
    URL found = Theme.class.getResource("/dev/clausewright/ui/app.css");
    return Objects.requireNonNull(found, "app.css is missing").toExternalForm();
  }
}
