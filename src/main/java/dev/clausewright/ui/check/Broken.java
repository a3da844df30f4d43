package dev.clausewright.ui.check;

import dev.clausewright.check.Lack;
import dev.clausewright.check.Outcome;
import dev.clausewright.check.Progress;
import dev.clausewright.clause.RoleArn;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which roles of the statement a check found broken: the preview tints them. */
final class Broken {
  private Broken() {}

  /** None for a result about another statement or account. */
  static Set<RoleArn> of(Picture picture) {
    return switch (picture) {
      case Picture.Unfinished _,
          Picture.Before _,
          Picture.Opening _,
          Picture.Lost _,
          Picture.Broke _ ->
          Set.of();
      case Picture.Running(int _, Progress progress, var _) -> of(progress);
      case Picture.Ended ended -> ended.current() ? of(ended.progress()) : Set.of();
    };
  }

  private static Set<RoleArn> of(Progress progress) {
    return progress.rows().stream()
        .flatMap(row -> row.outcome().stream())
        .flatMap(outcome -> role(outcome).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Of a hop the second role, as the way above the checks draws it. */
  private static Optional<RoleArn> role(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Failed(var _, Lack.HopBroken hop) -> Optional.of(hop.next());
      case Outcome.Failed(var _, Lack.NoSuchRole none) -> Optional.of(none.role());
      case Outcome.Failed _,
          Outcome.Passed _,
          Outcome.Warning _,
          Outcome.Unknown _,
          Outcome.Skipped _,
          Outcome.Cancelled _ ->
          Optional.empty();
    };
  }
}
