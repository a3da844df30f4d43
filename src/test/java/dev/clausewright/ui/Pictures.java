package dev.clausewright.ui;

import dev.clausewright.ui.control.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** Pictures of a window with the popups that belong to it. Call on the application thread. */
final class Pictures {
  private Pictures() {}

  /**
   * The themes to go through: both if somebody wants to look at pictures, else one, since a second
   * window costs seconds and {@link ScreensTest} opens the dark one anyway.
   */
  static List<Theme.Mode> modes() {
    return System.getProperty("screens") == null
        ? List.of(Theme.Mode.LIGHT)
        : List.of(Theme.Mode.LIGHT, Theme.Mode.DARK);
  }

  /** Writes what the scene shows now, and any popup over it, as PNG. */
  static void take(Scene scene, Path file) {
    WritableImage picture = scene.snapshot(null);
    for (Window window : Window.getWindows()) {
      if (window instanceof PopupWindow popup && popup.isShowing() && owned(popup, scene)) {
        lay(popup, scene, picture);
      }
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, Png.of(picture));
    } catch (IOException unwritable) {
      throw new UncheckedIOException("The picture " + file + " cannot be written", unwritable);
    }
  }

  private static boolean owned(PopupWindow popup, Scene scene) {
    return popup.getOwnerWindow() == scene.getWindow();
  }

  private static void lay(PopupWindow popup, Scene scene, WritableImage picture) {
    popup.getScene().setFill(Color.TRANSPARENT);
    PixelReader over = popup.getScene().snapshot(null).getPixelReader();
    int left = (int) (popup.getX() - scene.getWindow().getX() - scene.getX());
    int top = (int) (popup.getY() - scene.getWindow().getY() - scene.getY());
    int wide = (int) popup.getScene().getWidth();
    int high = (int) popup.getScene().getHeight();
    for (int y = Math.max(0, -top); y < high && top + y < picture.getHeight(); y++) {
      for (int x = Math.max(0, -left); x < wide && left + x < picture.getWidth(); x++) {
        Color below = picture.getPixelReader().getColor(left + x, top + y);
        Color above = over.getColor(x, y);
        Color mixed = below.interpolate(opaque(above), above.getOpacity());
        picture.getPixelWriter().setColor(left + x, top + y, mixed);
      }
    }
  }

  private static Color opaque(Color color) {
    return Color.color(color.getRed(), color.getGreen(), color.getBlue());
  }
}
