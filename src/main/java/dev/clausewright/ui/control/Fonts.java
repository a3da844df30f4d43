package dev.clausewright.ui.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/**
 * The three font files the window is set in, registered once. Their families are {@code Inter},
 * {@code Inter SemiBold} (weights are chosen by family) and {@code JetBrains Mono}.
 */
public final class Fonts {
  private static final String[] FILES = {
    "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf",
    "/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf",
    "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-Regular.ttf",
    "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-Bold.ttf"
  };

  private Fonts() {}

  /** Registers the fonts. One that is missing is left out: the system's own font serves then. */
  public static void load() {
    for (String file : FILES) {
      try (InputStream in = Fonts.class.getResourceAsStream(file)) {
        if (in != null) {
          Font.loadFont(in, 13);
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException("The font " + file + " cannot be read", unreadable);
      }
    }
  }
}
