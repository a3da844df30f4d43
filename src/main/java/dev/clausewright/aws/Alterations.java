package dev.clausewright.aws;

import dev.clausewright.account.Applied;
import dev.clausewright.account.ApplyStatus;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Change;
import dev.clausewright.account.LiveChanger;
import dev.clausewright.account.Seen;
import dev.clausewright.account.TargetId;
import dev.clausewright.clause.RoleArn;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// Changes AWS: one at a time, each as it was shown, each with its way back.
final class Alterations implements LiveChanger {
  /// Attaching takes about a minute; ten are too many.
  private static final int LOOKS = 120;

  private final Session session;
  private final IamCalls iam;
  private final Runnable changed;
  private final Map<Applied.Done, Alteration.Back> ways =
      Collections.synchronizedMap(new LinkedHashMap<>());
  private final Lock oneAtATime = new ReentrantLock();
  private int last;

  /// @param changed forgets what was read before
  Alterations(Session session, Runnable changed) {
    this.session = session;
    this.iam = new IamCalls(session);
    this.changed = changed;
  }

  @Override
  public Seen<Intent> intend(Change change) throws InterruptedException {
    return uninterrupted(intent(change));
  }

  private Seen<Intent> intent(Change change) {
    return alteration(change)
        .map(Alteration::intent)
        .orElseGet(
            () ->
                new Seen.Absent<>(
                    change instanceof Change.Wait
                        ? "At AWS one can only wait."
                        : "Clausewright deletes nothing at AWS but what it has made itself."));
  }

  private Optional<Alteration> alteration(Change change) {
    return switch (change) {
      case Change.CreateRole create -> Optional.of(new NewRole(iam, create));
      case Change.AttachRole(TargetId target, RoleArn role) ->
          Optional.of(new Attaching(new Warehouse(session, target), role, false, change));
      case Change.SetDefaultRole(TargetId target, RoleArn role) ->
          Optional.of(new Attaching(new Warehouse(session, target), role, true, change));
      case Change.PutPolicy put -> Optional.of(new InlinePolicy(iam, put));
      case Change.AddManagedPolicy add -> Optional.of(new ManagedPolicy(iam, add));
      case Change.UpdateTrust update -> Optional.of(new TrustDocument(iam, update));
      case Change.Wait _, Change.RemovePolicy _ -> Optional.empty();
    };
  }

  @Override
  public Applied apply(Intent intent) throws InterruptedException {
    oneAtATime.lockInterruptibly();
    try {
      return applied(intent);
    } finally {
      oneAtATime.unlock();
    }
  }

  private Applied applied(Intent intent) throws InterruptedException {
    Optional<Alteration> alteration = alteration(intent.change());
    Seen<Intent> now = uninterrupted(intent(intent.change()));
    if (alteration.isEmpty() || !(now instanceof Seen.Got<Intent>(Intent found, _))) {
      return new Applied.Refused("Nothing was changed. " + why(now));
    }
    if (!found.equals(intent)) {
      return new Applied.Refused(
          "Nothing was changed: AWS is no longer as it was when the change was shown. Look at it"
              + " again.");
    }
    Seen<Alteration.Back> done = alteration.get().done(intent);
    changed.run();
    if (done instanceof Seen.Got<Alteration.Back>(Alteration.Back back, _)) {
      Applied.Done applied = new Applied.Done(++last, intent.change());
      ways.put(applied, back);
      return applied;
    }
    return new Applied.Refused("It was not done. " + why(uninterrupted(done)));
  }

  @Override
  public Optional<String> undo(Applied.Done done) throws InterruptedException {
    oneAtATime.lockInterruptibly();
    try {
      return undone(done);
    } finally {
      oneAtATime.unlock();
    }
  }

  private Optional<String> undone(Applied.Done done) throws InterruptedException {
    Alteration.Back back = ways.get(done);
    if (back == null) {
      return Optional.of("This change was taken back already.");
    }
    Seen<Boolean> untouched = uninterrupted(back.untouched());
    if (!(untouched instanceof Seen.Got<Boolean>(Boolean same, _))) {
      return Optional.of("Nothing was taken back. " + why(untouched));
    }
    if (!same) {
      return Optional.of(back.otherwise());
    }
    Seen<Boolean> taken = back.take();
    changed.run();
    if (taken instanceof Seen.Got<Boolean>) {
      ways.remove(done);
      return Optional.empty();
    }
    return Optional.of("It was not taken back. " + why(uninterrupted(taken)));
  }

  @Override
  public List<Applied.Done> done() {
    synchronized (ways) {
      return List.copyOf(ways.keySet());
    }
  }

  @Override
  public Seen<ApplyStatus> follow(TargetId target, RoleArn role, Consumer<ApplyStatus> listener)
      throws InterruptedException {
    Warehouse at = new Warehouse(session, target);
    Pauses pauses = new Pauses(session.patience().pause());
    for (int look = 0; look < LOOKS; look++) {
      Seen<ApplyStatus> seen =
          uninterrupted(at.standing())
              .then(
                  (standing, when) ->
                      Optional.ofNullable(standing.roles().get(role.text()))
                          .<Seen<ApplyStatus>>map(status -> new Seen.Got<>(status, when))
                          .orElseGet(
                              () ->
                                  new Seen.Absent<>(
                                      "%s is not attached to %s."
                                          .formatted(role.name(), target.name()))));
      if (!(seen instanceof Seen.Got<ApplyStatus>(ApplyStatus status, _))) {
        return seen;
      }
      listener.accept(status);
      if (status == ApplyStatus.IN_SYNC) {
        changed.run();
        return seen;
      }
      pauses.next();
    }
    return new Seen.Failed<>(
        new Cause(
            role.name() + " is still not in sync on " + target.name(),
            "It takes longer than it should; look at the cluster’s state.",
            session.host(at.serverless() ? Service.REDSHIFT_SERVERLESS : Service.REDSHIFT)));
  }

  private static String why(Seen<?> seen) {
    return switch (seen) {
      case Seen.Got<?> _ -> "";
      case Seen.Absent<?>(String where) -> where;
      case Seen.NotHeld<?>(String where) -> where;
      case Seen.Denied<?>(var missing) ->
          "That needs %s on %s.".formatted(missing.action(), missing.resource());
      case Seen.Failed<?>(var cause) -> cause.sentence();
    };
  }

  private static <T> Seen<T> uninterrupted(Seen<T> seen) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    return seen;
  }
}
