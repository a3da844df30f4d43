package dev.clausewright.ui.account;

import dev.clausewright.account.Cause;
import dev.clausewright.account.Choice;
import dev.clausewright.account.Cloud;
import dev.clausewright.account.Connection;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.MfaPrompt;
import dev.clausewright.account.Profile;
import dev.clausewright.account.Seen;
import dev.clausewright.ui.work.Work;
import java.time.Instant;
import java.time.InstantSource;
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
  private Work.Running reading = () -> {};

  Asking(Cloud cloud, MfaPrompt mfa, Work work, InstantSource clock) {
    this.cloud = cloud;
    this.mfa = mfa;
    this.work = work;
    this.clock = clock;
  }

  ReadOnlyObjectProperty<Who> whoProperty() {
    return who.getReadOnlyProperty();
  }

  void hindered(Profile.Hindrance hindrance) {
    stop();
    who.set(new Who.Hindered(hindrance));
  }

  void ask(Connection connection) {
    stop();
    who.set(new Who.Asking());
    opening =
        work.run(
            () -> cloud.open(connection, mfa),
            seen -> answered(connection, seen),
            problem -> who.set(new Who.Unknown(Lost.of(problem))));
  }

  /** Nothing is asked any more, and what was opened is let go. */
  void stop() {
    opening.cancel();
    reading.cancel();
    if (who.get() instanceof Who.Known known) {
      Thread.ofVirtual().name("closing").start(known.account()::close);
    }
    who.set(new Who.Nobody());
  }

  /** Hands the open account over: from now on it is the taker's. */
  Optional<LiveAccount> take() {
    Optional<LiveAccount> taken =
        who.get() instanceof Who.Known known ? Optional.of(known.account()) : Optional.empty();
    reading.cancel();
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

  /** What may be read is tried at once; it is what the pickers will want anyway. */
  private void known(LiveAccount account) {
    Instant now = clock.instant();
    who.set(new Who.Known(account, now, List.of()));
    reading =
        work.run(
            () -> May.of(account), may -> who.set(new Who.Known(account, now, may)), problem -> {});
  }
}
