package dev.clausewright.check;

import dev.clausewright.account.Simulator;
import dev.clausewright.account.Simulator.Simulated;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Two answers to one question, in words. Where they part, "allowed" is not said any more, unless
 * ours rests on what the simulator cannot see; a denial stays one, for the policies that were read
 * show it.
 */
record SecondWords(Outcome ours, Live live) {
  Outcome outcome() {
    Told told = ours.told().about(ours.told().subject().simulated(live));
    if (live.agree()) {
      return ours instanceof Outcome.Unknown
          ? Reworded.as(ours, told.saying(says()))
          : Reworded.as(
              ours, told.detailed(told.detail() + " · AWS’s simulator agrees").saying(says()));
    }
    String cause = live.cause().orElse("");
    Told both =
        told.saying("%s Clausewright decides otherwise. Likely cause: %s".formatted(says(), cause));
    return switch (ours) {
      case Outcome.Passed _ -> passed(both, cause);
      case Outcome.Failed _ ->
          Reworded.as(ours, both.detailed(both.detail() + " · AWS’s simulator says " + word()));
      case Outcome.Warning _, Outcome.Unknown _, Outcome.Skipped _, Outcome.Cancelled _ ->
          Reworded.as(ours, both);
    };
  }

  private Outcome passed(Told both, String cause) {
    if (cause.startsWith("The resource’s own policy")) {
      return Reworded.as(ours, both.detailed(both.detail() + " · AWS’s simulator cannot see it"));
    }
    Simulated gravest = live.gravest();
    Told doubtful =
        both.detailed("AWS’s simulator says " + word() + ", the policies read say allowed")
            .phrased(
                "the policies that were read allow it, but AWS’s simulator says %s for %s"
                    .formatted(word(), Examples.shown(gravest.resource())));
    boolean context =
        !gravest.missing().isEmpty()
            && gravest.byOrganisation().orElse(true)
            && gravest.byBoundary().orElse(true);
    return context
        ? new Outcome.Warning(doubtful, Optional.empty())
        : new Outcome.Unknown(doubtful, List.of());
  }

  private String word() {
    return word(live.decision());
  }

  static String word(Simulator.Decision decision) {
    return switch (decision) {
      case ALLOWED -> "allowed";
      case IMPLICIT_DENY, EXPLICIT_DENY -> "denied";
    };
  }

  private String says() {
    return live.answers().stream()
        .map(SecondWords::said)
        .collect(Collectors.joining("; ", "AWS’s simulator says: ", "."));
  }

  /** "lake/in/x allowed by lake-read, line 12". */
  static String said(Simulated answer) {
    String by =
        answer.matched().isEmpty()
            ? ""
            : " by %s, line %d"
                .formatted(
                    answer.matched().getFirst().policy(), answer.matched().getFirst().line());
    String layer =
        answer.byOrganisation().filter(allowed -> !allowed).isPresent()
            ? ", by the organisation"
            : answer.byBoundary().filter(allowed -> !allowed).isPresent()
                ? ", by the permissions boundary"
                : "";
    return Examples.shown(answer.resource()) + " " + word(answer.decision()) + by + layer;
  }
}
