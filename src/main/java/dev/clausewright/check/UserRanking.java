package dev.clausewright.check;

import dev.clausewright.account.KeyOwner.KeyStatus;
import dev.clausewright.account.RoleSummary;
import dev.clausewright.account.Seen;
import dev.clausewright.account.UserDetail;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.RoleArn;
import java.util.List;
import java.util.Optional;

/** One ranking of users: whose policies would suffice for keys of theirs, and who has such keys. */
final class UserRanking {
  private final Ranking ranking;
  private final AccountId home;
  private final Patience patience;
  private final Ranking.Watch watch;

  UserRanking(Ranking ranking, AccountId home, Patience patience, Ranking.Watch watch) {
    this.ranking = ranking;
    this.home = home;
    this.patience = patience;
    this.watch = watch;
  }

  Ranking.Found rank(List<String> names) throws InterruptedException {
    Terms terms = Terms.of(ranking.by(someone()), ranking.account());
    List<Ranked> ranked =
        InParallel.all(
                names,
                name -> judge(terms, name),
                name -> unknown(name, Patience.SPENT),
                patience,
                watch)
            .stream()
            .sorted(Ranking.order())
            .toList();
    return new Ranking.Found(ranked, terms.obstacles());
  }

  /** Any role of the account: what lies beside the principals is the same for users. */
  private RoleArn someone() {
    return ranking.account().roles().found().stream()
        .flatMap(List::stream)
        .map(RoleSummary::arn)
        .findFirst()
        .orElseGet(
            () ->
                RoleArn.read(
                        "arn:%s:iam::%s:role/anyone"
                            .formatted(ranking.place().partition().id(), home.digits()))
                    .found()
                    .orElseThrow());
  }

  private Ranked judge(Terms terms, String name) {
    Seen<UserDetail> seen = ranking.account().user(home, name);
    return seen instanceof Seen.Got<UserDetail>(UserDetail user, _)
        ? judge(terms, user)
        : unknown(name, NotKnown.of("the user", seen).told().message());
  }

  private Ranked judge(Terms terms, UserDetail user) {
    Terms.Result result = terms.judge(Who.of(user, false));
    Optional<List<KeyStatus>> keys =
        result.lacks().isEmpty() && result.open().isEmpty() ? keys(user.name()) : Optional.empty();
    return ranked(user.arn(), user.name(), standing(result, keys), keys, result);
  }

  /** Only of those whose policies suffice: at AWS it is one call for each user. */
  private Optional<List<KeyStatus>> keys(String user) {
    return ranking.account().keysOf(home, user).found();
  }

  /** Rights come first, then what is open, then whether there is a key to use them with. */
  private static Standing standing(Terms.Result result, Optional<List<KeyStatus>> keys) {
    if (!result.lacks().isEmpty()) {
      return Standing.LACKS;
    }
    if (result.open().isPresent()) {
      return Standing.UNKNOWN;
    }
    return keys.map(UserRanking::standing).orElse(Standing.WORKS);
  }

  private static Standing standing(List<KeyStatus> keys) {
    return keys.contains(KeyStatus.ACTIVE)
        ? Standing.WORKS
        : keys.contains(KeyStatus.OTHER) ? Standing.UNKNOWN : Standing.WORKS_ONCE_ATTACHED;
  }

  private Ranked unknown(String name, String why) {
    return ranked(
        Principals.user(ranking.place(), home.digits(), name),
        name,
        Standing.UNKNOWN,
        Optional.empty(),
        new Terms.Result(List.of(), Optional.of(why)));
  }

  private static Ranked ranked(
      String arn,
      String name,
      Standing standing,
      Optional<List<KeyStatus>> keys,
      Terms.Result result) {
    String why =
        standing == Standing.UNKNOWN
            ? result.open().orElse("AWS gives its key a state that Clausewright does not know")
            : "";
    return new Ranked(
        arn,
        name,
        standing,
        result.lacks(),
        List.of(),
        Optional.of(new Ranked.Attached.No()),
        keys,
        false,
        why);
  }
}
