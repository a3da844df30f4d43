package dev.clausewright.aws;

import dev.clausewright.account.Cause;
import dev.clausewright.account.Identity;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Region;
import java.util.Optional;

/// Asks who one is: the one call that no policy can forbid.
final class Whoami {
  private Whoami() {}

  static Seen<Identity> of(Session session) {
    Question question =
        new Question(
            session.host(Service.STS),
            new Permission("sts:GetCallerIdentity", "*"),
            "who " + session.bearer().called() + " is",
            "");
    return of(session.calls(), session.clients(), session.region(), question)
        .map(
            who ->
                new Identity(
                    who.arn(), who.account(), who.region(), who.endpoints(), session.expires()));
  }

  /// The same with other clients.
  static Seen<Identity> of(Calls calls, Clients clients, Region region, Question question) {
    return calls
        .ask(question, () -> clients.sts(region).getCallerIdentity())
        .then(
            (answer, when) -> {
              Optional<AccountId> account =
                  Optional.ofNullable(answer.account()).flatMap(id -> AccountId.read(id).found());
              if (account.isEmpty() || answer.arn() == null) {
                return new Seen.Failed<>(
                    new Cause(
                        "It is not known whose credentials these are",
                        "The answer names no account. An endpoint that is not AWS’s may answer"
                            + " like this.",
                        question.host()));
              }
              return new Seen.Got<>(
                  new Identity(
                      answer.arn(),
                      account.get(),
                      region,
                      clients.endpoints().shown(),
                      Optional.empty()),
                  when);
            });
  }
}
