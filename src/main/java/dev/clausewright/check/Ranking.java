package dev.clausewright.check;

import dev.clausewright.account.Account;
import dev.clausewright.account.ApplyStatus;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.RoleSummary;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Finished;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Statement;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Facts;
import dev.clausewright.need.Place;
import dev.clausewright.rules.Finding;
import java.time.Duration;
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
   * @param obstacles what fails, or is not known, whoever runs the statement
   * @param timedOut whether time ran out before all were judged
   */
  public record Found(List<Ranked> all, List<Row> obstacles, boolean timedOut) {
    public Found {
      all = List.copyOf(all);
      obstacles = List.copyOf(obstacles);
    }

    Found(List<Ranked> all, List<Row> obstacles) {
      this(all, obstacles, false);
    }

    Found cutShort() {
      return new Found(all, obstacles, true);
    }
  }

  /** Empty while the statement is not finished in all but its authorization. */
  public static Optional<Ranking> of(
      Statement statement, Place place, Facts facts, Account account) {
    Ranking ranking =
        new Ranking(statement.drop(slot -> slot.part().isAuthorization()), place, facts, account);
    return ranking.ask(new RoleValue.DefaultRole()).map(_ -> ranking);
  }

  /**
   * What is told of roles or users while the statement is not finished: who they are, and that what
   * they would need is not known. The obstacles say what is wrong or missing in the text.
   *
   * @param findings what the rules object to in the text, whatever its authorization
   * @param users users in the place of roles
   */
  public static Seen<Found> unfinished(
      Statement statement, List<Finding> findings, Place place, Account account, boolean users) {
    List<Row> obstacles = Unranked.obstacles(statement, findings, place);
    return users ? Unranked.users(account, place, obstacles) : Unranked.roles(account, obstacles);
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

  Place place() {
    return place;
  }

  /** The account of the cluster. */
  Optional<AccountId> home() {
    return place.account().or(account::id);
  }

  /** Ranks the roles of the account, and those of other accounts that a chain leads to. */
  public Seen<Found> roles(Watch watch) throws InterruptedException {
    return roles(watch, Optional.empty());
  }

  /**
   * The same within a time; who is not judged by then is not known.
   *
   * @param limit none: for ever
   */
  public Seen<Found> roles(Watch watch, Optional<Duration> limit) throws InterruptedException {
    Patience patience = new Patience(limit);
    return patience.rank(() -> roles(watch, patience));
  }

  private Seen<Found> roles(Watch watch, Patience patience) throws InterruptedException {
    Seen<List<RoleSummary>> seen = account.roles();
    return switch (seen) {
      case Seen.Got<List<RoleSummary>>(List<RoleSummary> roles, var when) ->
          new Seen.Got<>(
              new RoleRanking(this, target(), patience, watch)
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
    return users(watch, Optional.empty());
  }

  /**
   * The same within a time; who is not judged by then is not known.
   *
   * @param limit none: for ever
   */
  public Seen<Found> users(Watch watch, Optional<Duration> limit) throws InterruptedException {
    Patience patience = new Patience(limit);
    return patience.rank(() -> users(watch, patience));
  }

  private Seen<Found> users(Watch watch, Patience patience) throws InterruptedException {
    Seen<List<String>> seen = account.users();
    Optional<AccountId> home = account.id();
    if (!(seen instanceof Seen.Got<List<String>>(List<String> names, var when)) || home.isEmpty()) {
      return seen instanceof Seen.Got<List<String>>
          ? new Seen.NotHeld<>("The number of the account is not known.")
          : seen.map(_ -> new Found(List.of(), List.of()));
    }
    return new Seen.Got<>(new UserRanking(this, home.get(), patience, watch).rank(names), when);
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
