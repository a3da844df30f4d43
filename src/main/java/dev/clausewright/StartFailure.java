package dev.clausewright;

import java.util.Locale;

/**
 * Why no window could be opened. JavaFX throws the same exception for a missing display and for a
 * missing GTK, so the two are told apart by its message, here and nowhere else.
 */
enum StartFailure {
  NO_DISPLAY("No display was found, so the training example follows as text.", 0),
  NO_GTK(
      "A display was found but not GTK 3, which JavaFX needs: install the package libgtk-3-0"
          + " (libgtk-3-0t64 on newer Debian and Ubuntu, gtk3 elsewhere).",
      2),
  OTHER("The window could not be opened", 2);

  private final String sentence;
  private final int exitCode;

  StartFailure(String sentence, int exitCode) {
    this.sentence = sentence;
    this.exitCode = exitCode;
  }

  static StartFailure of(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      String message = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains("unable to open display")) {
        return NO_DISPLAY;
      }
      if (message.contains("glass gtk") || message.contains("gtk library")) {
        return NO_GTK;
      }
    }
    return OTHER;
  }

  /** One line for a person. */
  String sentence() {
    return sentence;
  }

  int exitCode() {
    return exitCode;
  }
}
