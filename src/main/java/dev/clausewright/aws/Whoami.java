package dev.clausewright.aws;

import dev.clausewright.account.Cause;
import dev.clausewright.account.Identity;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccountId;
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
    return session
        .calls()
        .ask(question, () -> session.clients().sts(session.region()).getCallerIdentity())
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
                      session.region(),
                      session.clients().endpoints().shown(),
                      session.expires()),
                  when);
            });
  }
}
