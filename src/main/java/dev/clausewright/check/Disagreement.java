package dev.clausewright.check;

import dev.clausewright.account.Simulator;
import dev.clausewright.account.Simulator.Simulated;
import dev.clausewright.iam.Decision;
import dev.clausewright.iam.Layer;

/** Where AWS's simulator and our own decision part, and what likely lies behind it. */
final class Disagreement {
  private Disagreement() {}

  /** An answer of ours that hangs on something open agrees with anything. */
  static boolean between(Decision ours, Simulated theirs) {
    boolean allows = theirs.decision() == Simulator.Decision.ALLOWED;
    return switch (ours) {
      case Decision.Allowed _ -> !allows;
      case Decision.ImplicitDeny _, Decision.ExplicitDeny _ -> allows;
      case Decision.AllowedIf _, Decision.DeniedIf _, Decision.Invalid _, Decision.Undecided _ ->
          false;
    };
  }

  /** A sentence. */
  static String cause(Decision ours, Simulated theirs) {
    return theirs.decision() == Simulator.Decision.ALLOWED
        ? whyAllowed(ours)
        : whyDenied(ours, theirs);
  }

  /** Whether our decision rests on the resource's own policy, which the simulator does not see. */
  static boolean byResource(Decision ours) {
    return ours.because().stream().anyMatch(deciding -> deciding.layer() == Layer.RESOURCE)
        || ours.cappedBy().stream().anyMatch(capped -> capped.layer() == Layer.RESOURCE);
  }

  private static String whyAllowed(Decision ours) {
    boolean organisation =
        ours.because().stream().anyMatch(d -> d.layer() == Layer.SCP || d.layer() == Layer.RCP)
            || ours.cappedBy().stream()
                .anyMatch(c -> c.layer() == Layer.SCP || c.layer() == Layer.RCP);
    return byResource(ours)
        ? "The resource’s own policy decides, and the simulator does not look at that."
        : organisation
            ? "The organisation’s policies decide, and the simulator does not tell all of them."
            : "The policies may have been changed a moment ago, or the answer is not AWS’s own.";
  }

  private static String whyDenied(Decision ours, Simulated theirs) {
    if (byResource(ours)) {
      return "The resource’s own policy allows it, and the simulator does not look at that.";
    }
    if (theirs.byOrganisation().filter(allowed -> !allowed).isPresent()) {
      return "A service control policy of the organisation withholds it; which one, AWS does not"
          + " say.";
    }
    if (theirs.byBoundary().filter(allowed -> !allowed).isPresent()) {
      return "It says that the permissions boundary withholds it.";
    }
    return theirs.missing().isEmpty()
        ? "The policies may have been changed a moment ago, or AWS sees one that nobody could read."
        : "It had no value for %s.".formatted(String.join(", ", theirs.missing()));
  }
}
