package dev.clausewright.check;

import dev.clausewright.account.Account;
import dev.clausewright.account.ApplyStatus;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.RoleSummary;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.account.UserDetail;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Finished;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Statement;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Facts;
import dev.clausewright.need.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which role could do this? Judges every role of an account, or every user, against one statement,
 * whatever authorization the statement has now. May take long: never on the thread of a window; an
 * interrupt ends it.
 */
public final class Ranking {
  /** Told how far it is; from several threads. */
  @FunctionalInterface
  public interface Watch {
    void seen(int done, int of);
  }

  private final Statement bare;
  private final Place place;
  private final Facts facts;
  private final Account account;

  private Ranking(Statement bare, Place place, Facts facts, Account account) {
    this.bare = bare;
    this.place = place;
    this.facts = facts;
    this.account = account;
  }

  /**
   * What was found.
   *
   * @param all the best first, then by name
   * @param obstacles what fails whoever runs the statement
   */
  public record Found(List<Ranked> all, List<Row> obstacles) {
    public Found {
      all = List.copyOf(all);
      obstacles = List.copyOf(obstacles);
    }
  }

  /** Empty while the statement is not finished in all but its authorization. */
  public static Optional<Ranking> of(
      Statement statement, Place place, Facts facts, Account account) {
    Ranking ranking =
        new Ranking(statement.drop(slot -> slot.part().isAuthorization()), place, facts, account);
    return ranking.ask(new RoleValue.DefaultRole()).map(_ -> ranking);
  }

  private Optional<Ask> ask(RoleValue role) {
    return switch (Finished.of(bare.put(Part.IAM_ROLE, role))) {
      case Finished.Result.Ready(Finished finished) -> Optional.of(new Ask(finished, place, facts));
      case Finished.Result.NotYet _ -> Optional.empty();
    };
  }

  Ask by(RoleArn role) {
    return ask(RoleValue.RoleChain.of(role)).orElseThrow();
  }

  Account account() {
    return account;
  }

  /** The account of the cluster. */
  Optional<AccountId> home() {
    return place.account().or(account::id);
  }

  /** Ranks the roles of the account, and those of other accounts that a chain leads to. */
  public Seen<Found> roles(Watch watch) throws InterruptedException {
    Seen<List<RoleSummary>> seen = account.roles();
    return switch (seen) {
      case Seen.Got<List<RoleSummary>>(List<RoleSummary> roles, var when) ->
          new Seen.Got<>(
              new RoleRanking(this, target(), watch)
                  .rank(roles.stream().map(RoleSummary::arn).toList()),
              when);
      case Seen.Absent<List<RoleSummary>> _,
          Seen.NotHeld<List<RoleSummary>> _,
          Seen.Denied<List<RoleSummary>> _,
          Seen.Failed<List<RoleSummary>> _ ->
          seen.map(_ -> new Found(List.of(), List.of()));
    };
  }

  /** The cluster or namespace, where the account tells it. */
  private Optional<Target> target() {
    return new Sight(ask(new RoleValue.DefaultRole()).orElseThrow(), account).target().found();
  }

  /** Ranks the users of the account: whose policies would suffice for keys of theirs. */
  public Seen<Found> users(Watch watch) throws InterruptedException {
    Seen<List<String>> seen = account.users();
    Optional<AccountId> home = account.id();
    if (!(seen instanceof Seen.Got<List<String>>(List<String> names, var when)) || home.isEmpty()) {
      return seen instanceof Seen.Got<List<String>>
          ? new Seen.NotHeld<>("The number of the account is not known.")
          : seen.map(_ -> new Found(List.of(), List.of()));
    }
    RoleArn anyone =
        RoleArn.read(
                "arn:%s:iam::%s:role/anyone".formatted(place.partition().id(), home.get().digits()))
            .found()
            .orElseThrow();
    Terms terms = Terms.of(by(someone().orElse(anyone)), account);
    List<Ranked> ranked =
        InParallel.all(names, name -> user(terms, home.get(), name), watch).stream()
            .sorted(order())
            .toList();
    return new Seen.Got<>(new Found(ranked, terms.obstacles()), when);
  }

  /** Any role of the account: what lies beside the principals is the same for users. */
  private Optional<RoleArn> someone() {
    return account.roles().found().stream().flatMap(List::stream).map(RoleSummary::arn).findFirst();
  }

  private Ranked user(Terms terms, AccountId home, String name) {
    Seen<UserDetail> seen = account.user(home, name);
    if (!(seen instanceof Seen.Got<UserDetail>(UserDetail user, _))) {
      String arn = "arn:%s:iam::%s:user/%s".formatted(place.partition().id(), home.digits(), name);
      return ranked(
          arn, name, Standing.UNKNOWN, List.of(), NotKnown.of("the user", seen).told().message());
    }
    Terms.Result result = terms.judge(Who.of(user, false));
    Standing standing =
        !result.lacks().isEmpty()
            ? Standing.LACKS
            : result.open().isPresent() ? Standing.UNKNOWN : Standing.WORKS;
    return ranked(user.arn(), user.name(), standing, result.lacks(), result.open().orElse(""));
  }

  private static Ranked ranked(
      String arn, String name, Standing standing, List<Ranked.Missing> lacks, String why) {
    return new Ranked(
        arn, name, standing, lacks, List.of(), Optional.of(new Ranked.Attached.No()), false, why);
  }

  /** The best standing first, then what is sure, then whoever lacks least, then by name. */
  static Comparator<Ranked> order() {
    return Comparator.comparing(Ranked::standing)
        .thenComparing(Ranked::doubtful)
        .thenComparingInt(ranked -> ranked.lacks().size())
        .thenComparing(Ranked::name)
        .thenComparing(Ranked::arn);
  }

  /** None where the account does not tell, or gives a state that has no name here. */
  static Optional<Ranked.Attached> attached(Optional<Target> target, RoleDetail role) {
    return target
        .filter(found -> found.standing(role.arn()).filter(ApplyStatus.OTHER::equals).isEmpty())
        .map(
            found ->
                found
                    .standing(role.arn())
                    .<Ranked.Attached>map(Ranked.Attached.Yes::new)
                    .orElseGet(Ranked.Attached.No::new));
  }
}
