package dev.clausewright.ui.step.keys;

import dev.clausewright.ui.control.Status;
import java.time.Duration;

/**
 * What the callout below the expiry says.
 *
 * @param title short, without a full stop
 * @param words what happens, and what to ask for
 */
record LastingWords(Status status, String title, String words) {
  static LastingWords of(Lasting lasting) {
    return switch (lasting) {
      case Lasting.Open _ ->
          new LastingWords(
              Status.UNKNOWN,
              "Nobody said when these keys expire",
              "Whether they last for the whole load stays unknown in the check.");
      case Lasting.Unplanned _ ->
          new LastingWords(
              Status.UNKNOWN,
              "How long does the load take?",
              "Keys that expire during a load roll it back. A rough estimate is enough.");
      case Lasting.Expired _ ->
          new LastingWords(
              Status.FAILED,
              "These keys have expired",
              "Nothing brings this set back: ask AWS STS for a new one.");
      case Lasting.TooShort(Duration _, Duration suggested) ->
          new LastingWords(
              Status.WARNING, "These keys run out before the load is done", ask(suggested));
      case Lasting.Close(Duration _, Duration suggested) ->
          new LastingWords(
              Status.WARNING, "These keys may run out before the load is done", ask(suggested));
      case Lasting.Enough _ ->
          new LastingWords(
              Status.PASSED,
              "These keys outlast the load",
              "They stay valid for the estimate and a margin.");
    };
  }

  private static String ask(Duration suggested) {
    return "A load that loses its keys is rolled back. Ask for "
        + Spans.words(suggested)
        + " or more.";
  }
}
