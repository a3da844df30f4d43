package dev.clausewright.ui.account;

import dev.clausewright.account.Cause;
import dev.clausewright.account.Choice;
import dev.clausewright.account.Cloud;
import dev.clausewright.account.Connection;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.MfaPrompt;
import dev.clausewright.account.Profile;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Trial;
import dev.clausewright.clause.Bucket;
import dev.clausewright.ui.work.Work;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Finds out who one would be with a connection, one at a time: another one cancels it. The account
 * that is opened for it is let go unless somebody takes it. Application thread only.
 */
final class Asking {
  private final Cloud cloud;
  private final MfaPrompt mfa;
  private final Work work;
  private final InstantSource clock;
  private final ReadOnlyObjectWrapper<Who> who = new ReadOnlyObjectWrapper<>(new Who.Nobody());
  private Work.Running opening = () -> {};
  private final List<Work.Running> reading = new ArrayList<>();
  private Optional<Bucket> bucket = Optional.empty();

  Asking(Cloud cloud, MfaPrompt mfa, Work work, InstantSource clock) {
    this.cloud = cloud;
    this.mfa = mfa;
    this.work = work;
    this.clock = clock;
  }

  ReadOnlyObjectProperty<Who> whoProperty() {
    return who.getReadOnlyProperty();
  }

  /** A bucket that the statement names: whether it may be read is told as well. */
  void about(Optional<Bucket> named) {
    bucket = named;
  }

  void hindered(Profile.Hindrance hindrance) {
    stop();
    who.set(new Who.Hindered(hindrance));
  }

  void ask(Connection connection) {
    stop();
    who.set(new Who.Asking());
    opening =
        work.opening(
            () -> cloud.open(connection, mfa),
            seen -> answered(connection, seen),
            problem -> who.set(new Who.Unknown(Lost.of(problem))),
            seen -> seen.found().ifPresent(AccountDesk::letGo));
  }

  /** Nothing is asked any more, and what was opened is let go. */
  void stop() {
    opening.cancel();
    reading.forEach(Work.Running::cancel);
    reading.clear();
    if (who.get() instanceof Who.Known known) {
      AccountDesk.letGo(known.account());
    }
    who.set(new Who.Nobody());
  }

  /** Hands the open account over: from now on it is the taker's. */
  Optional<LiveAccount> take() {
    Optional<LiveAccount> taken =
        who.get() instanceof Who.Known known ? Optional.of(known.account()) : Optional.empty();
    reading.forEach(Work.Running::cancel);
    reading.clear();
    who.set(new Who.Nobody());
    return taken;
  }

  private void answered(Connection connection, Seen<LiveAccount> seen) {
    Choice choice = new Choice.Live(connection);
    switch (seen) {
      case Seen.Got<LiveAccount>(LiveAccount account, Instant _) -> known(account);
      case Seen.Absent<LiveAccount>(String where) -> unknown(Lost.absent(choice, where));
      case Seen.NotHeld<LiveAccount>(String where) -> unknown(Lost.absent(choice, where));
      case Seen.Denied<LiveAccount>(var missing) -> unknown(Lost.denied(choice, missing));
      case Seen.Failed<LiveAccount>(Cause cause) -> unknown(cause);
    }
  }

  private void unknown(Cause cause) {
    who.set(new Who.Unknown(cause));
  }

  /** What may be read is tried at once, all of it side by side. */
  private void known(LiveAccount account) {
    List<Trial> trials = account.trials(bucket);
    who.set(
        new Who.Known(
            account,
            clock.instant(),
            trials.stream().map(one -> new Who.May(one.what(), Optional.empty())).toList()));
    for (int i = 0; i < trials.size(); i++) {
      int at = i;
      reading.add(
          work.run(
              () -> trials.get(at).look().get(),
              answer -> told(at, answer),
              problem -> told(at, new Trial.Answer.Open("could not be asked"))));
    }
  }

  private void told(int at, Trial.Answer answer) {
    if (who.get() instanceof Who.Known known) {
      who.set(known.with(at, answer));
    }
  }
}
