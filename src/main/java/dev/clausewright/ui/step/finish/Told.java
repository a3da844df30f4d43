package dev.clausewright.ui.step.finish;

import dev.clausewright.ui.control.Status;

/**
 * What the checks came to, as Finish repeats it.
 *
 * @param sentence the verdict with what was not looked at: a green one never stands without that
 * @param when "Checked at 14:02 against the training account."
 * @param secretsMayGo false where the keys are those of the root user: they are not copied
 */
public record Told(Status status, String sentence, String when, boolean secretsMayGo) {
  public static final Told NOT_CHECKED =
      new Told(
          Status.WAITING,
          "Not checked against an account yet.",
          "Copy it, or save it as a file.",
          true);
}
