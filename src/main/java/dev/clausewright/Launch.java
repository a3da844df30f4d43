package dev.clausewright;

import dev.clausewright.aws.Aws;
import dev.clausewright.command.Commands;
import dev.clausewright.command.TextWalk;
import dev.clausewright.ui.Clausewright;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What a start is. Wires the rooms for it; the only place that ends the program. */
public sealed interface Launch {
  /** The window; without a display the text walk, for one of the reasons a start can fail for. */
  record Window() implements Launch {}

  /** A command of the headless contract. Never loads JavaFX. */
  record Headless(List<String> arguments) implements Launch {
    public Headless {
      arguments = List.copyOf(arguments);
    }
  }

  static void main(String[] arguments) {
    manyCarriers();
    System.exit(
        switch (of(List.of(arguments))) {
          case Window _ -> window();
          case Headless(List<String> given) ->
              Commands.run(
                  given.toArray(String[]::new), System.in, System.out, System.err, Aws::new);
        });
  }

  /**
   * Calls to AWS run on virtual threads, and a virtual thread that waits for a class to be loaded
   * holds on to its carrier. With one carrier a core, as few as two calls could keep a small
   * machine's from all others; so there are as many as there are calls side by side, and more.
   */
  private static void manyCarriers() {
    String carriers = "jdk.virtualThreadScheduler.parallelism";
    if (System.getProperty(carriers) == null) {
      System.setProperty(
          carriers, String.valueOf(Math.max(16, Runtime.getRuntime().availableProcessors())));
    }
  }

  static Launch of(List<String> arguments) {
    return arguments.isEmpty() ? new Window() : new Headless(arguments);
  }

  private static int window() {
    if (headlessPlatform()) {
      return fallBack(StartFailure.NO_DISPLAY, "");
    }
    quietJavaFx();
    try {
      Clausewright.open(Aws::new);
      return 0;
    } catch (RuntimeException | LinkageError failure) {
      return fallBack(StartFailure.of(failure), ": " + failure.getMessage());
    }
  }

  private static int fallBack(StartFailure failure, String detail) {
    System.err.println(failure.sentence() + (failure == StartFailure.OTHER ? detail : ""));
    if (failure == StartFailure.NO_DISPLAY) {
      System.err.flush();
      TextWalk.run(System.out);
    }
    return failure.exitCode();
  }

  /** JavaFX's own platform without a screen is for tests: nobody sees what it draws. */
  private static boolean headlessPlatform() {
    return System.getProperty("glass.platform", "").toLowerCase(Locale.ROOT).equals("headless");
  }

  /** JavaFX warns about the class path before it looks for a display. */
  private static void quietJavaFx() {
    Logger.getLogger("javafx").setLevel(Level.SEVERE);
  }
}
