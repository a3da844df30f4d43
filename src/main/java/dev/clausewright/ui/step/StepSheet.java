package dev.clausewright.ui.step;

import java.util.Objects;

/** The style sheet of the steps Role and Keys, for their pages and for what pops up from them. */
public final class StepSheet {
  public static final String URL =
      Objects.requireNonNull(
              StepSheet.class.getResource("roles-and-keys.css"), "roles-and-keys.css is missing")
          .toExternalForm();

  private StepSheet() {}
}
