package dev.clausewright.check;

import dev.clausewright.account.Policies;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Simulator;
import dev.clausewright.account.Simulator.Simulated;
import dev.clausewright.clause.AccountId;
import dev.clausewright.need.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A permission of somebody whose policies nobody could read: AWS's simulator may tell some of it.
 * It tells of concrete resources only and sees no policy of a bucket or key, so what it allows is
 * certain only where that policy was read; what it denies, likewise.
 *
 * @param policies why the principal's own policies are not known
 * @param resource the policy of the bucket or key
 */
record Unread(Need need, String principal, Seen<?> policies, Seen<Policies> resource) {
  private static final String SIMULATE = "iam:SimulatePrincipalPolicy";

  /** What is known without any simulator: nothing, and which two permissions would tell. */
  Outcome neither(Subject subject, boolean live) {
    Outcome unknown = NotKnown.of("what the principal may do", policies, subject);
    if (!live || !(policies instanceof Seen.Denied<?>) || !(unknown instanceof Outcome.Unknown)) {
      return unknown;
    }
    return open(
        unknown
            .told()
            .saying("So would %s. An administrator may grant either.".formatted(SIMULATE)),
        List.of(SIMULATE));
  }

  Outcome of(List<Simulated> answers, Subject subject, Optional<AccountId> owner) {
    Live live = new Live(answers, true, Optional.empty());
    Simulated gravest = live.gravest();
    Subject asked = subject.simulated(live);
    boolean said = gravest.missing().isEmpty() && gravest.byOrganisation().orElse(true);
    boolean alone = said && resourceRead() && !need.action().isKms();
    return switch (gravest.decision()) {
      case ALLOWED -> allowed(asked, answers, alone && !need.resource().isSet());
      case EXPLICIT_DENY -> said ? denied(asked, gravest) : doubtful(asked, gravest);
      case IMPLICIT_DENY ->
          alone && !byResource(owner) ? denied(asked, gravest) : doubtful(asked, gravest);
    };
  }

  private Outcome doubtful(Subject asked, Simulated answer) {
    return open(
        Told.of(
                "AWS’s simulator says denied",
                "AWS’s simulator says denied, but not all could be read",
                "AWS’s simulator says: %s. %s".formatted(SecondWords.said(answer), unreadWords()))
            .about(asked),
        List.of());
  }

  private Outcome allowed(Subject asked, List<Simulated> answers, boolean certain) {
    String all = String.join("; ", answers.stream().map(SecondWords::said).toList());
    if (certain) {
      return new Outcome.Passed(
          Told.of(
                  "as far as AWS’s simulator tells",
                  "AWS’s simulator allows it",
                  "AWS’s simulator says: %s. The principal’s own policies could not be read, so"
                          .formatted(all)
                      + " this is AWS’s word alone; the resource’s policy was read and says nothing"
                      + " against it.")
              .about(asked));
    }
    String why =
        need.resource().isSet() && resourceRead()
            ? "It was asked about single keys; whether all that begin so are allowed, only the"
                + " policies tell."
            : unreadWords();
    return open(
        Told.of(
                "AWS’s simulator allows it, but that is not all",
                "AWS’s simulator allows what it was asked about, but its word alone is not enough",
                "AWS’s simulator says: %s. %s".formatted(all, why))
            .about(asked),
        List.of());
  }

  private Outcome denied(Subject asked, Simulated answer) {
    Lack.Hindrance hindrance =
        answer.decision() == Simulator.Decision.EXPLICIT_DENY
            ? Lack.Hindrance.DENIED
            : answer.byBoundary().orElse(true) ? Lack.Hindrance.NOT_GRANTED : Lack.Hindrance.CAPPED;
    String name = principal.substring(principal.lastIndexOf('/') + 1);
    Told told =
        Told.of(
                "AWS’s simulator says denied",
                "%s may not %s %s".formatted(name, need.action().deed(), need.resource().shown()),
                "AWS’s simulator says: %s. The policies themselves could not be read."
                    .formatted(SecondWords.said(answer)))
            .about(asked);
    return need.optional()
        ? new Outcome.Unknown(told, permissions(List.of()))
        : new Outcome.Failed(
            told,
            new Lack.RightMissing(need, principal, hindrance, Optional.of(answer.resource())));
  }

  private Outcome open(Told told, List<String> more) {
    return new Outcome.Unknown(told, permissions(more));
  }

  private List<String> permissions(List<String> more) {
    List<String> names = new ArrayList<>();
    if (policies instanceof Seen.Denied<?>(var missing)) {
      names.add(missing.action());
    }
    if (resource instanceof Seen.Denied<Policies>(var missing)) {
      names.add(missing.action());
    }
    names.addAll(more);
    return names.stream().distinct().toList();
  }

  private boolean resourceRead() {
    return switch (resource) {
      case Seen.Got<Policies>(Policies read, _) -> read.flaws().isEmpty();
      case Seen.Absent<Policies> _ -> true;
      case Seen.NotHeld<Policies> _, Seen.Denied<Policies> _, Seen.Failed<Policies> _ -> false;
    };
  }

  private String unreadWords() {
    return resourceRead()
        ? "The policies of the principal could not be read."
        : "Neither the policies of the principal nor that of the resource could be read.";
  }

  /** A bucket policy may grant by itself within one account. */
  private boolean byResource(Optional<AccountId> owner) {
    boolean policy =
        resource instanceof Seen.Got<Policies>(Policies read, _) && read.one().isPresent();
    return policy && owner.map(id -> principal.contains(":" + id.digits() + ":")).orElse(true);
  }
}
